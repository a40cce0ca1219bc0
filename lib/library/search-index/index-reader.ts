import { openIndex, type SearchIndex } from '@/lib/search/open-index';
import type { Segment } from '@/lib/search/segment';
import type { LibraryDatabase } from '../database';
import { readManifest } from './manifest';
import { readBody, readHeads } from './read-segments';
import { segmentOf } from './segment-of';
import { deltaOf, few } from './unindexed-note';

/** The index as it is stored now, for queries. */
export interface StoredIndex {
  index: SearchIndex;
  /** Whether it holds the whole library; while it is built it holds a part. */
  isComplete: boolean;
  /** Whether abstracts are searched too. */
  hasBodies: boolean;
}

/** Reads the index, and later only what is new in it. */
export interface IndexReader {
  /**
   * Reads titles, names, tags and notes: enough for first answers. Undefined where no index has been begun.
   *
   * @throws DamagedIndexError
   */
  readHeads(): Promise<StoredIndex | undefined>;
  /** Reads the abstracts of what `readHeads` found; undefined where the index has changed since. */
  readBodies(): Promise<StoredIndex | undefined>;
}

/** Of so many papers the newest changes are read with the index; older ones wait until they are indexed. */
const mostUnindexed = 300;

export function createIndexReader(database: LibraryDatabase): IndexReader {
  let segments = new Map<string, Segment>();
  let unindexed: Segment[] = [];
  let isComplete = false;

  function open(): StoredIndex {
    const all = [...segments.values(), ...unindexed];
    return { index: openIndex(all), isComplete, hasBodies: all.every(segment => segment.body !== undefined) };
  }

  return {
    readHeads: () =>
      // One transaction, so that no merge takes a segment away in the middle.
      database.transaction('r', database.segments, database.unindexed, database.papers, async () => {
        const manifest = await readManifest(database);
        if (manifest === undefined) return undefined;
        const names = manifest.segments.map(({ name }) => name);
        const unknown = names.filter(name => !segments.has(name));
        const heads = await readHeads(database, unknown);
        const read = new Map(unknown.map((name, place) => [name, heads[place]]));
        segments = new Map(
          names.flatMap(name => {
            const segment = segments.get(name) ?? read.get(name);
            return segment ? [[name, segment]] : [];
          }),
        );
        unindexed = await readUnindexed(database);
        isComplete = manifest.isComplete;
        return open();
      }),
    async readBodies() {
      for (const [name, segment] of segments) {
        if (segment.body) continue;
        const isThere = await database.transaction('r', database.segments, async () => {
          const manifest = await readManifest(database);
          if (!manifest?.segments.some(entry => entry.name === name)) return false;
          segments.set(name, await readBody(database, name, segment));
          return true;
        });
        if (!isThere) return undefined;
      }
      return open();
    },
  };
}

/** The papers that the stored segments do not know as they are now, as segments newer than those, oldest first. */
async function readUnindexed({ unindexed, papers }: LibraryDatabase): Promise<Segment[]> {
  const notes = await unindexed.reverse().limit(mostUnindexed).toArray();
  const deltas = notes.flatMap(note => deltaOf(note) ?? []);
  if (deltas.length === notes.length && deltas.length <= few) return deltas.reverse();
  const ids = [...new Set(notes.flatMap(note => note.paperIds))].slice(0, mostUnindexed);
  return [segmentOf(ids, await papers.bulkGet(ids))];
}
