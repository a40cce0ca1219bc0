import { type Done, runAct } from './act';
import type { LibraryDatabase } from './database';
import type { JournalRecord } from './journal-record';
import { done, type Outcome, refused } from './outcome';
import { takeBack } from './take-back';

/** One act by its number, or every act of a batch. */
export type UndoTarget = { act: number } | { batch: string };

/**
 * Takes back one act or a whole batch, newest first, as one change, and answers how many acts were taken back.
 *
 * What was changed again since stays as it is now: a property is put back only while it has the value that the act
 * gave it; a paper that the act saved and the user has worked on since goes to the trash and is not deleted; a list
 * that the act made and that has papers by now stays. Taking back twice does nothing.
 */
export function undo(
  database: LibraryDatabase,
  target: UndoTarget,
  at: number,
): Promise<Outcome<Done<number>>> {
  return runAct(database, { at }, async act => {
    const records = await recordsOf(database, target);
    if (records.length === 0) {
      return refused(
        'not-found',
        'This cannot be undone any more: the journal no longer has it. Nothing was changed.',
      );
    }
    const open = records.filter(record => record.undoneAt === undefined);
    await takeBack(
      act,
      open.flatMap(record => record.changes.toReversed()),
    );
    await database.journal.bulkPut(open.map(record => ({ ...record, undoneAt: at })));
    return done(open.length);
  });
}

async function recordsOf(database: LibraryDatabase, target: UndoTarget): Promise<JournalRecord[]> {
  const records =
    'act' in target
      ? [await database.journal.get(target.act)]
      : await database.journal.where('batch').equals(target.batch).reverse().sortBy('id');
  return records.flatMap(record => record ?? []);
}
