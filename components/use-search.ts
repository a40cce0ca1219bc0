import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { type FoundPapers, readFoundPapers } from '@/lib/library/found-papers';
import { inOrder, type PaperSort } from '@/lib/library/paper-order';
import { isSameValue } from '@/lib/library/same-value';
import type { Paper } from '@/lib/model/paper';
import { useDatabase } from './library-context';
import { useRehearsal } from './use-rehearsal';
import { useSearchEngine } from './use-search-engine';
import { useWhenIdle } from './use-when-idle';

/** What a screen asks of the search. */
export interface Search {
  /** Trimmed; empty where nothing is sought. */
  query: string;
  trash: boolean;
  sort: PaperSort;
  /** All papers in the order of the sort; undefined until it is read. Not asked for by relevance. */
  order: readonly number[] | undefined;
  limit: number;
}

/** A search's answer and what it answers: while a newer one runs, the last answer stays. */
export interface SearchAnswer extends FoundPapers, Pick<Search, 'query' | 'trash' | 'sort'> {}

const nothing: { answer?: SearchAnswer; error?: unknown } = {};

/**
 * Searches the library for a query as it is typed; a newer query cancels the one before. No answer without a query
 * and until the first one.
 *
 * @param listed what the screen lists without a query: once it does, the engine is readied for the first keystroke
 */
export function useSearch(
  { query, trash, sort, order, limit }: Search,
  listed: readonly Paper[] | undefined,
): { answer?: SearchAnswer; failed?: true } {
  const [everWanted, setEverWanted] = useState(false);
  if (query !== '' && !everWanted) setEverWanted(true);
  useWhenIdle(listed !== undefined && !everWanted, () => setEverWanted(true));
  const { live, failed } = useSearchEngine(everWanted);
  useRehearsal({ engine: live?.engine, title: listed?.[0]?.title, isTyping: query !== '' });
  const database = useDatabase();
  const [{ answer, error }, setState] = useState(nothing);

  useEffect(() => {
    // The same object where there is nothing to forget: opening a screen renders it once.
    if (query === '') setState(nothing);
    if (query === '' || !live) return;
    const isSorted = sort.by !== 'relevance';
    if (isSorted && !order) return;
    const stale = new AbortController();
    const { signal } = stale;
    const keep = (found: FoundPapers) => {
      if (signal.aborted) return;
      const answer = { query, trash, sort, ...found };
      setState(last => (isSameValue(last.answer, answer) ? last : { answer }));
    };
    const fail = (error: unknown) => {
      // A newer query makes an engine give up.
      if (!signal.aborted) setState({ error });
    };

    async function run(engine: NonNullable<typeof live>['engine']): Promise<void> {
      const { ids } = await engine.search(query, signal, isSorted);
      const ordered = isSorted && order ? inOrder(ids, order) : ids;
      const read = () => readFoundPapers(database, ordered, { trash, limit });
      keep(await read());
      // Live only when that is painted: a live query begins with a timer, and the key would wait for it.
      const idle = requestIdleCallback(() => {
        const changes = liveQuery(read).subscribe({ next: keep, error: fail });
        signal.addEventListener('abort', () => changes.unsubscribe());
      });
      signal.addEventListener('abort', () => cancelIdleCallback(idle));
    }

    run(live.engine).catch(fail);
    return () => stale.abort();
  }, [database, query, trash, sort, order, limit, live]);

  if (error !== undefined) throw error;
  if (failed) return { failed };
  return answer ? { answer } : {};
}
