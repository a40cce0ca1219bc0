import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import { findPaperIds } from '@/lib/library/find-papers';
import { firstLimit } from '@/lib/library/first-papers';
import { isNarrowed, type PaperFilter } from '@/lib/library/paper-filter';
import type { Paper } from '@/lib/model/paper';
import { queryWords } from '@/lib/search/match-ranges';
import { useDatabase } from './library-context';
import { usePapers } from './use-papers';
import { useSearch } from './use-search';

/** The papers of a screen: those that meet the filter and, where there is one, match the query. */
export interface Results {
  /** The first of them; undefined until they are read. */
  papers: Paper[] | undefined;
  more: boolean;
  showMore: () => void;
  /** Whether the papers belong to the query in the box, not to the one before. */
  current: boolean;
  /** How many match the query; undefined without a query. */
  total?: number;
  /** The query's words, folded, to mark in the rows. */
  words: readonly string[];
  /** All of them, for acts on the whole result. */
  allIds: () => Promise<number[]>;
  failed: boolean;
}

const page = 50;

/** Reads what a screen lists: newest first without a query, best first with one. */
export function useResults(query: string, filter: PaperFilter): Results {
  const view = useMemo(() => ({ query: query.trim(), filter }), [query, filter]);
  const [shown, setShown] = useState({ view, limit: firstLimit });
  if (shown.view !== view) setShown({ view, limit: firstLimit });
  const limit = shown.view === view ? shown.limit : firstLimit;
  const showMore = useCallback(() => setShown(({ view, limit }) => ({ view, limit: limit + page })), []);

  const database = useDatabase();
  const listed = usePapers(filter, limit);
  const { answer, failed } = useSearch(query, listed !== undefined);
  const found = useLiveQuery(async () => {
    if (!answer) return undefined;
    // At the same time: a keystroke waits for both, and nearly always the first ids are those that meet the filter.
    const [meeting, first] = await Promise.all([
      idsMeeting(database, filter),
      database.papers.bulkGet(answer.ids.slice(0, limit)),
    ]);
    const ids = answer.ids.filter(meeting);
    const known = new Map(first.map(paper => [paper?.id, paper]));
    const shown = ids.slice(0, limit);
    const papers = shown.every(id => known.has(id))
      ? shown.map(id => known.get(id))
      : await database.papers.bulkGet(shown);
    return { answer, ids, filter, papers: papers.filter(paper => paper !== undefined) };
  }, [database, answer, filter, limit]);

  const foundIds = view.query === '' ? undefined : found?.ids;
  const allIds = useCallback(
    async () => foundIds ?? findPaperIds(database, filter),
    [foundIds, database, filter],
  );
  const shownQuery = found?.answer.query ?? '';
  const searching = view.query !== '';
  // Of the answer's query, not of the box's: the rows that are there stay as they are until the next answer.
  const words = useMemo(() => (searching ? queryWords(shownQuery) : []), [searching, shownQuery]);

  if (view.query === '') {
    const current = listed?.filter === filter;
    const more = listed?.more ?? false;
    return { papers: listed?.papers, more, showMore, current, words, allIds, failed: false };
  }
  return {
    // Until the first answer, the rows that were there stay.
    papers: found ? found.papers : listed?.papers,
    more: found ? found.ids.length > found.papers.length : (listed?.more ?? false),
    showMore,
    current: found?.answer.query === view.query && found.filter === filter,
    ...(found && { total: found.ids.length }),
    words,
    allIds,
    failed: failed === true,
  };
}

async function idsMeeting(
  database: ReturnType<typeof useDatabase>,
  filter: PaperFilter,
): Promise<(id: number) => boolean> {
  if (isNarrowed(filter)) {
    const ids = new Set(await findPaperIds(database, filter));
    return id => ids.has(id);
  }
  const trashed = new Set(await findPaperIds(database, { trash: true }));
  return id => !trashed.has(id);
}
