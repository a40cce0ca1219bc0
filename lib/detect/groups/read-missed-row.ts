import type { Candidate } from '../page/candidate';
import { faceOf } from '../page/line-face';
import type { Line, Outline, Span } from '../page/outline';
import type { Row } from '../page/row';
import { signatureOf } from '../page/signature-of';
import { ITALICS, isVenueMark, venueBehind, venueOfLine } from '../page/venue-mark';
import { readNames } from '../people/names';
import type { PeoplePlaces } from '../people/people-places';
import { peopleOf } from '../people/row-people';
import { linksOf } from '../rows/row-links';
import { endBeforeVenue } from '../rows/trim-tails';
import { citedTitle } from '../titles/cited-title';
import { ledTitle } from '../titles/led-title';
import { isWithin, quotedTitle } from '../titles/quoted-title';
import { titleOf } from '../titles/title-candidates';
import { countWords, titleLikeness } from '../titles/title-likeness';
import { venueStops } from '../titles/venue-stops';
import { LONGEST_MARK, type UsualTitle } from './usual-title';

/** What stands above a column of a list's table. */
const ANY_COLUMN_HEAD =
  /^\W*(?:n[or°º]?|id|authors?(?:\(s\))?|names?|(?:paper )?title.{0,20}|journal.{0,20}|venue|conference|year|date|pages?|links?|pdf|doi|type|status|)\W*$/i;

/** A table's row of column heads. */
function isHeadRow({ element }: Span): boolean {
  const cells = element.localName === 'tr' ? [...element.children] : [];
  return (
    cells.length > 0 &&
    (cells.every(({ localName }) => localName === 'th') ||
      cells.every(({ textContent }) => ANY_COLUMN_HEAD.test(textContent ?? '')))
  );
}

/** "Jane Doe, <i>A Book of Lamps</i>". */
function isBook({ text }: Line, { element, start }: Span): boolean {
  return ITALICS.test(element.localName) && readNames(text.slice(0, start))?.rest === '';
}

const LONG_TITLE = 5;
const LONGEST_STATE = 40;

/** A title of a line, with nothing behind it but what has become of it: "Revise and resubmit." */
function isTitleAlone(outline: Outline, title: Candidate, { firstLine, lastLine }: Span): boolean {
  const text = titleOf(outline, title);
  const behind = outline.lines[title.line]?.text.slice(title.end).trim().length ?? 0;
  return (
    firstLine === lastLine &&
    title.start === 0 &&
    behind <= LONGEST_STATE &&
    countWords(text) >= LONG_TITLE &&
    titleLikeness(text) >= 0.6
  );
}

const QUOTED_WHOLE = /^\s*["“„«].{20,}["”»][.,]?\s*$/;
/** "A study, in: Editors (Hg.): <i>Book</i>". */
const IN_A_BOOK = /[,.]\s[Ii]n: /;

function isBehindTitle({ text }: Line, { start }: Span, title: { end: number } | undefined): boolean {
  return title ? start >= title.end : IN_A_BOOK.test(text.slice(0, start));
}

const ENTIRE = /\b(?:entire volume|front matter|full volume|proceedings)$/i;

/**
 * The row of an element that is built like those of a list, up to a line; undefined where nothing tells that it is a
 * paper. `isPart`: every row has a part that is built like this one, so that only people of its own tell that it is another.
 */
