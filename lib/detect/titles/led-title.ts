import { isInBookOf } from '../people/in-book-of';
import { readNames } from '../people/names';
import { isJournalName } from '../people/no-names';
import { personScore, SURE_PERSON } from '../people/person';

/** What may stand between a title and the people behind it. */
const BREAK =
  /\s[-–—|/]\s|\.?\s[([]|\s?[.?!:]\s|,\s|,(?=[A-Z\u00c0-\u024f])|[，、]|;\s|\s(?:by|von|par|por)\s/gu;
/** Behind one name alone: the end, or what a record goes on with. */
const RECORD = /^\s*(?:$|[([,.;:|–—-])/u;
/** "according to St. Thomas": no end. */
const ABBREVIATED = /\b(?:St|Dr|Mr|Mrs|Mt|vs)$/;
/** "as measured by the World Wide Network". */
const OTHER_NOUN = /^\s*(?:an?|its?|the|this)\s/i;
/** "Jane Doe, PhD dissertation". */
const THESIS_BEHIND =
  /^\s*,\s(?:ph\.?\s?d|doctoral|master|m\.?\s?sc?|bachelor|diploma)\.?\s(?:thesis|dissertation)/i;
/** "A study, in: Book of Studies, Lighthouse Press, Port": no people. */
const IN_A_BOOK = /[,.;)]\s[Ii]n$/;
/** "A study. <i>Book</i>, edited by Jane Doe": not who wrote it. */
const EDITED =
  /[,.(/]\s(?:edited|translated|compiled|eds?\.?|herausgegeben|hrsg\.?|éds?\.?|édité|dirigé|a cura)$/i;
const MIN_TITLE = 12;
const MAX_BREAKS = 8;

/**
 * Where in a line "Title. Authors. Venue", "Title — Authors" or "Title, by Authors" the title ends; undefined where no
 * people follow. Several people are sure; of one alone the break must say that it is no part of the title, or titles
 * usually stand so here.
 */
export function ledTitle(
  text: string,
  { isUsual = false }: { isUsual?: boolean } = {},
): { start: number; end: number } | undefined {
  const enclosed = endBeforeEnclosed(text);
  if (enclosed !== undefined) return { start: 0, end: enclosed };
  let tried = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    if (index < MIN_TITLE || ABBREVIATED.test(text.slice(index - 4, index))) continue;
    if (EDITED.test(text.slice(0, index))) return undefined;
    if (++tried > MAX_BREAKS || index > 400 || IN_A_BOOK.test(text.slice(0, index))) return undefined;
    const isEnclosed = /[([]$/.test(mark);
    const rest = text.slice(index + mark.length - (isEnclosed ? 1 : 0));
    if (isUsual && isStop(mark) && isInBookOf(rest)) return { start: 0, end: endAt(index, mark) };
    const list = readNames(rest, { loose: isUsual && isEnclosed });
    if (!list || OTHER_NOUN.test(rest)) continue;
    if (list.names.length === 1 && isJournalName(list.names[0] ?? '')) continue;
    const isClear = /^\s[-–—|/b]|^\s?[.]/u.test(mark);
    const isPeople =
      list.names.length > 1 ||
      list.cut ||
      (/\s/.test(list.names[0] ?? '') && THESIS_BEHIND.test(rest.slice(list.end))) ||
      isEnclosed ||
      (isClear && /\s/.test(list.names[0] ?? '') && RECORD.test(rest.slice(list.end)));
    if (!isPeople) continue;
    const start = SLASH.test(text.slice(index)) ? lengthOfHeading(text, list.names[0] ?? '') : 0;
    return { start, end: endAt(index, mark) };
  }
  return undefined;
}

/** "Title (Jane Doe)", and nothing else. */
const ONE_BEHIND = /\s\(([^()]{4,60})\)\W*$/;

/** Where a title ends before one person in parentheses, where those around it have several; undefined elsewhere. */
export function ledByOne(text: string): number | undefined {
  const behind = ONE_BEHIND.exec(text);
  if (!behind || behind.index < MIN_TITLE) return undefined;
  const list = readNames(behind[1] ?? '');
  const [name = ''] = list?.names ?? [];
  const isOne = list?.names.length === 1 && list.rest === '' && personScore(name) >= SURE_PERSON;
  return isOne ? behind.index : undefined;
}

function isStop(mark: string): boolean {
  return /^\s?[.?!]/.test(mark);
}

/** Where a title ends before a break: behind its question mark. */
function endAt(index: number, mark: string): number {
  return index + (/[?!]/.exec(mark)?.index ?? -1) + 1;
}

/** "A study of lamps. (Jane Doe) May, 1988": nothing but people in parentheses, behind a full stop. */
const BEHIND_STOP = /([.?!])[*†\s]{0,4}\(([^()]{4,400})\)/g;

/** Where a title ends before people whom their parentheses tell; undefined where none stand so. */
function endBeforeEnclosed(text: string): number | undefined {
  for (const { 1: mark, 2: inside = '', index } of text.matchAll(BEHIND_STOP)) {
    if (index < MIN_TITLE) continue;
    const list = readNames(inside);
    if (list && list.rest.length < 3 && list.names.some(name => personScore(name) >= 0.8))
      return mark === '.' ? index : index + 1;
  }
  return undefined;
}

const SLASH = /^[\s.?!]*\//;
/** "Doe, Jane. A study / Jane Doe": under whom a library files it, though all its people follow. */
const HEADING = /^\W*([^,.]{2,40}),\s([A-Z\u00c0-\u024f])[^,]{0,40}?(?<=[a-z\u00df-\u024f]{2}|[A-Z])\.\s+/;

function lengthOfHeading(text: string, person: string): number {
  const [all = '', family = '', initial = ''] = HEADING.exec(text) ?? [];
  return all !== '' && person.startsWith(initial) && person.endsWith(family) ? all.length : 0;
}
