import { createIndexSearch } from '@/lib/search/index-search';
import type { SearchEngine } from '@/lib/search/search-engine';
import type { LibraryDatabase } from '../database';
import { createLibraryLookup } from './library-lookup';
import { watchIndex } from './watch-index';

export interface EngineWatch {
  signal: AbortSignal;
  /** Told of the engine when there is one, and again whenever a query may have another answer. */
  onEngine: (engine: SearchEngine) => void;
  /** Told that the stored index cannot be read: the background should build it anew. */
  onDamaged: () => void;
  onFailure: (error: unknown) => void;
}

/** The best engine there is: over the stored index, and until it can be read one that scans the papers. */
export function watchEngine(
  database: LibraryDatabase,
  { signal, onEngine, onDamaged, onFailure }: EngineWatch,
): void {
  let scan: AbortController | undefined;

  async function startScan(): Promise<void> {
    if (scan) return;
    scan = new AbortController();
    const stop = AbortSignal.any([signal, scan.signal]);
    const { scanLibrary } = await import('./scan-library');
    await scanLibrary(database, stop, engine => {
      if (!stop.aborted) onEngine(engine);
    });
  }

  watchIndex(database, {
    signal,
    onIndex({ index, isComplete }) {
      // A part of the library is better than a wait, but nothing of it is not.
      if (!isComplete && index.livingCount === 0) {
        startScan().catch(onFailure);
        return;
      }
      scan?.abort();
      scan = undefined;
      onEngine(createIndexSearch(index, createLibraryLookup(database)));
    },
    onMissing(isDamaged) {
      if (isDamaged) onDamaged();
      startScan().catch(onFailure);
    },
    onFailure,
  });
}
