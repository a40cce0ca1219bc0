import { useEffect, useState } from 'react';
import { sendToBackground } from '@/lib/messages/send';
import type { SearchEngine } from '@/lib/search/search-engine';
import { useDatabase } from './library-context';

/** An engine over the whole library; `revision` grows when papers changed, so that a query is asked again. */
export interface LiveEngine {
  engine: SearchEngine;
  revision: number;
}

/** The search engine, loaded when it is first wanted and kept up to date; undefined until then. */
export function useSearchEngine(wanted: boolean): { live?: LiveEngine; failed?: true } {
  const database = useDatabase();
  const [state, setState] = useState<{ live?: LiveEngine; failed?: true }>({});
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    const { signal } = stop;
    const onFailure = () => {
      // An engine that was there still answers.
      if (!signal.aborted) setState(({ live }) => (live ? { live } : { failed: true }));
    };
    let revision = 0;
    const onEngine = (engine: SearchEngine) => {
      revision += 1;
      setState({ live: { engine, revision } });
    };
    const onDamaged = () => void sendToBackground('search.rebuild', {});
    import('@/lib/library/search-index/watch-engine')
      .then(({ watchEngine }) => {
        if (!signal.aborted) watchEngine(database, { signal, onEngine, onDamaged, onFailure });
      })
      .catch(onFailure);
    return () => stop.abort();
  }, [wanted, database]);
  return state;
}
