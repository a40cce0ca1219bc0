import type { SearchIndex } from '@/lib/search/open-index';
import type { LibraryDatabase } from '../database';
import { createIndexReader, type IndexReader } from './index-reader';

/** The search index for the few questions that the background answers itself. */
export interface HeldIndex {
  /**
   * The index as it is stored now, as far as it is built; undefined where none was begun.
   *
   * Rejects with a `DamagedIndexError` where it cannot be read.
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
    const current = reader;
    for (;;) {
      const heads = await current.readHeads();
      if (heads === undefined || heads.hasBodies) return heads?.index;
      const bodies = await current.readBodies();
      if (bodies) return bodies.index;
    }
  }

  return {
    read() {
      // One after the other: both would read the same segments.
      const index = last.then(read);
      last = index.catch(() => {
        reader = undefined;
      });
      return index;
    },
  };
}
