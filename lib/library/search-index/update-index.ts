import { mergeSegments } from '@/lib/search/merge-segments';
import { createSegmentBuilder } from '@/lib/search/segment-builder';
import type { LibraryDatabase } from '../database';
import { chooseMerge } from './choose-merge';
import { beginIndex, type Manifest, readManifest } from './manifest';
import { DamagedIndexError, readBody, readHeads } from './read-segments';
import { type Breathe, createBreathe, inSlices } from './slices';
import { sweepSegments, writeSegment } from './write-segment';

/** Papers read at one go. */
const batch = 100;
/** Work is written down at least this often, in milliseconds: so much is lost when the worker is stopped. */
const checkpoint = 1000;
/** While more segments than this wait, merging comes before building. */
const mostSegments = 24;

export interface UpdateOptions {
  signal: AbortSignal;
  /** Ends in a later task; called between slices of at most some 50 ms. */
  pause: () => Promise<void>;
  /** A clock in milliseconds that does not go back; `performance.now` unless a test has its own. */
  now?: () => number;
  /** An update since this worker was started has found every row of the index; false unless told. */
  isChecked?: boolean;
}

/**
 * Brings the search index up to date with the papers: takes in what was changed, goes on building where it was stopped,
 * merges what is worth it. Every step leaves an index that answers rightly for the papers it has. Only one may run
 * at a time (`sweepSegments` takes another's unfinished segment for a left-over); the background sees to that.
 *
 * Rejects with the signal's reason when it is aborted.
 */
export async function updateIndex(
  database: LibraryDatabase,
  { signal, pause, now, isChecked = false }: UpdateOptions,
): Promise<void> {
  const breathe = createBreathe(pause, signal, now);
  let manifest = (await readManifest(database)) ?? (await beginIndex(database));
  if (!isChecked && !(await sweepSegments(database, manifest))) manifest = await beginIndex(database);
  for (;;) {
    signal.throwIfAborted();
    const next = await takeStep(database, manifest, breathe);
    if (next === 'done') return;
    manifest = next ?? (await readManifest(database)) ?? (await beginIndex(database));
    await breathe();
  }
}

/** Does what is most urgent: the new manifest, undefined where the index changed meanwhile, or `done`. */
async function takeStep(
  database: LibraryDatabase,
  manifest: Manifest,
  breathe: Breathe,
): Promise<Manifest | undefined | 'done'> {
  const notes = await database.unindexed.limit(batch).toArray();
  if (notes.length > 0) return takeIn(database, manifest, notes, breathe);
  if (!manifest.isComplete && manifest.segments.length < mostSegments)
    return build(database, manifest, breathe);
  const group = chooseMerge(manifest.segments);
  if (group.length > 0) {
    const names = group.map(({ name }) => name);
    try {
      return await merge(database, manifest, names, breathe);
    } catch (error) {
      if (error instanceof DamagedIndexError) return beginIndex(database);
      throw error;
    }
  }
  return manifest.isComplete ? 'done' : build(database, manifest, breathe);
}

/** Indexes papers that were changed, and notes those that are gone. */
async function takeIn(
  database: LibraryDatabase,
  manifest: Manifest,
  notes: readonly { id: number; paperIds: number[] }[],
  breathe: Breathe,
): Promise<Manifest | undefined> {
  const ids = [...new Set(notes.flatMap(note => note.paperIds))];
  const builder = createSegmentBuilder();
  for (let start = 0; start < ids.length; start += batch) {
    const slice = ids.slice(start, start + batch);
    const papers = await database.papers.bulkGet(slice);
    for (const [index, id] of slice.entries()) {
      const paper = papers[index];
      if (paper) builder.add(paper);
      else builder.remove(id);
      await breathe();
    }
  }
  return writeSegment(database, manifest, await inSlices(builder.finishInSteps(), breathe), {
    settles: notes.map(note => note.id),
  });
}

/** Indexes the next papers in the order of their primary keys, for as long as a checkpoint allows. */
async function build(
  database: LibraryDatabase,
  manifest: Manifest,
  breathe: Breathe,
): Promise<Manifest | undefined> {
  const builder = createSegmentBuilder();
  const began = performance.now();
  let builtTo = manifest.builtTo;
  let isComplete = false;
  while (!isComplete && performance.now() - began < checkpoint) {
    const papers = await database.papers.where('id').above(builtTo).limit(batch).toArray();
    for (const paper of papers) {
      builder.add(paper);
      await breathe();
    }
    builtTo = papers.at(-1)?.id ?? builtTo;
    isComplete = papers.length < batch;
  }
  return writeSegment(database, manifest, await inSlices(builder.finishInSteps(), breathe), {
    builtTo,
    isComplete,
  });
}

async function merge(
  database: LibraryDatabase,
  manifest: Manifest,
  names: readonly string[],
  breathe: Breathe,
): Promise<Manifest | undefined> {
  const heads = await readHeads(database, names);
  const segments = await Promise.all(
    heads.map((head, index) => readBody(database, names[index] ?? '', head)),
  );
  const areOldest = manifest.segments[0]?.name === names[0];
  const merged = await inSlices(mergeSegments(segments, areOldest), breathe);
  return writeSegment(database, manifest, merged, { replaces: names });
}
