import { useCallback, useMemo, useRef, useState } from 'react';
import type { SavedSearch } from '@/lib/library/labels';
import type { PaperView } from '@/lib/library/library-address';
import { isOnly, type PaperFilter } from '@/lib/library/paper-filter';
import type { PaperSort } from '@/lib/library/paper-order';
import { type FilterKey, serializeFilter, withFilter } from '@/lib/library/query-view';
import type { List } from '@/lib/model/list';
import type { Paper } from '@/lib/model/paper';
import { focusRow } from './papers/paper-list';
import { readRememberedSort, rememberSort } from './remembered-sort';
import { useActs } from './use-acts';
import { type Counts, useCounts } from './use-counts';
import { useLists, useSavedSearches } from './use-lists';
import { usePaperCommands } from './use-paper-commands';
import { usePapersById } from './use-papers';
import { usePreload } from './use-preload';
import { useQueryView } from './use-query-view';
import { useResults } from './use-results';
import { useScreenKeys } from './use-screen-keys';
import type { Selection } from './use-selection';

interface BrowserOptions {
  view: PaperView;
  /** Shows another view; one that `isTyped` comes letter by letter. */
  onView: (change: Partial<PaperView>, isTyped?: boolean) => void;
  selection: Selection;
  /** Shows a paper's details. */
  onExpand: (paper: Paper) => void;
}

const noIds: readonly number[] = [];
const noLists: readonly List[] = [];
const noSearches: readonly SavedSearch[] = [];
const noTags: Counts['tags'] = [];

/** What popup and library page share: the search box, the filters, the rows, and what can be done with them. */
export function usePaperBrowser(options: BrowserOptions) {
  const { view, selection, onExpand } = options;
  const { query } = view;
  const { setCurrent } = selection;
  const box = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const { acts, notice, dismissNotice } = useActs();
  const counts = useCounts();
  const lists = useLists() ?? noLists;
  const searches = useSavedSearches() ?? noSearches;
  const tags = counts?.tags ?? noTags;
  const labels = useMemo(() => ({ tags, lists }), [tags, lists]);
  const asked = useQueryView(view, labels);
  const { filter, searched } = asked;
  const [sort, changeSort] = useState(readRememberedSort);
  const setSort = useCallback(
    (next: PaperSort) => {
      setCurrent(undefined);
      rememberSort(next);
      changeSort(next);
    },
    [setCurrent],
  );
  const results = useResults(asked, sort);
  const [managingLists, setManagingLists] = useState(false);
  usePreload(results.papers !== undefined);
  const tickedIds = useMemo(
    () => (selection.ticked.size ? [...selection.ticked] : noIds),
    [selection.ticked],
  );
  const tickedElsewhere = usePapersById(tickedIds);
  const tickedPapers = useMemo(() => {
    // Those in the rows are at hand at once, also for a key pressed right after the tick.
    const known = new Map(
      [...(tickedElsewhere ?? []), ...(results.papers ?? [])].map(paper => [paper.id, paper]),
    );
    return tickedIds.flatMap(id => known.get(id) ?? []);
  }, [tickedIds, tickedElsewhere, results.papers]);
  const isInListOrder = searched === '' && isOnly(filter, 'listId') && sort.by === 'relevance';
  const orderedListId = isInListOrder ? filter.listId : undefined;
  const commands = usePaperCommands({
    acts,
    selection,
    papers: results.papers ?? [],
    tickedPapers,
    orderedListId,
    onExpand,
  });

  const focusBox = useCallback(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  const focusRows = useCallback(() => {
    const grid = rows.current?.querySelector<HTMLElement>('[role="grid"]') ?? null;
    focusRow(
      grid,
      Math.max(
        0,
        [...(grid?.children ?? [])].findIndex(row => row.matches('[tabindex="0"]')),
      ),
    );
  }, []);
  const { onView } = options;
  const show = useCallback(
    (change: Partial<PaperView>, isTyped?: boolean) => {
      // Another view begins at its first row.
      setCurrent(undefined);
      onView(change, isTyped);
    },
    [onView, setCurrent],
  );
  const onQuery = useCallback((next: string) => show({ query: next }, true), [show]);
  const onFilter: SetFilter = useCallback(
    (key, value) => show({ query: withFilter(query, key, value, lists) }),
    [show, query, lists],
  );
  const showOnly = useCallback(
    (next: PaperFilter) => show({ query: serializeFilter(next, lists), trash: false }),
    [show, lists],
  );
  const showTag = useCallback((tag: string) => showOnly({ tag }), [showOnly]);
  const { allIds } = results;
  const tickAll = useCallback(async () => selection.tickAll(await allIds()), [selection, allIds]);
  const undoLast = useCallback(() => {
    if (notice?.undo) acts.undo(notice.undo);
  }, [notice, acts]);

  useScreenKeys({ focusBox, focusRows, undoLast });

  return {
    ...options,
    asked,
    sort,
    setSort,
    show,
    onQuery,
    onFilter,
    showOnly,
    showTag,
    box,
    rows,
    acts,
    notice,
    dismissNotice,
    undoLast,
    counts,
    lists,
    searches,
    labels,
    results,
    orderedListId,
    tickedPapers,
    ...commands,
    focusBox,
    focusRows,
    tickAll,
    managingLists,
    setManagingLists,
  };
}

/** Sets one of the query's filters, or takes it away. */
export type SetFilter = <Key extends FilterKey>(key: Key, value: PaperFilter[Key] | undefined) => void;

export type PaperBrowser = ReturnType<typeof usePaperBrowser>;
