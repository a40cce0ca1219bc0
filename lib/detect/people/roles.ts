import type { Line } from '../page/outline';

/** People who did not write it. */
export const OTHER_ROLE =
  /^\W*(?:stars?|starring|cast|director|directed|artists?|band|producers?|narrat\w+|session |chairs?|organi[sz]ers?|committee|editors?|reviewed|hosts?|posted|mentors?|advis[oe]rs?|supervisors?|edited by|hrsg|herausgegeben|sous la direction|a cura di|coord(?:inad\w+)?)\b|^\W*(?:hg\.|eds?\. by|éds?\.)/i;

/** "Press: Harbour Times, Quay Radio": lines about a paper that may read like people. */
const LABELLED =
  /^\W*(?:(?:press|media|news)(?: coverage| releases?)?|coverage|in the (?:news|press|media)|featured(?: (?:in|by|on))?|presse|prensa|blog(?: posts?)?|see also|talks?|slides|videos?|materials?|resources?|links?|awards?|honou?rs?|keywords?|topics?|tags?|funding)\s*:/i;

/** Whether a text is labelled as something else than people. */
export function isLabelled(text: string): boolean {
  return LABELLED.test(text);
}

/** What stands above a column of authors, and above one of other people, of places and of venues. */
export const AUTHORS_HEAD =
  /^\W*(?:authors?\b|aut(?:or|eur)\w*|verfasser\w*|students?|candidat(?:es?|[aio])\b|laureand[aieo]\b|doktorand\w*|автор\w*|作者|著者|저자)/i;
/** In reading groups these talk about papers of others, at conferences about their own. */
export const PRESENTERS_HEAD = /^\W*(?:presenters?|speakers?|discussants?|discussion leaders?)\W*$/i;
export const ONE_AUTHOR_HEAD =
  /^(?:aut(?:h?or|eur)|verfasser|student|candidate|doktorand|name|presenter|presenting author|speaker)$/i;
export const OTHERS_HEAD =
  /^\W*(?:(?:co-?)?(?:advis[eo]rs?|supervisors?|tutor\w*|promot[eo]rs?|direct(?:or|eur)\w*|orient(?:ador|aci[oó]n)\w*|relator\w*|betreuer\w*|editors?|examiners?)|committee|jury|chairs?|journals?|venues?|publishers?|sources?|institu(?:t|i[cç])\w*|universi[td]\w+|program(?:me|a)?\b|affiliations?|organi[sz]ations?|degree|departments?|keywords?|topics?|subjects?|tracks?|sessions?|countr(?:y|ies)|species|location|place)\b/i;

/** "(2017, advisers: Jane Doe, Richard Roe)": people of whom the text says that they did something else. */
const ROLE_BEFORE =
  /\b(?:co-?)?(?:advis[eo]rs?|supervis(?:ors?|ed by)|promot[eo]rs?|betreu(?:er|ung)\w*|orientador(?:es|a)?|tutor(?:es)?|directeurs?|chairs?|editors?|edited by)\b[^.;()]{0,60}$/i;

/** Whether what stands at a place of a line are people who did something else. */
export function isBehindRole({ text }: Line, at: number): boolean {
  return ROLE_BEFORE.test(text.slice(Math.max(0, at - 90), at));
}
