import type { Outline, Span } from '../page/outline';
import type { Row } from '../page/row';

/**
 * Where a page draws a rule (`hr`) between its papers, gives each row the lines between two rules, and answers true.
 * What stands before the title (a link to the PDF, the place in the journal) is then its own and not the paper's above.
 */
export function extendToRules(
  { lines }: Outline,
  rows: readonly Row[],
  containers: readonly (Span | undefined)[],
): boolean {
  const rulesAt = (row: Row | undefined) => lines[row?.anchor.line ?? -1]?.rules;
  let pairs = 0;
  let ruled = 0;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (!next || containers[index] !== containers[index + 1]) continue;
    pairs++;
    const between = (rulesAt(next) ?? 0) - (rulesAt(row) ?? 0);
    if (between === 0) return false;
    if (between === 1) ruled++;
  }
  if (ruled < 2 || ruled < pairs * 0.6) return false;
  for (const [index, row] of rows.entries()) {
    const container = containers[index];
    if (!container) continue;
    const isOwn = (line: number) =>
      line >= container.firstLine && line <= container.lastLine && lines[line]?.rules === rulesAt(row);
    while (isOwn(row.firstLine - 1)) row.firstLine--;
    while (isOwn(row.lastLine + 1)) row.lastLine++;
  }
  return true;
}
