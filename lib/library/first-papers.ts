import type { CountRow, LibraryDatabase } from './database';
import { findPapers, type PaperSlice } from './find-papers';
import { openLibrary } from './open-library';
import type { PaperSort } from './paper-order';

/** What a screen shows first: the first papers of all, and the counts. */
export interface FirstPapers extends PaperSlice {
  sort: PaperSort;
  counts: CountRow[];
}

/** What fills a popup, where titles take a line: few, because they are what its opening waits for. */
export const firstLimit = 6;

/**
 * Opens the library and reads what a screen shows first, while the screen's own code is still loading. Undefined where
 * the library cannot be opened: the screen's own queries then fail likewise, and it says why.
 */
export async function readFirstPapers(
  database: LibraryDatabase,
  sort: PaperSort,
): Promise<FirstPapers | undefined> {
  try {
    const opened = await openLibrary(database);
    if (!opened.ok) return undefined;
    const [slice, counts] = await Promise.all([
      findPapers(database, {}, sort, firstLimit),
      database.counts.toArray(),
    ]);
    return { ...slice, sort, counts };
  } catch {
    return undefined;
  }
}
