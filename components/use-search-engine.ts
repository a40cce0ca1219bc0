import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import type { LibraryDatabase } from '@/lib/library/database';
import type { SearchEngine } from '@/lib/search/search-engine';
import { useDatabase } from './library-context';

/** An engine over the whole library; `revision` grows when papers changed, so that a query is asked again. */
export interface LiveEngine {
  engine: SearchEngine;
  revision: number;
}

const slice = 1000;

/** The search engine, loaded when it is first wanted and kept up to date; undefined until then. */
export function useSearchEngine(wanted: boolean): { live?: LiveEngine; failed?: true } {
  const database = useDatabase();
  const [state, setState] = useState<{ live?: LiveEngine; failed?: true }>({});
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    loadEngine(database, stop.signal, live => setState({ live })).catch(() => {
      if (!stop.signal.aborted) setState({ failed: true });
    });
    return () => stop.abort();
  }, [wanted, database]);
  return state;
}

async function loadEngine(
  { papers }: LibraryDatabase,
  signal: AbortSignal,
  onChange: (live: LiveEngine) => void,
): Promise<void> {
  const { createFuseSearch } = await import('@/lib/search/fuse-search');
  const engine = createFuseSearch();
  const loadedAt = Date.now();
  for (let last = 0; ; ) {
    const rows = await papers.where('id').above(last).limit(slice).toArray();
    signal.throwIfAborted();
    engine.put(rows);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < slice) break;
  }
  let revision = 0;
  onChange({ engine, revision });
  const changes = liveQuery(() => papers.where('updatedAt').aboveOrEqual(loadedAt).toArray());
  const subscription = changes.subscribe(changed => {
    if (changed.length === 0) return;
    engine.put(changed);
    onChange({ engine, revision: ++revision });
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
