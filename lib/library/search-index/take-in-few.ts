import type { LibraryDatabase } from '../database';
import { type Manifest, readManifest } from './manifest';
import { segmentOf } from './segment-of';
import { changeManifest, newEntry, putSegment } from './write-segment';

/** So many papers are read, indexed and written in a few milliseconds. */
const few = 20;

/**
 * Indexes what was changed if it is a few papers, as it is after a save: at once and in one transaction, which a long
 * build could not hold. Others that write to the library wait for it. It may run beside an update, which then finds that
 * the manifest has changed.
 *
 * @returns the manifest, or undefined where no index has been begun
 */
export function takeInFew(database: LibraryDatabase): Promise<Manifest | undefined> {
  const { segments, unindexed, papers } = database;
  return database.transaction('rw', segments, unindexed, papers, async () => {
    const [manifest, notes] = await Promise.all([readManifest(database), unindexed.limit(few + 1).toArray()]);
    const ids = [...new Set(notes.flatMap(({ paperIds }) => paperIds))];
    if (!manifest || ids.length === 0 || Math.max(ids.length, notes.length) > few) return manifest;
    const segment = segmentOf(ids, await papers.bulkGet(ids));
    const added = newEntry(segment);
    const [next] = await Promise.all([
      changeManifest(database, manifest, added, { settles: notes.map(({ id }) => id) }),
      putSegment(database, added, segment),
    ]);
    return next;
  });
}
