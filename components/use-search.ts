import { useEffect, useState } from 'react';
import { useSearchEngine } from './use-search-engine';
import { useWhenIdle } from './use-when-idle';

/** A query's answer. `query` is the one it belongs to: while a newer one runs, the last answer stays. */
export interface SearchState {
  query: string;
  ids: readonly number[];
}

/**
 * Searches the library for a query as it is typed; a newer query cancels the one before. Undefined without a query
 * and until the first answer.
 *
 * @param wantsAll whether the best are not enough, because they are sorted by something else
 * @param hasRows whether the screen has its rows: the engine is then loaded before the first keystroke
 */
export function useSearch(
  query: string,
  wantsAll: boolean,
  hasRows: boolean,
): { answer?: SearchState; failed?: true } {
  const wanted = query.trim();
  const [everWanted, setEverWanted] = useState(false);
  if (wanted !== '' && !everWanted) setEverWanted(true);
  useWhenIdle(hasRows && !everWanted, () => setEverWanted(true));
  const { live, failed } = useSearchEngine(everWanted);
  const [answer, setAnswer] = useState<SearchState>();

  useEffect(() => {
    if (wanted === '') setAnswer(undefined);
    if (wanted === '' || !live) return;
    const stale = new AbortController();
    live.engine.search(wanted, stale.signal, wantsAll).then(
      ({ ids }) => setAnswer({ query: wanted, ids }),
      () => {
        // Only a newer query makes an engine give up; that one answers.
      },
    );
    return () => stale.abort();
  }, [wanted, wantsAll, live]);

  if (failed) return { failed };
  return answer ? { answer } : {};
}
