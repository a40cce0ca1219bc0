import type { SearchIndex } from '@/lib/search/open-index';
import type { LibraryDatabase } from '../database';
import { createIndexReader, type IndexReader } from './index-reader';
import { beginIndex } from './manifest';
import { DamagedIndexError } from './read-segments';

/** The search index for the few questions that the background answers itself. */
export interface HeldIndex {
  /**
   * The index as it is stored now, as far as it is built; undefined where none was begun. One that is damaged is begun
   * anew.
   */
  read(): Promise<SearchIndex | undefined>;
}

/** How long what was read is kept for the next question, in milliseconds: a worker without work lives for 30 s. */
const keptFor = 20_000;

/** An index that is read when it is first asked for, and let go when nobody has asked for a while. */
export function createHeldIndex(database: LibraryDatabase): HeldIndex {
  let reader: IndexReader | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function read(): Promise<SearchIndex | undefined> {
    clearTimeout(timer);
    timer = setTimeout(() => {
      reader = undefined;
    }, keptFor);
    reader ??= createIndexReader(database);
    try {
      return await readAll(reader);
    } catch (error) {
      reader = undefined;
      if (!(error instanceof DamagedIndexError)) throw error;
      await beginIndex(database);
      return undefined;
    }
  }

  return {
    read() {
      // One after the other: both would read the same segments.
      const index = last.then(read);
      last = index.catch(() => {});
      return index;
    },
  };
}

async function readAll(reader: IndexReader): Promise<SearchIndex | undefined> {
  for (;;) {
    const heads = await reader.readHeads();
    if (heads === undefined || heads.hasBodies) return heads?.index;
    const bodies = await reader.readBodies();
    if (bodies) return bodies.index;
  }
}
