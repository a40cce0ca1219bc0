import type { Outline, Span } from '../page/outline';
import type { Row } from '../page/row';

/** A line of a block. */
interface BlockLine {
  span: Span;
  firstLine: number;
  lastLine: number;
}

/** So many lines that no row has are no missed ones, but something else. */
const MOST = 3;

/**
 * Rows of which each is one line of a block that holds several rows of a listing: between these, before the first or
 * behind the last. `read` gives the row of a line, or undefined where it is none.
 */
export function missedLines(
  { lines }: Outline,
  rows: readonly Row[],
  read: (line: BlockLine) => Row | undefined,
): Row[] {
  const blockOf = (row: Row | undefined) => row && lines[row.anchor.line]?.block;
  const readLines = (block: Span, from: number, to: number) => {
    const found: Row[] = [];
    for (let line = from; line < to && to - from <= MOST; line++) {
      const row =
        lines[line]?.block === block ? read({ span: block, firstLine: line, lastLine: line }) : undefined;
      if (row) found.push(row);
    }
    return found;
  };
  return rows.flatMap((row, place) => {
    const block = blockOf(row);
    const [before, next] = [rows[place - 1], rows[place + 1]];
    if (!block || (blockOf(before) !== block && blockOf(next) !== block)) return [];
    const isLast = blockOf(next) !== block;
    return [
      ...(blockOf(before) === block ? [] : readLines(block, block.firstLine, row.firstLine)),
      ...readLines(block, row.lastLine + 1, isLast || !next ? block.lastLine + 1 : next.firstLine),
    ];
  });
}
