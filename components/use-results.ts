import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import { findPaperIds } from '@/lib/library/find-papers';
import { firstLimit } from '@/lib/library/first-papers';
import { type PaperSort, readOrder } from '@/lib/library/paper-order';
import type { Paper } from '@/lib/model/paper';
import { queryWords } from '@/lib/search/match-ranges';
import { useDatabase } from './library-context';
import { usePapers } from './use-papers';
import type { AskedView } from './use-query-view';
import { useSearch } from './use-search';

/** The papers of a screen. */
export interface Results {
  /** The first of them; undefined until they are read. */
  papers: Paper[] | undefined;
  more: boolean;
  showMore: () => void;
  /** Whether the papers belong to the query in the box, not to the one before. */
  current: boolean;
  /** How many there are, where a search found them. */
  total?: number;
  /** The query's words, folded, to mark in the rows. */
  words: readonly string[];
  /** All of them, for acts on the whole result. */
  allIds: () => Promise<number[]>;
  failed: boolean;
}

const page = 50;

/** Reads what a screen lists: from the database where filters say all, else from the search. */
export function useResults({ filter, searched }: AskedView, sort: PaperSort): Results {
  const trash = filter.trash === true;
  const view = useMemo(() => ({ filter, searched, sort }), [filter, searched, sort]);
  const [shown, setShown] = useState({ view, limit: firstLimit });
  if (shown.view !== view) setShown({ view, limit: firstLimit });
  const limit = shown.view === view ? shown.limit : firstLimit;
  const showMore = useCallback(() => setShown(({ view, limit }) => ({ view, limit: limit + page })), []);

  const database = useDatabase();
  const listed = usePapers(filter, sort, limit);
  const orderWanted = sort.by !== 'relevance' && searched !== '' ? sort : undefined;
  const order = useLiveQuery(
    async () => ({ sort: orderWanted, ids: orderWanted ? await readOrder(database, orderWanted) : [] }),
    [database, orderWanted],
  );
  const search = { query: searched, trash, sort, order: order?.sort === sort ? order.ids : undefined, limit };
  const { answer: found, failed } = useSearch(search, listed?.papers);

  const foundIds = searched === '' ? undefined : found?.ids;
  const allIds = useCallback(
    async () => foundIds ?? findPaperIds(database, filter, sort),
    [foundIds, database, filter, sort],
  );
  const isSearch = searched !== '';
  const shownQuery = found?.query ?? '';
  // Of the answer's query, not of the box's: the rows that are there stay as they are until the next answer.
  const words = useMemo(() => (isSearch ? queryWords(shownQuery) : []), [isSearch, shownQuery]);

  if (!isSearch) {
    const current = listed?.filter === filter && listed.sort === sort;
    const more = listed?.more ?? false;
    return { papers: listed?.papers, more, showMore, current, words, allIds, failed: false };
  }
  return {
    // Until the first answer, the rows that were there stay.
    papers: found ? found.papers : listed?.papers,
    more: found ? found.ids.length > found.papers.length : (listed?.more ?? false),
    showMore,
    current: found?.query === searched && found.trash === trash && found.sort === sort,
    ...(found && { total: found.ids.length }),
    words,
    allIds,
    failed: failed === true,
  };
}
