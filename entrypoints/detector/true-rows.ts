import { foldText } from '@/lib/model/title-identity';
import type { EntryRow, ListedEntry, Reading } from '@/lib/sites/reading';

/**
 * A reading without the rows that left the page, and without those of changed nodes that do not say the paper's title
 * any more: a button never stands by another paper's row.
 */
export function withoutChangedRows(reading: Reading, changed: ReadonlySet<Node>): Reading {
  const touched = new Set<Node>();
  for (const start of changed)
    for (let node: Node | null = start; node && !touched.has(node); node = node.parentNode) touched.add(node);
  const isTrue = ({ entry }: ListedEntry, row: EntryRow) =>
    isWhole(row) && (!touched.has(row.element) || says(row, entry.title));
  let isSame = true;
  const entries = reading.entries.flatMap(listed => {
    // What has no place on the page has no button that could be wrong.
    if (listed.rows.length === 0) return listed;
    const [first, ...others] = listed.rows.filter(row => isTrue(listed, row));
    if (first && others.length === listed.rows.length - 1) return listed;
    isSame = false;
    return first ? { ...listed, rows: [first, ...others] as [EntryRow, ...EntryRow[]] } : [];
  });
  if (isSame) return reading;
  return { ...reading, kind: entries.length === 0 ? 'none' : reading.kind, entries };
}

function isWhole({ anchor, line }: EntryRow): boolean {
  return anchor.isConnected && (!line || (line.first.isConnected && line.last.isConnected));
}

function says(row: EntryRow, title: string | undefined): boolean {
  return foldText(writtenIn(row)).includes(foldText(title ?? ''));
}

function writtenIn({ anchor, line }: EntryRow): string {
  if (!line) return anchor.textContent ?? '';
  const range = anchor.ownerDocument.createRange();
  range.setStartBefore(line.first);
  range.setEndAfter(line.last);
  return range.toString();
}

/** Whether two readings give the same papers in the same rows. */
export function listsTheSame(some: Reading, other: Reading): boolean {
  return (
    some.entries.length === other.entries.length &&
    some.entries.every(({ entry, rows: [row] }, index) => {
      const there = other.entries[index];
      return (
        there !== undefined &&
        there.rows[0]?.element === row?.element &&
        there.entry.title === entry.title &&
        there.entry.url === entry.url
      );
    })
  );
}
