import type { Segment } from '@/lib/search/segment';
import type { LibraryDatabase } from '../database';
import { bodyKey, headKey, type Manifest, readManifest, type SegmentEntry } from './manifest';

/** How a new segment changes the index. */
export interface SegmentChange {
  /** The segments it takes the place of, which are neighbours; without them it is the newest. */
  replaces?: readonly string[];
  /** The notes of changed papers that it has dealt with. */
  settles?: readonly number[];
  builtTo?: number;
  isComplete?: boolean;
}

/**
 * Writes a segment and makes it part of the index: first its rows, which may be large, under a name that the manifest
 * does not know, then the manifest. A worker that dies in between leaves the index as it was, and rows to sweep up.
 *
 * The large rows are written without holding up anyone who saves a paper.
 *
 * @param manifest the manifest that the segment was made for
 * @returns the new manifest, or undefined where the index has changed meanwhile and the segment was dropped
 */
export async function writeSegment(
  database: LibraryDatabase,
  manifest: Manifest,
  segment: Segment,
  change: SegmentChange,
): Promise<Manifest | undefined> {
  const { segments, unindexed } = database;
  const added = newEntry(segment);
  await putSegment(database, added, segment);
  return database.transaction('rw', segments, unindexed, async () => {
    const current = await readManifest(database);
    if (JSON.stringify(current) !== JSON.stringify(manifest)) return undefined;
    return changeManifest(database, manifest, added, change);
  });
}

/** What the manifest will say of a new segment; undefined for one that speaks of no paper, which is not written. */
export function newEntry({ ids, removed }: Segment): SegmentEntry | undefined {
  const size = ids.length + removed.length;
  return size > 0 ? { name: crypto.randomUUID(), size } : undefined;
}

/** Writes the rows of a segment. */
export async function putSegment(
  { segments }: LibraryDatabase,
  entry: SegmentEntry | undefined,
  { body, ...head }: Segment,
): Promise<void> {
  if (!entry) return;
  await segments.bulkPut([
    { key: headKey(entry.name), segment: head },
    { key: bodyKey(entry.name), body },
  ]);
}

/** Makes a segment part of the index, inside a transaction that has read the manifest. */
export async function changeManifest(
  { segments, unindexed }: LibraryDatabase,
  manifest: Manifest,
  added: SegmentEntry | undefined,
  change: SegmentChange,
): Promise<Manifest> {
  const replaced = new Set(change.replaces);
  const place = manifest.segments.findIndex(entry => replaced.has(entry.name));
  const kept = manifest.segments.filter(entry => !replaced.has(entry.name));
  const next: Manifest = {
    ...manifest,
    segments: kept.toSpliced(place < 0 ? kept.length : place, 0, ...(added ? [added] : [])),
    builtTo: change.builtTo ?? manifest.builtTo,
    isComplete: change.isComplete ?? manifest.isComplete,
  };
  await Promise.all([
    segments.put({ ...next }),
    unindexed.bulkDelete([...(change.settles ?? [])]),
    segments.bulkDelete([...replaced].flatMap(old => [headKey(old), bodyKey(old)])),
  ]);
  return next;
}

/**
 * Deletes rows of segments that the manifest does not name.
 *
 * @returns whether every row that it names is there
 */
export async function sweepSegments({ segments }: LibraryDatabase, manifest: Manifest): Promise<boolean> {
  const named = new Set(manifest.segments.flatMap(({ name }) => [headKey(name), bodyKey(name)]));
  const keys = new Set(await segments.toCollection().primaryKeys());
  const leftOver = [...keys].filter(key => key !== manifest.key && !named.has(key));
  if (leftOver.length > 0) await segments.bulkDelete(leftOver);
  return [...named].every(key => keys.has(key));
}
