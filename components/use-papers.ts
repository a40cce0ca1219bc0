import { useLiveQuery } from 'dexie-react-hooks';
import { findPapers, type PaperSlice } from '@/lib/library/find-papers';
import { isNarrowed, type PaperFilter } from '@/lib/library/paper-filter';
import { isSameSort, type PaperSort } from '@/lib/library/paper-order';
import type { Paper } from '@/lib/model/paper';
import { useDatabase, useLibrarySource } from './library-context';

/** The first papers of a view and what the view was, so that rows of the last one are not taken for its own. */
export interface LivePapers extends PaperSlice {
  filter: PaperFilter;
  sort: PaperSort;
}

/** The first `limit` papers that meet the filter, sorted and kept up to date; undefined until they are read. */
export function usePapers(filter: PaperFilter, sort: PaperSort, limit: number): LivePapers | undefined {
  const { database, first } = useLibrarySource();
  const isFirst = first && !isNarrowed(filter) && isSameSort(first.sort, sort);
  return useLiveQuery(
    async () => ({ ...(await findPapers(database, filter, sort, limit)), filter, sort }),
    [database, filter, sort, limit],
    isFirst ? { papers: first.papers, more: first.more, filter, sort } : undefined,
  );
}

/** Papers by their ids, in that order, kept up to date; those that are gone are left out. */
export function usePapersById(ids: readonly number[]): Paper[] | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => {
    const papers = await database.papers.bulkGet([...ids]);
    return papers.filter(paper => paper !== undefined);
  }, [database, ids]);
}
