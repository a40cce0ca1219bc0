import { faceOf } from '../page/line-face';
import { holdsLines, type Outline, type Span } from '../page/outline';
import { signatureOf } from '../page/signature-of';
import type { PeoplePlaces } from '../people/people-places';
import { peopleOf } from '../people/row-people';
import { linksOf } from '../rows/row-links';
import type { Row } from '../rows/rows';
import type { Steps } from '../steps';
import { citedTitle, venueStops } from '../titles/cited-title';
import { ledTitle } from '../titles/led-title';
import { quotedTitle } from '../titles/quoted-title';
import { type Candidate, titleOf } from '../titles/title-candidates';
import { titleLikeness } from '../titles/title-likeness';
import type { GroupScore } from './group-score';

/**
 * Rows between the rows of a listing that are built like them but hold their title elsewhere: in other markup, or one
 * too short to be taken for a title by itself.
 */
export function* missedRows(
  outline: Outline,
  { rows, signature, places }: GroupScore,
  base: string,
): Steps<Row[]> {
  const titleLine = usualTitleLine(rows);
  const taken = new Set<Span>();
  const containers = new Map<Span, Row[]>();
  const signatures = new Set<string>();
  for (const row of rows) {
    const { span } = row;
    if (!holdsLines(span) || !span.parent || span.firstLine < row.firstLine || span.lastLine > row.lastLine)
      continue;
    taken.add(span);
    if (!/\|(?:cited|led|quoted|run|line)/.test(signature)) signatures.add(signatureOf(row.anchor.span));
    const siblings = containers.get(span.parent);
    if (siblings) siblings.push(row);
    else containers.set(span.parent, [row]);
  }
  const isCited = signature.includes('|cited');
  const isLed = signature.includes('|led');
  const isQuoted = signature.includes('|quoted');
  const face = />[bi]/.exec(signature)?.[0] ?? '';
  const anchors = rows.map(row => row.anchor.span.index).sort((some, other) => some - other);
  const missed: Row[] = [];
  for (const [container, siblings] of containers) {
    if (siblings.length < 2 && rows.length > 3) continue;
    const shapes = new Set(siblings.map(row => row.span.shape));
    const isAlike = (span: Span) => holdsLines(span) && shapes.has(span.shape) && !taken.has(span);
    const ofRows = haveParts(outline, container, siblings, isAlike) ? linesOf(siblings) : undefined;
    for (let at = container.index + 1; at <= container.lastIndex; ) {
      const span = outline.spans[at];
      if (!span) break;
      at = span.lastIndex + 1;
      if (!isAlike(span) || (anchors[firstAtLeast(anchors, span.index)] ?? Infinity) <= span.lastIndex)
        continue;
      yield;
      const isPart = ofRows?.has(span.firstLine) ?? false;
      const row = readMissed(
        outline,
        span,
        { signatures, titleLine, isCited, isLed, isQuoted, isPart, face },
        places,
        base,
      );
      if (!row) continue;
      missed.push(row);
      // It was taken for a part of the row before or, where titles come last, behind it.
      const around = siblings.find(one => one.firstLine <= row.firstLine && one.lastLine >= row.firstLine);
      if (around && around.anchor.line > row.lastLine) {
        row.firstLine = around.firstLine;
        around.firstLine = row.lastLine + 1;
      } else if (around) {
        row.lastLine = around.lastLine;
        around.lastLine = row.firstLine - 1;
      }
    }
  }
  return missed;
}

/** Whether most rows of a list hold further elements of the rows' shape: the venue in a `dd` of its own. */
function haveParts(
  { spans }: Outline,
  container: Span,
  siblings: readonly Row[],
  isPart: (span: Span) => boolean,
): boolean {
  const begins = new Set<number>();
  for (let at = container.index + 1; at <= container.lastIndex; ) {
    const span = spans[at];
    if (!span) break;
    at = span.lastIndex + 1;
    if (isPart(span)) begins.add(span.firstLine);
  }
  let withParts = 0;
  for (const { firstLine, lastLine } of siblings)
    for (let line = firstLine; line <= lastLine; line++)
      if (begins.has(line)) {
        withParts++;
        break;
      }
  return withParts > siblings.length * 0.6;
}

