import { liveQuery } from 'dexie';
import { createFuseSearch } from '@/lib/search/fuse-search';
import type { SearchEngine } from '@/lib/search/search-engine';
import type { LibraryDatabase } from '../database';
import { createLibraryLookup } from './library-lookup';

const slice = 1000;

/**
 * Reads every paper into an engine that needs no index, and keeps it up to date until the signal is aborted: right for
 * small libraries, and for the first moments of a large one.
 *
 * @param onEngine told of the engine once it is ready, and again whenever papers changed
 */
export async function scanLibrary(
  database: LibraryDatabase,
  signal: AbortSignal,
  onEngine: (engine: SearchEngine) => void,
): Promise<void> {
  const { papers } = database;
  const engine = createFuseSearch(createLibraryLookup(database));
  const loadedAt = Date.now();
  for (let last = 0; ; ) {
    const rows = await papers.where('id').above(last).limit(slice).toArray();
    if (signal.aborted) return;
    engine.put(rows);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < slice) break;
  }
  onEngine(engine);
  const changes = liveQuery(() => papers.where('updatedAt').aboveOrEqual(loadedAt).toArray());
  const subscription = changes.subscribe(changed => {
    if (changed.length === 0) return;
    engine.put(changed);
    onEngine(engine);
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
