import { VENUES_HEAD } from '../page/column-names';
import { isPages } from '../text/ends-in-pages';
import { type NameList, WITH } from './names';
import { isJournalName } from './no-names';
import { personScore } from './person';
import { AUTHORS_HEAD, OTHER_ROLE, OTHERS_HEAD, PRESENTERS_HEAD } from './roles';

/** Where a text stands that may be a list of people. */
export interface PeoplePlace {
  /** The place in the markup, alike in all rows. */
  signature: string;
  element?: Element;
  firstLine: number;
  lastLine: number;
  /** Where it begins in the first line, and ends in the last. */
  start: number;
  end: number;
  /** Behind "Title /", where library catalogues and East European lists say who wrote it, all of them. */
  isResponsibility?: boolean;
  /** Before a comma and a title in quotation marks, where whatever may be people is. */
  isBeforeQuote?: boolean;
}

/** People found in a row, with the place they were found in and how sure it is. */
export interface RowPeople extends NameList, PeoplePlace {
  score: number;
}

const NOT_PEOPLE =
  /abstract|venue|journal|periodical|conference|affiliation|institution|tags?\b|keyword|subject|topic|categor/i;
/**
 * "Doe, J. (2020)", "Jane Doe (2020) | Journal", "Doe, Jane. 2020.", "Jane Doe, Ph.D. 2020", "Jane Doe, Master's thesis,
 * 2020": the year is the citation's.
 */
const DATED =
  /^(?:(?:Ph\. ?D|PhD|M\. ?Sc|MSc|M\. ?A|MA|B\. ?Sc|BSc|B\. ?A|BA|[MD]\.?Phil)\.?,? |(?:[Bb]achelor|[Mm]aster|[Dd]iploma|[Dd]octoral|Ph\.? ?D\.?)(?:['’]?s)? (?:[Tt]hesis|[Dd]issertation),? )?(?:\((?:1[89]|20)\d\d[a-z]?\)|(?:1[89]|20)\d\d[a-z]?)\.?(?:$|\s\|(?:\s|$))/;
/** "Presenter: Jane Doe": of a paper that others may have written. */
const PRESENTED = /^\W*(?:presenters?|presented by|discussants?)\s*:/i;
/** "(with Jane Doe)". */
const WITH_OTHERS = new RegExp(`^\\(${WITH}\\s`, 'i');
const HINT = /auth?or|creator|byline|contrib|presenter|\bnames?\b|nameList|people|aug\b/i;
/**
 * How sure a list is of being the people who wrote a row's paper, from 0 to some 5: by how much of the text at its place
 * it takes, by how many there are, by what the page calls the place, and by the `head` of its column.
 */
export function scorePeople(
  list: NameList,
  text: string,
  { element, isResponsibility }: PeoplePlace,
  head: string,
): number {
  const sure = list.names.reduce((sum, name) => sum + Math.min(1, personScore(name) + 0.1), 0);
  const isDated = list.names.length === 1 && DATED.test(list.rest);
  const coverage = isDated || isPages(list.rest) ? 1 : 1 - list.rest.length / text.length;
  const several = list.names.length > 1 || list.cut;
  let score = Math.min(sure, 6) * 0.3 + (several ? 0.6 : 0) + coverage * 0.8;
  // Two names before a venue and its year are sure, before anything else they may be what a sentence begins with.
  const areTwo = list.names.length === 2 && sure > 1.8 && /(?:1[89]|20)\d\d/.test(list.rest);
  if (coverage < 0.5 && list.names.length < 3) score *= areTwo ? 0.8 : 0.5;
  if (list.names.length === 1 && isJournalName(list.names[0] ?? '')) score *= 0.2;
  if (
    /^\W*(?:authors?(?:\(s\))?|contributors?|autor(?:es|en|a|i)?|auteurs?|авторы?|作者|著者|저자)(?:\s*[:：]|\s[–—-]\s)/i.test(
      text,
    )
  )
    score += 1.5;
  else if (OTHER_ROLE.test(text)) score *= 0.2;
  if (isResponsibility || WITH_OTHERS.test(text)) score += 1;
  const hint = `${element?.getAttribute('class') ?? ''} ${element?.getAttribute('itemprop') ?? ''}`;
  if (OTHERS_HEAD.test(head) || VENUES_HEAD.test(head)) return score * 0.2;
  // Who presents a paper may have written it, unless the row says who did.
  if (PRESENTERS_HEAD.test(head) || PRESENTED.test(text)) return score * 0.6;
  if (HINT.test(hint) || AUTHORS_HEAD.test(head)) score += 1;
  else if (NOT_PEOPLE.test(hint) && !(several && coverage === 1 && /abstract/i.test(hint))) score *= 0.3;
  return score;
}
