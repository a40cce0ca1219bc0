import type { Candidate } from '../page/candidate';
import { faceOf } from '../page/line-face';
import type { Line, Outline, Span } from '../page/outline';
import type { Row } from '../page/row';
import { signatureOf } from '../page/signature-of';
import { isBookOfChapter, isJournal, isVenueMark, venueBehind, venueOfLine } from '../page/venue-mark';
import type { PeoplePlaces } from '../people/people-places';
import { peopleOf } from '../people/row-people';
import type { RowPeople } from '../people/score-people';
import { linksOf } from '../rows/row-links';
import { endBeforeVenue } from '../rows/trim-tails';
import { isBareNumber } from '../text/bare-number';
import { plainLetters } from '../text/plain-letters';
import { RECORD_CUE } from '../text/record-cue';
import { isBookTitle, isRightBehindPeople } from '../titles/book-title';
import { citedTitle } from '../titles/cited-title';
import { bareOf, isInvertedCitation, quotedIn } from '../titles/cut-out-titles';
import { ledTitle } from '../titles/led-title';
import { isWithin } from '../titles/quoted-title';
import { titleOf } from '../titles/title-candidates';
import { countWords, titleLikeness } from '../titles/title-likeness';
import { venueStops } from '../titles/venue-stops';
import { isService } from './is-service';
import { beginsLine, LONGEST_MARK, type UsualTitle } from './usual-title';

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

/** A journal before its volume, or the book that a chapter is in. */
function isVenueForSure(line: Line, span: Span): boolean {
  return (span.start > LONGEST_MARK && isJournal(line, span)) || isBookOfChapter(line, span);
}

const LONG_TITLE = 5;
const LONGEST_STATE = 40;

