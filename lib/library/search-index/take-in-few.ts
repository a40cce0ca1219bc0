import type { LibraryDatabase } from '../database';
import { readManifest } from './manifest';
import { segmentOf } from './segment-of';
import { few, writeSegment } from './write-segment';

/**
 * Indexes what was changed if it is a few papers, as it is after a save: at once, in two short transactions. Where there
 * is more to do, or another update is about to do it, nothing happens.
 */
export async function takeInFew(database: LibraryDatabase): Promise<void> {
  const { segments, unindexed, papers } = database;
  const found = await database.transaction('r', segments, unindexed, papers, async () => {
    const [manifest, notes] = await Promise.all([readManifest(database), unindexed.limit(few + 1).toArray()]);
    const ids = [...new Set(notes.flatMap(({ paperIds }) => paperIds))];
    if (!manifest || ids.length === 0 || Math.max(ids.length, notes.length) > few) return undefined;
    return { manifest, notes, ids, papers: await papers.bulkGet(ids) };
  });
  if (!found) return;
  const settles = found.notes.map(({ id }) => id);
  await writeSegment(database, found.manifest, segmentOf(found.ids, found.papers), { settles });
}
