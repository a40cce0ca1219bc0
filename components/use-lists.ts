import { useLiveQuery } from 'dexie-react-hooks';
import { listsInOrder, type SavedSearch, searchesInOrder } from '@/lib/library/labels';
import type { List } from '@/lib/model/list';
import { useDatabase } from './library-context';

/** The reading lists in their order, kept up to date; undefined until they are read. */
export function useLists(): List[] | undefined {
  const database = useDatabase();
  return useLiveQuery(() => listsInOrder(database), [database]);
}

/** The saved searches in their order, kept up to date; undefined until they are read. */
export function useSavedSearches(): SavedSearch[] | undefined {
  const database = useDatabase();
  return useLiveQuery(() => searchesInOrder(database), [database]);
}

/** Which lists each of the papers is on. */
export function useMemberships(paperIds: readonly number[]): ReadonlyMap<number, number[]> {
  const database = useDatabase();
  const memberships = useLiveQuery(async () => {
    const members = await database.members.where('paperId').anyOf(paperIds).toArray();
    const byPaper = new Map<number, number[]>();
    for (const { paperId, listId } of members) {
      byPaper.set(paperId, [...(byPaper.get(paperId) ?? []), listId]);
    }
    return byPaper;
  }, [database, paperIds]);
  return memberships ?? new Map();
}
