import type { Outline, Span } from '../page/outline';
import type { Row } from '../page/row';
import type { Steps } from '../steps';

/** A line of a block. */
export interface BlockLine {
  span: Span;
  firstLine: number;
  lastLine: number;
}

/** So many lines that no row has are no missed ones, but something else. */
const MOST = 3;

/** Of rows that are lines of a block, at least so many are one line each where others took missed ones for their own. */
const SOME_ONE_LINE = 0.4;

/**
 * Rows of which each is one line of a block that holds several rows of a listing: between these, before the first or
 * behind the last, or taken for the end of one. `read` gives the row of a line, or undefined where it is none.
 */
export function* missedLines(
  { lines }: Outline,
  rows: readonly Row[],
  read: (line: BlockLine) => Row | undefined,
): Steps<Row[]> {
  const missed: Row[] = [];
  const blockOf = (row: Row | undefined) => row && lines[row.anchor.line]?.block;
  const areOneLine =
    rows.every(({ anchor, firstLine }) => anchor.line === firstLine) &&
    rows.filter(({ firstLine, lastLine }) => firstLine === lastLine).length >= rows.length * SOME_ONE_LINE;
  for (const [place, row] of rows.entries()) {
    const block = blockOf(row);
    const [before, next] = [rows[place - 1], rows[place + 1]];
    if (!block || (blockOf(before) !== block && blockOf(next) !== block)) continue;
    const { lastLine } = row;
    if (areOneLine) missed.push(...(yield* endsOf(lines, row, block, read)));
    const gaps = [
      ...(blockOf(before) === block ? [] : [{ from: block.firstLine, to: row.firstLine }]),
      { from: lastLine + 1, to: next && blockOf(next) === block ? next.firstLine : block.lastLine + 1 },
    ];
    for (const { from, to } of gaps)
      for (let line = from; line < to && to - from <= MOST; line++) {
        if (lines[line]?.block !== block) continue;
        yield;
        const found = read({ span: block, firstLine: line, lastLine: line });
        if (found) missed.push(found);
      }
  }
  return missed;
}

/** Rows in the lines behind a row's first, which then end it. */
function* endsOf(
  lines: Outline['lines'],
  row: Row,
  block: Span,
  read: (line: BlockLine) => Row | undefined,
): Steps<Row[]> {
  const found: Row[] = [];
  const { firstLine, lastLine } = row;
  for (let line = firstLine + 1; line <= lastLine && lastLine - firstLine <= MOST; line++) {
    if (lines[line]?.block !== block) break;
    yield;
    const next = read({ span: block, firstLine: line, lastLine: line });
    if (!next) continue;
    (found.at(-1) ?? row).lastLine = line - 1;
    next.lastLine = lastLine;
    found.push(next);
  }
  return found;
}