/** A title of a line, with nothing behind it but what has become of it: "Revise and resubmit." */
export function isTitleAlone(
  outline: Outline,
  title: Candidate,
  { firstLine, lastLine }: Pick<Span, 'firstLine' | 'lastLine'>,
): boolean {
  const text = titleOf(outline, title);
  const behind = outline.lines[title.line]?.text.slice(title.end).trim().length ?? 0;
  const others = outline.lines
    .slice(firstLine, lastLine + 1)
    .filter((_, at) => firstLine + at !== title.line);
  return (
    others.every(({ text }) => isBareNumber(text)) &&
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

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** "September 22-28, 2014": days, which look like pages. */
const DAYS =
  /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}(?:\s?(?:[-–&]|and)\s?(?:[A-Z][a-z]+\s)?\d{1,2})?/g;
const saysRecord = (text: string) => RECORD_CUE.test(text.replace(DAYS, ''));

/** "After Lamps, 11 Lamp Review 349 (2017)": nobody is named, but the record is there. */
function isRecord(line: Line | undefined): boolean {
  return line !== undefined && YEAR.test(line.text) && saysRecord(line.text);
}

const SURE_PEOPLE = 1.2;

/** Whether a row is a citation in a style of its own: several people, or one and the record, and the year. */
function isWholeCitation(
  outline: Outline,
  { firstLine, lastLine }: Row,
  people: RowPeople | undefined,
): boolean {
  const lines = outline.lines.slice(firstLine, lastLine + 1);
  return (
    people !== undefined &&
    people.score > SURE_PEOPLE &&
    lines.some(({ text }) => YEAR.test(text)) &&
    (people.names.length > 1 || lines.some(({ text }) => saysRecord(text)))
  );
}

const MOST_LINES = 20;
/** Of a title whose place leaves no doubt. */
const SURE = 2;
/** Not "(Asteraceae) of the coast", the other part of a title. */
const BEGINS_TITLE = /^["“‘«]?[A-Z\dº]/;
/** More like a title than a label is, and enough of that for what begins its line where titles do. */
const SOME = 0.1;
const LITTLE = 0.05;
/** No paper's title: "Entire volume", "Preface", "SysConf 2021". */
const ENTIRE =
  /\b(?:entire volume|front matter|full volume|proceedings)$|^(?:preface|foreword|welcome(?: message)?)$|^\S+ (?:19|20)\d\d$/i;

/**
 * The row of an element that is built like those of a list, up to a line, or of some of its lines; undefined where
 * nothing tells that it is a paper. `isPart`: every row has a part that is built like this one, so that only people of its
 * own tell that it is another.
 */
export function readMissed(
  outline: Outline,
  { span, firstLine = span.firstLine, lastLine }: { span: Span; firstLine?: number; lastLine: number },
  {
    signatures,
    titleLine,
    areLines,
    isCited,
    isLed,
    isQuoted,
    areFirst,
    arePlaced,
    areWithOthers,
    areBare,
    isPart,
    face,
  }: UsualTitle & { isPart: boolean },
  places: PeoplePlaces,
  base: string,
): Row | undefined {
  if (isHeadRow(span) || isService(outline.lines[firstLine]?.text ?? '')) return undefined;
  let placed: Candidate | undefined;
  let best: { anchor: Candidate; likeness: number; inPlace: boolean } | undefined;
  const isUsual = (part: Span, line: number) =>
    signatures.has(signatureOf(part)) && (titleLine === undefined || line === firstLine + titleLine);
  const isAtBegin = ({ start, firstLine: line }: Span) => areFirst && beginsLine(outline, line, start);
  const isTitleInPlace = (inner: Span, line: number) => {
    if (inner.block || inner.firstLine !== line || inner.lastLine !== line || !isUsual(inner, line))
      return false;
    const around = outline.lines[line];
    if (around && isVenueForSure(around, inner)) return false;
    const title = titleOf(outline, { span: inner, line, start: inner.start, end: inner.end });
    // "Moments of Splines and Cones" reads like people, but begins its line as all titles do.
    const least = isAtBegin(inner) ? LITTLE : SOME;
    return BEGINS_TITLE.test(plainLetters(title)) && titleLikeness(title) >= least;
  };
  const isCutOut = isCited || isLed || isQuoted;
  const mayBeBook = (isQuoted || isCited) && !areBare;
  /** Whether nothing but a number stands above a line. */
  const isFirst = (line: number) =>
    outline.lines.slice(firstLine, line).every(({ text }) => isBareNumber(text));
  // "Apples and Pears: A Study" reads like people and a title, but stands where all other titles do.
  const usually = titleLine === undefined ? 0.6 : 1.1;
  const consider = (anchor: Candidate, bonus: number, inPlace = false) => {
    const text = titleOf(outline, anchor);
    const own = titleLikeness(text);
    // A formula has hardly a letter: what stands where every title stands is one.
    const isSure = titleLine !== undefined && bonus >= 0.6;
    const likeness =
      text.length < 6 || text.includes('://') || (own < 0.03 && !isSure) || ENTIRE.test(text)
        ? 0
        : own + (own < 0.05 ? Math.min(bonus, 0.6) : bonus);
    if (likeness > (best?.likeness ?? 0.3)) best = { anchor, likeness, inPlace };
  };
  const until = Math.min(span.lastLine, lastLine, firstLine + MOST_LINES);
  for (let index = firstLine; index <= until; index++) {
    const line = outline.lines[index];
    if (!line) break;
    if (line.chrome || venueOfLine(line)) continue;
    const quoted = quotedIn(line);
    if (quoted && isFirst(index) && isRightBehindPeople(line, quoted)) {
      placed = { span: line.block, line: index, ...quoted };
      consider(placed, SURE);
      continue;
    }
    const inPlace = titleLine === undefined ? [] : line.spans.filter(inner => isTitleInPlace(inner, index));
    const first = inPlace.filter(isAtBegin);
    for (const inner of first.length > 0 ? first : inPlace)
      consider({ span: inner, line: index, start: inner.start, end: inner.end }, usually, true);
    if (inPlace.length > 0) continue;
    const inverted =
      isCited && (places.inverted.size > 0 || isInvertedCitation(line.text, line.pages !== undefined));
    const said = citedTitle(line.text, { isUsual: isCited, inverted, stops: venueStops(line) });
    const led = ledTitle(line.text, { isUsual: isLed });
    const cited =
      (quoted && said && isWithin(quoted, said) ? said : quoted) ?? (isLed ? (led ?? said) : (said ?? led));
    if (cited) consider({ span: line.block, line: index, ...cited }, 0.5);
    const bare = areBare ? bareOf(line, true) : undefined;
    if (bare) {
      placed = { span: line.block, line: index, ...bare, namesNobody: true };
      consider(placed, 1);
    }
    // "Jane Doe, A study, <i>Journal</i>" among citations of several people.
    if (isCited && said && cited === said && venueBehind(line, said.end)) {
      placed = { span: line.block, line: index, ...said };
      consider(placed, 0.6);
    }
    if (isQuoted && areFirst && quoted && quoted.start <= LONGEST_MARK) {
      placed = { span: line.block, line: index, ...quoted };
      consider(placed, 0.6);
    }
    const whole = { span: line.block, line: index, start: 0, end: line.text.trimEnd().length };
    const isWhole =
      cited === undefined || (cited.start <= LONGEST_MARK && cited.end >= whole.end - LONGEST_MARK);
    const isUsualLine = areLines
      ? isWhole && titleLine !== undefined && index === firstLine + titleLine
      : isUsual(line.block, index);
    // What is cut out of a line as titles are is one rather than all of it.
    const holdsTitle = !isUsualLine && isCutOut && cited !== undefined;
    if (!holdsTitle) consider(whole, isUsualLine ? usually : 0, isUsualLine && faceOf(line, index) === face);
    const end = arePlaced ? endBeforeVenue(outline, whole) : undefined;
    if (end !== undefined) {
      placed = { ...whole, end };
      consider(placed, 0.6);
    }
    for (const inner of line.spans) {
      if (inner.firstLine !== index || inner.lastLine !== index || inner.end - inner.start > 400) continue;
      if (holdsTitle && inner.block) continue;
      const usual = isUsual(inner, index) ? usually : 0;
      // Where articles are in quotation marks or plain, what is in italics right behind the people is a book.
      if (mayBeBook && !quoted && isFirst(index) && isBookTitle(line, inner, isQuoted)) {
        placed = { span: inner, line: index, start: inner.start, end: inner.end };
        consider(placed, SURE);
        continue;
      }
      const mayBeVenue = () => isBehindTitle(line, inner, cited) && isVenueMark(line, inner);
      if (usual === 0 && (isVenueForSure(line, inner) || mayBeVenue())) continue;
      const marked = /^(?:a|b|strong|h\d|cite|q)$/.test(inner.element.localName) ? 0.2 : 0;
      consider({ span: inner, line: index, start: inner.start, end: inner.end }, usual + marked, usual > 0);
    }
  }
  if (!best) return undefined;
  const row: Row = { anchor: best.anchor, span, firstLine, lastLine };
  const [people] = peopleOf(outline, row, places);
  const known = people && people.score > 1 && (places.support.get(people.signature) ?? 0) > 0.15;
  const links = linksOf(outline, row, base);
  // "2020 – Title" among titles of which each has its year before it.
  const areDated = outline.lines[best.anchor.line]?.year !== undefined;
  const isOne = span.firstLine === span.lastLine && isQuoted;
  const isAlone =
    areWithOthers &&
    !isPart &&
    !known &&
    isTitleAlone(outline, best.anchor, { firstLine, lastLine: Math.min(lastLine, span.lastLine) });
  if (isAlone) return { ...row, alone: true };
  return known ||
    (!isPart && isWholeCitation(outline, row, people)) ||
    (isOne && QUOTED_WHOLE.test(outline.lines[span.firstLine]?.text ?? '')) ||
    best.anchor === placed ||
    (best.inPlace && (areDated || isRecord(outline.lines[best.anchor.line]))) ||
    ((!isPart || best.inPlace || links.titleIsLink) && (links.identifiers.length > 0 || links.pdfUrl))
    ? row
    : undefined;
}
