import type { Candidate } from '../page/candidate';

/** A title cut out of a cell that holds its people, too. */
const IN_CELL = /^(t[dh])\d+(?=[.<])(.*\|(?:cited|led|quoted))$/;
/** Rows with papers in several columns: one may hold anything. */
const FEW = 2;

/**
 * Joins the groups of columns that hold papers beside each other, as the parallel sessions of a programme do: each cell
 * is a paper there, and no row is one.
 */
export function joinColumns(groups: Map<string, Candidate[]>): void {
  const columns = new Map<string, string[]>();
  for (const signature of groups.keys()) {
    const [, cell, rest] = IN_CELL.exec(signature) ?? [];
    if (!cell) continue;
    const key = `${cell}${rest}`;
    columns.set(key, [...(columns.get(key) ?? []), signature]);
  }
  for (const [joined, signatures] of columns) {
    const members = signatures.flatMap(signature => groups.get(signature) ?? []);
    const rows = new Set(members.map(({ span }) => span.parent));
    if (signatures.length < 2 || members.length - rows.size < FEW) continue;
    for (const signature of signatures) groups.delete(signature);
    groups.set(
      joined,
      members.sort((some, other) => some.line - other.line || some.start - other.start),
    );
  }
}