function linesOf(rows: readonly Row[]): Set<number> {
  const lines = new Set<number>();
  for (const { firstLine, lastLine } of rows)
    for (let line = firstLine; line <= lastLine; line++) lines.add(line);
  return lines;
}

/** Where in sorted numbers those from `least` on begin. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In which of its lines, from 0, nearly every row has its title; undefined where they differ. */
function usualTitleLine(rows: readonly Row[]): number | undefined {
  const lines = rows.map(({ anchor, span }) => anchor.line - span.firstLine);
  const usual = lines.toSorted((some, other) => some - other)[lines.length >> 1];
  return lines.filter(line => line === usual).length > lines.length * 0.8 ? usual : undefined;
}

/** What the titles of the rows that were found have in common. */
interface UsualTitle {
  signatures: ReadonlySet<string>;
  titleLine: number | undefined;
  /** They stand in citations. */
  isCited: boolean;
  /** The people follow them in the same line. */
  isLed: boolean;
  /** They are in quotation marks: a line that is nothing else is a title without people. */
  isQuoted: boolean;
  /** Whether they are in bold or italics as a whole, as `faceOf` says. */
  face: string;
  /** Every row has a part that is built like this one: only people of its own tell that it is another. */
  isPart: boolean;
}

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

const QUOTED_WHOLE = /^\s*["“„«].{20,}["”»][.,]?\s*$/;
const ENTIRE = /\b(?:entire volume|front matter|full volume|proceedings)$/i;

function readMissed(
  outline: Outline,
  span: Span,
  { signatures, titleLine, isCited, isLed, isQuoted, isPart, face }: UsualTitle,
  places: PeoplePlaces,
  base: string,
): Row | undefined {
  if (isHeadRow(span)) return undefined;
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
    const quoted = quotedTitle(line.text);
    const inverted = isCited && places.inverted.size > 0;
    const said = citedTitle(line.text, { isUsual: isCited, inverted, stops: venueStops(line) });
    const cited =
      (quoted && said && said.start < quoted.start - 2 ? said : quoted) ??
      said ??
      ledTitle(line.text, { isUsual: isLed });
    if (cited) consider({ span: line.block, line: index, ...cited }, 0.5);
    consider(
      { span: line.block, line: index, start: 0, end: line.text.trimEnd().length },
      isUsual(line.block, index) ? usually : 0,
      isUsual(line.block, index) && faceOf(line, index) === face,
    );
    for (const inner of line.spans) {
      if (inner.firstLine !== index || inner.lastLine !== index || inner.end - inner.start > 400) continue;
      const usual = isUsual(inner, index) ? usually : 0;
      const marked = /^(?:a|b|strong|h\d|cite|q)$/.test(inner.element.localName) ? 0.2 : 0;
      consider({ span: inner, line: index, start: inner.start, end: inner.end }, usual + marked, usual > 0);
    }
  }
  if (!best) return undefined;
  const row: Row = { anchor: best.anchor, span, firstLine: span.firstLine, lastLine: span.lastLine };
  const [people] = peopleOf(outline, row, places);
  const known = people && people.score > 1 && (places.support.get(people.signature) ?? 0) > 0.15;
  const links = linksOf(outline, row, base);
  const isOne = span.firstLine === span.lastLine && isQuoted;
  return known ||
    (isOne && QUOTED_WHOLE.test(outline.lines[span.firstLine]?.text ?? '')) ||
    ((!isPart || best.inPlace || links.titleIsLink) && (links.identifiers.length > 0 || links.pdfUrl))
    ? row
    : undefined;
}
