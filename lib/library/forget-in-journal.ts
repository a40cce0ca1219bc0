import type { LibraryDatabase } from './database';
import type { RowChange } from './journal-record';

/** Takes what the journal remembers of papers out of it, so that no undo brings back what was deleted for ever. */
export async function forgetInJournal(
  database: LibraryDatabase,
  paperIds: ReadonlySet<number>,
): Promise<void> {
  const speaks = (change: RowChange) =>
    (change.table === 'papers' && paperIds.has(change.key as number)) ||
    [change.before, change.after].some(row => row && 'paperId' in row && paperIds.has(row.paperId as number));
  await database.journal
    .filter(({ changes }) => changes.some(speaks))
    .modify(record => {
      record.changes = record.changes.filter(change => !speaks(change));
    });
}
