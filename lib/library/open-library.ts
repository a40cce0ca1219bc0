import { Dexie } from 'dexie';
import type { LibraryDatabase } from './database';
import { blockedProblem, databaseProblem, upgradeProblem } from './database-problem';
import { done, type Outcome } from './outcome';

/**
 * Opens the library, unless it is open. A library that another window keeps from being upgraded is refused at once
 * (Dexie would wait for as long as that takes); it opens by itself when the window is closed.
 */
export async function openLibrary(database: LibraryDatabase): Promise<Outcome<LibraryDatabase>> {
  if (database.isOpen()) return done(database);
  let stopListening = () => {};
  const blocked = new Promise<Outcome<LibraryDatabase>>(resolve => {
    const onBlocked = () => resolve({ ok: false, problem: blockedProblem });
    database.on('blocked', onBlocked);
    stopListening = () => database.on('blocked').unsubscribe(onBlocked);
  });
  const opened = database.open().then(
    () => done(database),
    (error: unknown): Outcome<LibraryDatabase> => {
      const problem = databaseProblem(error);
      if (!problem) console.error('The library could not be upgraded.', error);
      return { ok: false, problem: problem ?? upgradeProblem };
    },
  );
  try {
    return await Promise.race([opened, blocked]);
  } finally {
    stopListening();
  }
}

/**
 * The library as it is on disk, whatever its version, for reading only: what an export takes when the library cannot be
 * opened otherwise, because it is newer than this Offprint or could not be upgraded. Rejects where there is none.
 */
export async function openAsFound(name = 'offprint'): Promise<Dexie> {
  const { indexedDB, IDBKeyRange } = globalThis;
  return new Dexie(name, { indexedDB, IDBKeyRange }).open();
}
