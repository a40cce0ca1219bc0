import type { LibraryDatabase } from '@/lib/library/database';
import { saveEntries } from '@/lib/library/save-entries';
import { updateIndex } from '@/lib/library/search-index/update-index';
import { watchEngine } from '@/lib/library/search-index/watch-engine';
import type { SearchEngine } from '@/lib/search/search-engine';
import type { Engine } from './engine';

const never = new AbortController().signal;
/** No wait: it ends in a later task, as `updateIndex` asks for. */
const pause = () => new Promise<void>(resolve => setTimeout(resolve));

/** What ships: the index that the background builds, opened as the screens open it. */
export const offprintEngine: Engine = {
  name: 'Offprint',

  async build(database) {
    await updateIndex(database, { signal: never, pause });
    return storedBytes(database);
  },

  async open(database) {
    const [withHeads, withBodies] = openedEngines(database);
    let engine = await withHeads;
    return {
      find: async query => (await engine.search(query, never)).ids,
      openAbstracts: async () => {
        engine = await withBodies;
      },
      read: ids => database.papers.bulkGet(ids),
      // The index's delta is written with the paper.
      async save(title) {
        const entry = { title, creators: [{ given: 'Ada', family: 'Benchworth' }] };
        const sighting = { listingUrl: 'https://listing.example/', site: 'example' };
        await saveEntries(database, { entries: [{ entry, sighting }], status: 'to-read', at: Date.now() });
      },
    };
  },
};

/** What a screen is given: first an engine over titles, names, tags and notes, then one over the abstracts too. */
function openedEngines(database: LibraryDatabase): readonly [Promise<SearchEngine>, Promise<SearchEngine>] {
  const waiting: { resolve: (engine: SearchEngine) => void; reject: (reason: unknown) => void }[] = [];
  const next = () =>
    new Promise<SearchEngine>((resolve, reject) => {
      waiting.push({ resolve, reject });
    });
  const engines = [next(), next()] as const;
  const onFailure = (reason: unknown) => {
    for (const { reject } of waiting) reject(reason);
  };
  let given = 0;
  watchEngine(database, {
    signal: never,
    onEngine(engine) {
      waiting[given]?.resolve(engine);
      given += 1;
    },
    onDamaged: () => onFailure(new Error('The stored index is damaged.')),
    onFailure,
  });
  return engines;
}

async function storedBytes({ segments }: LibraryDatabase): Promise<number> {
  let bytes = 0;
  await segments.each(row => {
    bytes += bytesOf(row);
  });
  return bytes;
}

function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + bytesOf(each), 0);
}
