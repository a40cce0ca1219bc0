import type { Line, Outline, Span } from '../page/outline';
import type { Row } from '../page/row';

/**
 * Where a page draws a rule (`hr`) between its papers, or leaves a blank line, gives each row the lines between two of
 * them, and answers true. What stands before the title (a link to the PDF, the people) is then its own and not the
 * paper's above.
 */
export function extendToRules(
  outline: Outline,
  rows: readonly Row[],
  containers: readonly (Span | undefined)[],
): boolean {
  return extendTo(outline, rows, containers, 'rules') || extendTo(outline, rows, containers, 'blanks');
}

function extendTo(
  { lines }: Outline,
  rows: readonly Row[],
  containers: readonly (Span | undefined)[],
  border: 'rules' | 'blanks',
): boolean {
  const lineOf = (row: Row | undefined) => lines[row?.anchor.line ?? -1];
  let pairs = 0;
  let parted = 0;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (!next || containers[index] !== containers[index + 1]) continue;
    if (border === 'blanks') {
      // They part the lines of one block, up to the next heading.
      if (lineOf(row)?.block !== containers[index]) return false;
      const others = lines.slice(row.anchor.line, next.anchor.line);
      if (others.some(({ block }) => block !== containers[index])) continue;
    }
    pairs++;
    const between = (lineOf(next)?.[border] ?? 0) - (lineOf(row)?.[border] ?? 0);
    if (between === 0) return false;
    if (between === 1) parted++;
  }
  if (parted < 2 || parted < pairs * 0.6) return false;
  for (const [index, row] of rows.entries()) {
    const container = containers[index];
    const own = lineOf(row);
    if (!container || !own) continue;
    const isOwn = (line: number) =>
      line >= container.firstLine && line <= container.lastLine && areTogether(lines[line], own, border);
    while (isOwn(row.firstLine - 1)) row.firstLine--;
    while (isOwn(row.lastLine + 1)) row.lastLine++;
  }
  return true;
}

/** Whether two lines stand between the same borders. Blank lines are only known between lines of one block. */
function areTogether(line: Line | undefined, own: Line, border: 'rules' | 'blanks'): boolean {
  return line?.[border] === own[border] && (border === 'rules' || line.block === own.block);
}
