import { firstAtLeast } from '../page/first-at-least';
import { holdsLines, type Outline, type Span } from '../page/outline';
import type { Row } from '../page/row';
import type { PeoplePlaces } from '../people/people-places';
import { peopleOf } from '../people/row-people';
import type { Steps } from '../steps';
import type { GroupScore } from './group-score';
import { type BlockLine, missedLines } from './missed-lines';
import { isTitleAlone, readMissed } from './read-missed-row';
import { usualTitle } from './usual-title';

/** So many lists alike are several. */
const FEW_LISTS = 2;

/**
 * Rows between the rows of a listing that are built like them but hold their title elsewhere: in other markup, or one
 * too short to be taken for a title by itself. `taken` are the elements of rows that are found already, and then of these
 * too. Marks, among the rows, what the list's owner wrote alone.
 */
export function* missedRows(
  outline: Outline,
  { rows, signature, places }: GroupScore,
  base: string,
  taken: Set<Span>,
): Steps<Row[]> {
  const usual = usualTitle(outline, rows, signature);
  if (usual.areWithOthers)
    for (const row of rows) if (isTitleAlone(outline, row.anchor, row.span)) row.alone = true;
  const containers = new Map<Span, Row[]>();
  for (const row of rows) {
    const { span } = row;
    if (!holdsLines(span) || !span.parent || span.firstLine < row.firstLine || span.lastLine > row.lastLine)
      continue;
    taken.add(span);
    const siblings = containers.get(span.parent);
    if (siblings) siblings.push(row);
    else containers.set(span.parent, [row]);
  }
  // Several short lists, as below the headings of projects: of some no row may have been found.
  const lists = new Map<string, number>();
  for (const { shape } of containers.keys()) lists.set(shape, (lists.get(shape) ?? 0) + 1);
  if (containers.size > 1) for (const list of listsBeside(outline, containers)) containers.set(list, []);
  const anchors = rows.map(row => row.anchor.span.index).sort((some, other) => some - other);
  const missed: Row[] = [];
  for (const [container, siblings] of containers) {
    if (siblings.length < 2 && rows.length > 3 && (lists.get(container.shape) ?? 0) < FEW_LISTS) continue;
    const shapes = new Set((siblings.length > 0 ? siblings : rows).map(row => row.span.shape));
    const isAlike = (span: Span) => holdsLines(span) && shapes.has(span.shape) && !taken.has(span);
    const ofRows = haveParts(outline, container, siblings, isAlike) ? linesOf(siblings) : undefined;
    for (let at = container.index + 1; at <= container.lastIndex; ) {
      const span = outline.spans[at];
      if (!span) break;
      at = span.lastIndex + 1;
      if (
        !isAlike(span) ||
        (anchors[firstAtLeast(anchors, span.index, anchor => anchor)] ?? Infinity) <= span.lastIndex
      )
        continue;
      yield;
      const isPart = ofRows?.has(span.firstLine) ?? false;
      // It was taken for a part of the row before or, where titles come last, behind it.
      const before = siblings[firstAtLeast(siblings, span.firstLine + 1, row => row.firstLine) - 1];
      const around = [missed.at(-1), before].find(
        row => row && row.firstLine <= span.firstLine && row.lastLine >= span.firstLine,
      );
      if (isPart && around && isOfPeople(outline, around, span, places)) continue;
      // Where rows go on behind their element, what was taken for the end of another is its own.
      const isBehind = around !== undefined && around.span.lastLine < span.firstLine;
      const lastLine = isBehind ? endBehind(around, span, siblings, container) : span.lastLine;
      const row = readMissed(outline, { span, lastLine }, { ...usual, isPart }, places, base);
      if (!row) continue;
      missed.push(row);
      taken.add(span);
      if (around && around.anchor.line > row.lastLine) {
        row.firstLine = around.firstLine;
        around.firstLine = row.lastLine + 1;
      } else if (around) {
        row.lastLine = Math.max(row.lastLine, around.lastLine);
        around.lastLine = row.firstLine - 1;
      }
    }
  }
  const read = (line: BlockLine) => readMissed(outline, line, { ...usual, isPart: false }, places, base);
  missed.push(...(yield* missedLines(outline, rows, read)));
  return missed;
}

/** Whether an element holds one of a row's people, of whom each has a line. */
function isOfPeople(outline: Outline, row: Row, { firstLine: line }: Span, places: PeoplePlaces): boolean {
  return peopleOf(outline, row, places).some(
    ({ firstLine, lastLine }) => firstLine < lastLine && firstLine <= line && lastLine >= line,
  );
}

/** Where a row ends that goes on behind its element: with the row that it was taken for; the last one as all others do. */
function endBehind(around: Row, span: Span, rows: readonly Row[], { lastLine: end }: Span): number {
  if (around !== rows.at(-1)) return around.lastLine;
  const tail = Math.min(...rows.slice(0, -1).map(row => row.lastLine - row.span.lastLine));
  return Number.isFinite(tail)
    ? Math.max(around.lastLine, Math.min(span.lastLine + tail, end))
    : around.lastLine;
}

/** Further lists like those that hold rows, beside them. */
function listsBeside({ spans }: Outline, containers: ReadonlyMap<Span, Row[]>): Span[] {
  const places = new Map<Span | undefined, Set<string>>();
  for (const { parent, shape } of containers.keys())
    places.set(parent, (places.get(parent) ?? new Set()).add(shape));
  return spans.filter(span => places.get(span.parent)?.has(span.shape) && !containers.has(span));
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
