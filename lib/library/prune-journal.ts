import type { LibraryDatabase } from './database';

const oldest = 30 * 24 * 60 * 60 * 1000;
const mostActs = 1000;

/**
 * Forgets acts that nobody will take back: those older than thirty days, and all but the newest thousand.
 * Answers how many it forgot; `now` is in milliseconds since the epoch.
 */
export async function pruneJournal(database: LibraryDatabase, now: number): Promise<number> {
  const { journal } = database;
  return database.transaction('rw', journal, async () => {
    const old = await journal
      .where('at')
      .below(now - oldest)
      .delete();
    const firstTooMany = await journal.orderBy('id').reverse().offset(mostActs).keys();
    const newest = firstTooMany[0];
    const tooMany = newest === undefined ? 0 : await journal.where('id').belowOrEqual(newest).delete();
    return old + tooMany;
  });
}