export function readMissed(
  outline: Outline,
  { span, lastLine }: { span: Span; lastLine: number },
  {
    signatures,
    titleLine,
    areLines,
    isCited,
    isLed,
    isQuoted,
    areQuotedFirst,
    arePlaced,
    areWithOthers,
    isPart,
    face,
  }: UsualTitle & { isPart: boolean },
  places: PeoplePlaces,
  base: string,
): Row | undefined {
  if (isHeadRow(span)) return undefined;
  let placed: Candidate | undefined;
  let best: { anchor: Candidate; likeness: number; inPlace: boolean } | undefined;
  const isUsual = (part: Span, line: number) =>
    signatures.has(signatureOf(part)) && (titleLine === undefined || line === span.firstLine + titleLine);
  // "Apples and Pears: A Study" reads like people and a title, but stands where all other titles do.
  const usually = titleLine === undefined ? 0.6 : 0.9;
  const consider = (anchor: Candidate, bonus: number, inPlace = false) => {
    const text = titleOf(outline, anchor);
    const own = titleLikeness(text);
    // A formula has hardly a letter: what stands where every title stands is one.
    const isSure = titleLine !== undefined && bonus >= 0.6;
    const likeness =
      text.length < 6 || (own < 0.03 && !isSure) || ENTIRE.test(text)
        ? 0
        : own + (own < 0.05 ? Math.min(bonus, 0.6) : bonus);
    if (likeness > (best?.likeness ?? 0.3)) best = { anchor, likeness, inPlace };
  };
  for (let index = span.firstLine; index <= Math.min(span.lastLine, span.firstLine + 20); index++) {
    const line = outline.lines[index];
    if (!line) break;
    if (venueOfLine(line)) continue;
    const quoted = quotedTitle(line.text);
    const inverted = isCited && places.inverted.size > 0;
    const said = citedTitle(line.text, { isUsual: isCited, inverted, stops: venueStops(line) });
    const cited =
      (quoted && said && isWithin(quoted, said) ? said : quoted) ??
      said ??
      ledTitle(line.text, { isUsual: isLed });
    if (cited) consider({ span: line.block, line: index, ...cited }, 0.5);
    // "Jane Doe, A study, <i>Journal</i>" among citations of several people.
    if (isCited && said && cited === said && venueBehind(line, said.end)) {
      placed = { span: line.block, line: index, ...said };
      consider(placed, 0.6);
    }
    if (areQuotedFirst && quoted && quoted.start <= LONGEST_MARK) {
      placed = { span: line.block, line: index, ...quoted };
      consider(placed, 0.6);
    }
    const whole = { span: line.block, line: index, start: 0, end: line.text.trimEnd().length };
    const isUsualLine = areLines
      ? cited === undefined && titleLine !== undefined && index === span.firstLine + titleLine
      : isUsual(line.block, index);
    consider(whole, isUsualLine ? usually : 0, isUsualLine && faceOf(line, index) === face);
    const end = arePlaced ? endBeforeVenue(outline, whole) : undefined;
    if (end !== undefined) {
      placed = { ...whole, end };
      consider(placed, 0.6);
    }
    for (const inner of line.spans) {
      if (inner.firstLine !== index || inner.lastLine !== index || inner.end - inner.start > 400) continue;
      const usual = isUsual(inner, index) ? usually : 0;
      // Where articles are in quotation marks, what is in italics right behind the people is a book.
      if (isQuoted && !quoted && isBook(line, inner)) {
        placed = { span: inner, line: index, start: inner.start, end: inner.end };
        consider(placed, 0.6);
        continue;
      }
      if (usual === 0 && isBehindTitle(line, inner, cited) && isVenueMark(line, inner)) continue;
      const marked = /^(?:a|b|strong|h\d|cite|q)$/.test(inner.element.localName) ? 0.2 : 0;
      consider({ span: inner, line: index, start: inner.start, end: inner.end }, usual + marked, usual > 0);
    }
  }
  if (!best) return undefined;
  const row: Row = { anchor: best.anchor, span, firstLine: span.firstLine, lastLine };
  const [people] = peopleOf(outline, row, places);
  const known = people && people.score > 1 && (places.support.get(people.signature) ?? 0) > 0.15;
  const links = linksOf(outline, row, base);
  const isOne = span.firstLine === span.lastLine && isQuoted;
  const isAlone = areWithOthers && !isPart && !known && isTitleAlone(outline, best.anchor, span);
  if (isAlone) return { ...row, alone: true };
  return known ||
    (isOne && QUOTED_WHOLE.test(outline.lines[span.firstLine]?.text ?? '')) ||
    best.anchor === placed ||
    ((!isPart || best.inPlace || links.titleIsLink) && (links.identifiers.length > 0 || links.pdfUrl))
    ? row
    : undefined;
}
