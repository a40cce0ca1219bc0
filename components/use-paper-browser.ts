import { useCallback, useMemo, useRef } from 'react';
import type { PaperFilter } from '@/lib/library/paper-filter';
import type { Paper } from '@/lib/model/paper';
import { focusRow } from './papers/paper-list';
import { useActs } from './use-acts';
import { useCounts } from './use-counts';
import { useLists } from './use-lists';
import { usePaperCommands } from './use-paper-commands';
import { usePapersById } from './use-papers';
import { usePreload } from './use-preload';
import { useResults } from './use-results';
import { useScreenKeys } from './use-screen-keys';
import type { Selection } from './use-selection';

interface BrowserOptions {
  query: string;
  filter: PaperFilter;
  onQuery: (query: string) => void;
  onFilter: (filter: PaperFilter) => void;
  selection: Selection;
  /** Shows a paper's details. */
  onExpand: (paper: Paper) => void;
}

const noIds: readonly number[] = [];

/** What popup and library page share: the search box, the filters, the rows, and what can be done with them. */
export function usePaperBrowser(options: BrowserOptions) {
  const { query, filter, selection, onExpand } = options;
  const { setCurrent } = selection;
  // Another view begins at its first row.
  const onQuery = useReset(options.onQuery, setCurrent);
  const onFilter = useReset(options.onFilter, setCurrent);
  const box = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const { acts, notice, dismissNotice } = useActs();
  const counts = useCounts();
  const lists = useLists();
  const results = useResults(query, filter);
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
  const orderedListId = query.trim() === '' ? filter.listId : undefined;
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
  const showTag = useCallback((tag: string) => onFilter({ tag }), [onFilter]);
  const { allIds } = results;
  const tickAll = useCallback(async () => selection.tickAll(await allIds()), [selection, allIds]);
  const undoLast = useCallback(() => {
    if (notice?.undo) acts.undo(notice.undo);
  }, [notice, acts]);

  useScreenKeys({ focusBox, focusRows, undoLast });

  return {
    ...options,
    onQuery,
    onFilter,
    box,
    rows,
    acts,
    notice,
    dismissNotice,
    undoLast,
    counts,
    lists: lists ?? [],
    results,
    orderedListId,
    tickedPapers,
    ...commands,
    focusBox,
    focusRows,
    showTag,
    tickAll,
  };
}

function useReset<Value>(
  change: (value: Value) => void,
  setCurrent: (id: number | undefined) => void,
): (value: Value) => void {
  return useCallback(
    value => {
      setCurrent(undefined);
      change(value);
    },
    [change, setCurrent],
  );
}

export type PaperBrowser = ReturnType<typeof usePaperBrowser>;
