import type { Line, Span } from '../page/outline';
import { ITALICS, isJournal, OTHER_FACE } from '../page/venue-mark';
import { readNames } from '../people/names';
import { withoutDashes } from '../people/same-people';

/** A number, "ed.", a year and their marks. */
const ONLY_YEAR = /^\W*(?:\d{1,3}[.)\]]\W*)?(?:eds?\W+)?(?:(?:19|20)\d\d[a-z]?\W*)?$/i;

/** Something stands there: a press, a place, a year. */
const HAS_WORD = /[\w\u00c0-\uffff]{3}/;

/** Whether a text is nothing but people, and the year behind them if it is told; dashes may stand for some of them. */
function arePeople(source: string): boolean {
  const text = withoutDashes(source);
  return [false, true].some(inverted => ONLY_YEAR.test(readNames(text, { inverted })?.rest ?? text));
}

/** Whether what is in quotation marks stands right behind the people with whom a line begins: Jane Doe (2019). “A study” */
export function isRightBehindPeople({ text }: Line, quoted: { start: number }): boolean {
  const before = text.slice(0, quoted.start).replace(/\W$/, '');
  return !ONLY_YEAR.test(before) && arePeople(before);
}

/**
 * Whether an element is a book's title: it is set in another face, and only people, a year or both stand before it in its
 * line. "Jane Doe, <i>A Book of Lamps</i>", and, if it `mayLead`, "<i>A Book of Lamps</i>, 2019" as well.
 */
export function isBookTitle(line: Line, span: Span, mayLead: boolean): boolean {
  const { start, end } = span;
  if (!OTHER_FACE.test(span.shape) || isJournal(line, span)) return false;
  const before = line.text.slice(0, start);
  const isItalic = ITALICS.test(span.shape);
  if (ONLY_YEAR.test(before)) return mayLead && isItalic && HAS_WORD.test(line.text.slice(end));
  // "Jane Doe, <b>Richard Roe</b>": the owner's name is set apart as well.
  return arePeople(before) && (isItalic || !arePeople(line.text.slice(start, end)));
}
