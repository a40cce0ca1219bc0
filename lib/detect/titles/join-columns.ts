import type { Candidate } from '../page/candidate';
import type { Outline, Span } from '../page/outline';

/** A title that people follow in its cell. */
const IN_CELL = /^(t[dh])\d+(?=[.<])(.*\|led)$/;
/** Rows with papers in several columns: one may hold anything. */
const FEW = 2;
/** A column that has so few of what another has is no session's. */
const SESSION = 0.3;
/** So many rows of translations, or of papers and talks on them, name the same people in two cells. */
const SAME = 0.5;
const CAPITALISED = /[A-Z\u00c0-\u024f][a-z\u00df-\u024f]{2,}/g;

/**
 * Joins the groups of columns that hold papers beside each other, as the parallel sessions of a programme do: each cell
 * is a paper there, and no row is one.
 */
export function joinColumns(outline: Outline, groups: Map<string, Candidate[]>): void {
  const columns = new Map<string, string[]>();
  for (const signature of groups.keys()) {
    const [, cell, rest] = IN_CELL.exec(signature) ?? [];
    if (!cell) continue;
    const key = `${cell}${rest}`;
    columns.set(key, [...(columns.get(key) ?? []), signature]);
  }
  for (const [joined, signatures] of columns) {
    const parts = signatures.map(signature => groups.get(signature) ?? []);
    const counts = parts.map(({ length }) => length);
    if (Math.min(...counts) < Math.max(...counts) * SESSION || !areBeside(outline, parts)) continue;
    for (const signature of signatures) groups.delete(signature);
    groups.set(joined, parts.flat());
  }
}

/** Whether several rows have papers in two columns or more, and mostly of different people. */
function areBeside(outline: Outline, columns: readonly Candidate[][]): boolean {
  const rows = new Map<Span | undefined, Set<string>[]>();
  for (const column of columns) {
    const cells = new Map<Span | undefined, Set<string>>();
    for (const member of column) {
      const names = cells.get(member.span.parent) ?? new Set();
      for (const name of besideTitle(outline, member).match(CAPITALISED) ?? []) names.add(name);
      cells.set(member.span.parent, names);
    }
    for (const [row, names] of cells) rows.set(row, [...(rows.get(row) ?? []), names]);
  }
  const shared = [...rows.values()].filter(cells => cells.length > 1);
  const same = shared.filter(cells => {
    const names = cells.flatMap(cell => [...cell]);
    return new Set(names).size < names.length;
  });
  return shared.length >= FEW && same.length <= shared.length * SAME;
}

/** A line without its title. */
function besideTitle({ lines }: Outline, { line, start, end }: Candidate): string {
  const text = lines[line]?.text ?? '';
  return `${text.slice(0, start)} ${text.slice(end)}`;
}
