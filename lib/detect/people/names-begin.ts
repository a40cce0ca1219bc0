import { plainLetters } from '../text/plain-letters';

const LONGEST_LABEL = 400;
const LONGEST_HEAD = 130;
/** A number, a key, a year or a time before a citation ("[12]", "3.", "[J4]", "2019.", "9:00"), marks, and what introduces the names. */
const LABEL =
  /^(?:\s*(?:\[[a-zº\d+.,'’& -]{1,24}\]|\(\d{1,3}\)|[a-z]{0,2}\d{1,3}[.):\]]|[a-z]{1,2}-?\d{1,3}|(?:no|nr|wp|dp|tr)\.?\s?[\d/-]{1,9}[.):]?|(?:19|20)\d\d(?:\s?[.:,]|\s[–—|-]|(?=\s[A-Z][a-zº¨'’-]+ (?:[A-Z]\.?-?){1,4}[,:;]\s)|(?=(?:\s[A-Z][a-zº¨'’-]+\.?){2,3}(?:,?\s*$|\sand\s))|(?=\s\S+ et\.? al\b)|(?=\s[A-Z][a-zº¨'’-]+(?: [A-Z][a-zº¨'’-]+){0,2},\s[A-Z](?:[.,]|-[A-Z])))|\d\d?[:.h]\d\d(?:\s?[–—-]\s?\d\d?[:.h]\d\d)?(?:\s?[ap]m)?:?)(?=\s))?(?:(?!['’]t\s)[^a-zº\d(“"])*(?:(?:(?:recommended|suggested) )?(?:citation|reference)\s*:\s*|(?:cite|cited) as\s*:\s*|(?:(?:co-?)?authors?(?:\(s\))?|contributors?|by|written by|presenters?|speakers?|autor(?:es|en|\(es\))?|auteurs?|autori|names?|papers?)(?:\s*[:：]|\s[–—-]\s)|by\s|(?:(?:joint(?:ly)? |co-?(?:edited|authored|written) )?with|(?:zus(?:ammen|\.) |gemeinsam )?mit)\s)?\s*/i;
/** What a word processor puts before an item. */
const BULLET = /^\s*o\s+(?=[A-Z])/;
const OTHER_LABEL =
  /^[\s\d.)\]]*(?:作者|著者|저자|авторы?|autorzy|tác giả|yazar(?:lar)?|συγγραφείς)\s*[:：]\s*/i;

/**
 * Where in a text that may begin with people the first name stands, behind numbers, marks and what introduces it
 * ("Authors:", "joint with"); undefined where, at a glance, something else stands there.
 */
export function namesFrom(text: string): number | undefined {
  const label =
    OTHER_LABEL.exec(text) ?? BULLET.exec(text) ?? LABEL.exec(plainLetters(text.slice(0, LONGEST_LABEL)));
  const from = label?.[0].length ?? 0;
  return beginsWithName(text.slice(from, from + LONGEST_HEAD)) ? from : undefined;
}

/** A cheap look: what stands before the first separator is short. */
function beginsWithName(head: string): boolean {
  const plain = plainLetters(head);
  if (!/^(?:[A-Za-zº]|['’]t\s)/.test(plain)) return false;
  const end = plain.search(/[,;(:·⋅∙‧•|\n、，；：[]| and | & | [-–—/] |\. [A-Z][a-z\s]|\d/);
  const first = end < 0 ? head : head.slice(0, end);
  return (end >= 0 || head.length < 80) && first.trim().split(/\s+/).length <= 9;
}
