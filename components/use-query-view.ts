import { useMemo } from 'react';
import type { PaperView } from '@/lib/library/library-address';
import type { PaperFilter } from '@/lib/library/paper-filter';
import { type Labels, readQueryView } from '@/lib/library/query-view';

/** What a screen has to find. */
export interface AskedView {
  /** The filters that the query says, and the trash; the same object as long as they are the same. */
  filter: PaperFilter;
  /** What the search is asked; empty where the filters say all. */
  searched: string;
}

/** Reads what a view asks for out of its query. */
export function useQueryView({ query, trash }: PaperView, labels: Labels): AskedView {
  const { filter, isAll, settled } = useMemo(() => readQueryView(query, labels), [query, labels]);
  const kept = useSame<PaperFilter>(trash ? { ...filter, trash } : filter);
  return { filter: kept, searched: isAll ? '' : settled };
}

/** A plain value, as one object for as long as it says the same: no query runs again for a new one. */
function useSame<Value>(value: Value): Value {
  const json = JSON.stringify(value);
  return useMemo(() => JSON.parse(json) as Value, [json]);
}
