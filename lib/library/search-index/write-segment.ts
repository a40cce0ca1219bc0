import type { WholeSegment } from '@/lib/search/segment';
import type { LibraryDatabase, SegmentRow } from '../database';
import {
  bodyKey,
  headKey,
  type Manifest,
  readManifest,
  rowKeys,
  type SegmentEntry,
  sequenceKey,
} from './manifest';
import { few } from './unindexed-note';

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
 * Writes a segment and makes it part of the index: first its rows, under a name that the manifest does not know, then
 * the manifest. A worker that dies in between leaves the index as it was, and rows to sweep up. Large rows are written
 * without holding up anyone who saves a paper; small ones together with the manifest.
 *
 * @param manifest the manifest that the segment was made for
 * @returns the new manifest, or undefined where the index has changed meanwhile and the segment was dropped
 */
export async function writeSegment(
  database: LibraryDatabase,
  manifest: Manifest,
  segment: WholeSegment,
  change: SegmentChange,
): Promise<Manifest | undefined> {
  const { segments, unindexed } = database;
  const size = segment.ids.length + segment.removed.length;
  const added = size > 0 ? [{ name: crypto.randomUUID(), size }] : [];
  const rows = added.flatMap(({ name }) => rowsOf(name, segment));
  // One by one: to copy a large row takes as long as a task should.
  if (size > few) for (const row of rows) await segments.put(row);
  return database.transaction('rw', segments, unindexed, async () => {
    const current = await readManifest(database);
    if (JSON.stringify(current) !== JSON.stringify(manifest)) return undefined;
    const next = changed(manifest, added, change);
    const gone = (change.replaces ?? []).flatMap(rowKeys);
    await Promise.all([
      segments.bulkPut([...(size > few ? [] : rows), { ...next }]),
      unindexed.bulkDelete([...(change.settles ?? [])]),
      segments.bulkDelete(gone),
    ]);
    return next;
  });
}

function rowsOf(name: string, { body, ...head }: WholeSegment): SegmentRow[] {
  const { sequence, ...rest } = body;
  return [
    { key: headKey(name), segment: head },
    { key: bodyKey(name), body: rest },
    { key: sequenceKey(name), sequence },
  ];
}

function changed(
  manifest: Manifest,
  added: readonly SegmentEntry[],
  { replaces, builtTo = manifest.builtTo, isComplete = manifest.isComplete }: SegmentChange,
): Manifest {
  const replaced = new Set(replaces);
  const place = manifest.segments.findIndex(({ name }) => replaced.has(name));
  const kept = manifest.segments.filter(({ name }) => !replaced.has(name));
  const segments = kept.toSpliced(place < 0 ? kept.length : place, 0, ...added);
  return { ...manifest, segments, builtTo, isComplete };
}

/**
 * Deletes rows of segments that the manifest does not name.
 *
 * @returns whether every row that it names is there
 */
export async function sweepSegments({ segments }: LibraryDatabase, manifest: Manifest): Promise<boolean> {
  const named = new Set(manifest.segments.flatMap(({ name }) => rowKeys(name)));
  const keys = new Set(await segments.toCollection().primaryKeys());
  const leftOver = [...keys].filter(key => key !== manifest.key && !named.has(key));
  if (leftOver.length > 0) await segments.bulkDelete(leftOver);
  return [...named].every(key => keys.has(key));
}
