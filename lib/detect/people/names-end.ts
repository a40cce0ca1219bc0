import { maybeIdeographic } from '../text/ideographs';
import { plainLetters } from '../text/plain-letters';
import { personScore } from './person';

/** Stands for names that are not shown. */
export const CUT =
  /^(?:et\.? ?al\.?|and (?:\d+ )?others|others|(?:and )?(?:several )?(?:co-?authors|colleagues)|…|\.{3,}|(?:and )?[+]? ?\d+ (?:more|others|authors)(?: authors?)?|\d+ more authors?|[+] ?\d+.{0,12}|u\. ?a\.|等|外|他|ほか|и др\.?)\s*$/i;
/** "et al.", "and coauthors", or dots before the year, with something behind it. */
const OTHERS =
  /^et\.? ?al\b\.?(?=[\s,.:(])|^(?:and |& )?(?:co-?authors|colleagues|others)\b(?=\s*[,.:(])|^(?:\.{3}|…)(?=\s*\((?:19|20)\d\d)/i;

/** What a text begins with that stands for names which are not shown; undefined where it begins otherwise. */
export function beginOfOthers(text: string): string | undefined {
  return CUT.exec(text)?.[0] ?? OTHERS.exec(text)?.[0];
}

/** "Doe J", "Doe J. M.", and the same with a full stop before something else: "Doe J. A study", "Doe J. M. A study". */
const FAMILY_INITIALS =
  /^(?:[A-Za-zº][A-Za-zº¨'’-]+\s){1,3}(?:[A-Z]{1,3}|(?:[A-Z]\.[\s-]?)+(?:(?<=-)[a-z]\.)?)$/;
const FAMILY_INITIALS_THEN =
  /^((?:[A-Za-zº][A-Za-zº¨'’-]+\s){1,3}(?:(?:[A-Z]\.[\s-]?)*[A-Z]|[A-Z]\.-[a-z]|[A-Z]{1,3})\.)\s+(?![A-Z]\.|[A-Z][a-z]{1,5}\.)(?=\S)/;
/** Where a sentence may end behind the last name: "Jane Doe. A study", "Doe J (2020)", 'Jane Doe "A study"'. */
const SENTENCE_END =
  /[.:](?=[ (]|$|(?:1[89]|20)\d\d[.:])|\s+\(?(?=(?:1[89]|20)\d\d)|\s+(?=\d{1,4}\s*$)|(?=\((?:1[89]|20)\d\d)|\s+(?=["“„«](?![^"“”„«»]{0,11}["”»]))/g;

/**
 * The same of Chinese, Japanese and Korean: "海野 晃弘:港の研究", "海野 晃弘「港の研究」"; also at the space behind a name in two
 * parts, if a longer text follows: "海野 晃弘 港の灯台に関する研究".
 */
const IDEOGRAPHIC_END =
  /(?<=^\s*[\u3400-\u9fff々]{1,4} [\u3400-\u9fff\u3041-\u30ff々]{1,5}) (?=[\u3041-\u9fff々A-Z\d]{6})|：|(?<=[\u3400-\u9fff]):(?=[A-Z])|[.:](?=[ (（\u3041-\u9fff\uac00-\ud7a3]|$)|\s+\(?(?=(?:1[89]|20)\d\d)|(?=[「『《]|[(（](?:1[89]|20)\d\d)/g;

/** A journal's name cut short. */
const ABBREVIATED = /^(?:[A-Z]|[A-Z][a-z]{1,5})\. ?[A-Z][a-z]+$/;
// Of plain letters, like all that follow.
/** "Jane K. Doe", "Jane K. L. Doe", "Jane Ann Mary K. Doe". */
const GIVEN_INITIALS_FAMILY = /^(?:[A-Z][a-z'’-]+ ){1,3}(?:[A-Z]\. ?){1,2}[A-Z][A-Za-z'’-]{2,}$/;
/** "Jane K. L. Doe" and the end: with one initial it may be "Doe J. Lamps". */
const TWO_INITIALS = /^[A-Z][a-z'’-]+ (?:[A-Z]\. ?){2}[A-Z][A-Za-z'’-]{2,}(?<end>$|[.,:])/;
/** "Jane K. DOE", and nothing else. */
const CAPITALS_LAST = /^[A-Z][a-z'’-]+ (?:[A-Z]\. ?)+[A-Z'’-]{2,}$/;
/** "Jane K. L.": the family name is still to come. */
const GIVEN_INITIALS = /^[A-Z][a-z'’-]+(?: [A-Z]\.){2,4}$/;

/** "Doe J", "van Doe J. M.", and nothing else. */
export function isFamilyAndInitials(name: string): boolean {
  return FAMILY_INITIALS.test(plainLetters(name));
}

/** "XU W", "LI J. M.": a short family name in capitals, which only those around it tell from initials. */
const CAPITALS_AND_INITIALS = /^[A-Z]{2,3} (?:[A-Z]{1,3}|(?:[A-Z]\.[ -]?){1,4})$/;

/** Whether a text is such a name, or would be with a comma or an end behind it. */
export function isShortFamilyAndInitials(name: string): boolean {
  return CAPITALS_AND_INITIALS.test(name);
}

/** "Иванова А.С. Лампы": in Russian no family name follows both initials, as the second is the father's. */
const RUSSIAN_THEN = /^[\u0400-\u04ff-]{2,} [\u0400-\u042f]\.\s?[\u0400-\u042f]\.(?=\s+[^\s,;])/;

/** A Russian name with its initials behind the family name, with which a text that goes on begins. */
export function russianName(text: string): string | undefined {
  return RUSSIAN_THEN.exec(text)?.[0];
}

/** "Doe J.K.". */
const ENDS_WITH_TWO_INITIALS = /[A-Z]\.\s?[A-Z]\.$/;

/**
 * Where a list of such names goes over into something else: its last name. Not in the middle of "Jane K. L. Doe", unless
 * the name `before` has two initials behind the family name as well, and no person follows, which `goesOn` tells.
 */
export function lastFamilyFirst(text: string, before = '', goesOn = () => false): string | undefined {
  const plain = plainLetters(text);
  const mayBeName = TWO_INITIALS.exec(plain)?.groups?.end === '';
  const isName = mayBeName && (!ENDS_WITH_TWO_INITIALS.test(plainLetters(before)) || goesOn());
  const isWhole = isName || CAPITALS_LAST.test(plain);
  return isWhole ? undefined : familyInitialsThen(text, plain);
}

function familyInitialsThen(text: string, plain: string): string | undefined {
  const found = FAMILY_INITIALS_THEN.exec(plain)?.[1];
  return found && text.slice(0, found.length);
}

/** The name with which a text begins whose first sentence is one: "Jane Doe. A study". `length`: how much of it. */
export function sentenceBegin(text: string): { name: string; length: number } | undefined {
  const plain = plainLetters(text);
  const several = familyInitialsThen(text, plain);
  if (
    several &&
    !TWO_INITIALS.exec(plain)?.groups?.end &&
    /[A-Z]\.[\s-]?[A-Z]\.$/.test(plain.slice(0, several.length))
  )
    return { name: several, length: several.length };
  let found: { name: string; length: number } | undefined;
  for (const stop of text.matchAll(maybeIdeographic(text) ? IDEOGRAPHIC_END : SENTENCE_END)) {
    if (stop.index > 50) break;
    // "E. St. Clair".
    if (/(?:^|\s)St$/.test(plain.slice(0, stop.index))) continue;
    const isInitial = stop[0] === '.' && /(?:^|[ .-])[A-Z]$/.test(plain.slice(0, stop.index));
    const length = stop.index + (isInitial ? 1 : 0);
    const name = text.slice(0, length).trim();
    if (personScore(name) < 0.5) continue;
    // "Jane K. L. Doe. A study": the initials go on.
    if (found && isInitial && GIVEN_INITIALS.test(plain.slice(0, length))) {
      found = { name, length };
      continue;
    }
    // "J. Chem. Phys.": a journal's name goes on as it began.
    if (
      /^\.\s?(?!St\.)(?:[A-Z][a-z]{0,8}\.|[A-Z]?(?!(?:1[89]|20)\d\d)\d)/.test(plain.slice(length)) &&
      ABBREVIATED.test(plain.slice(0, length))
    )
      break;
    // "Jane K. Doe. 2020": the first stop was a middle initial's. Of "Doe J. Lamps. Journal" only what is behind it tells.
    if (
      found &&
      !(stop[0] === '.' && GIVEN_INITIALS_FAMILY.test(plain.slice(0, length))) &&
      !/^[.,:]?\s*(?:\(?(?:1[89]|20)\d\d|["“]|$)/.test(text.slice(length))
    )
      break;
    found = { name, length };
    if (!isInitial) break;
  }
  return found;
}
