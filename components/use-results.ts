import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import { findPaperIds } from '@/lib/library/find-papers';
import { firstLimit } from '@/lib/library/first-papers';
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

/** Reads what a screen lists: from the database where filters say all, else best first from the search. */
export function useResults(asked: AskedView): Results {
  const { filter, searched } = asked;
  const trash = filter.trash === true;
  const view = useMemo(() => ({ filter, searched }), [filter, searched]);
  const [shown, setShown] = useState({ view, limit: firstLimit });
  if (shown.view !== view) setShown({ view, limit: firstLimit });
  const limit = shown.view === view ? shown.limit : firstLimit;
  const showMore = useCallback(() => setShown(({ view, limit }) => ({ view, limit: limit + page })), []);

  const database = useDatabase();
  const listed = usePapers(filter, limit);
  const { answer, failed } = useSearch(searched, listed !== undefined);
  const found = useLiveQuery(async () => {
    if (!answer) return undefined;
    // At the same time: a keystroke waits for both, and nearly always the first ids are those outside the trash.
    const [inTrash, first] = await Promise.all([
      findPaperIds(database, { trash: true }),
      database.papers.bulkGet(answer.ids.slice(0, limit)),
    ]);
    const trashed = new Set(inTrash);
    const ids = answer.ids.filter(id => trashed.has(id) === trash);
    const known = new Map(first.map(paper => [paper?.id, paper]));
    const shown = ids.slice(0, limit);
    const papers = shown.every(id => known.has(id))
      ? shown.map(id => known.get(id))
      : await database.papers.bulkGet(shown);
    return { query: answer.query, ids, trash, papers: papers.filter(paper => paper !== undefined) };
  }, [database, answer, trash, limit]);

  const foundIds = searched === '' ? undefined : found?.ids;
  const allIds = useCallback(
    async () => foundIds ?? findPaperIds(database, filter),
    [foundIds, database, filter],
  );
  const isSearch = searched !== '';
  const shownQuery = found?.query ?? '';
  // Of the answer's query, not of the box's: the rows that are there stay as they are until the next answer.
  const words = useMemo(() => (isSearch ? queryWords(shownQuery) : []), [isSearch, shownQuery]);

  if (!isSearch) {
    const current = listed?.filter === filter;
    const more = listed?.more ?? false;
    return { papers: listed?.papers, more, showMore, current, words, allIds, failed: false };
  }
  return {
    // Until the first answer, the rows that were there stay.
    papers: found ? found.papers : listed?.papers,
    more: found ? found.ids.length > found.papers.length : (listed?.more ?? false),
    showMore,
    current: found?.query === searched && found.trash === trash,
    ...(found && { total: found.ids.length }),
    words,
    allIds,
    failed: failed === true,
  };
}
