import type { Outline, Span } from '../page/outline';
import type { Row } from '../page/row';
import { isFollowed } from './containers';

/** A heading of a year's papers. */
export const YEAR_ALONE = /^\W*(?:19|20)\d\d\W*$/;

/**
 * Takes a year's heading off the end of a row: an item that is not closed holds the heading of the items behind it. Where
 * most rows end in one, and none stands above them all, it is their own year.
 */
export function leaveHeadings(outline: Outline, rows: readonly Row[]): void {
  const isYear = (line: number) => {
    const { block, text = '' } = outline.lines[line] ?? {};
    return /^h[1-6]$/.test(block?.element.localName ?? '') && YEAR_ALONE.test(text);
  };
  const ending = rows.filter(({ anchor, lastLine }) => lastLine > anchor.line && isYear(lastLine));
  const isAbove = isYear((rows[0]?.firstLine ?? 0) - 1);
  if (isAbove || ending.length < rows.length * 0.7) for (const row of ending) row.lastLine--;
}

/**
 * Whether a year on a line of its own is a field of each row: else it is the heading of those that follow, as where one
 * stands above the first row that is written like those between the rows, or has none behind the last.
 *
 * @param usual how many lines stand between two rows
 */
export function yearsAreFields(
  { lines }: Outline,
  rows: readonly Row[],
  containers: readonly (Span | undefined)[],
  usual: number,
): boolean {
  const yearWithin = (from: number, to: number) =>
    lines.slice(from, to + 1).find(({ text }) => YEAR_ALONE.test(text))?.block.shape;
  const [first, last, within] = [rows[0], rows.at(-1), containers.at(-1)];
  if (!first || !last) return false;
  const above = yearWithin(first.firstLine - 1, first.firstLine - 1);
  const end = Math.min(last.lastLine + usual, within?.lastLine ?? last.lastLine);
  if (above && !yearWithin(last.lastLine + 1, end)) return false;
  let between = 0;
  let withYear = 0;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (!next || !isFollowed(containers[index], containers[index + 1])) continue;
    between++;
    const year = yearWithin(row.lastLine + 1, next.firstLine - 1);
    if (year && year !== above) withYear++;
  }
  return withYear > between * 0.8;
}
