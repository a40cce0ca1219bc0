import { useLiveQuery } from 'dexie-react-hooks';
import type { List } from '@/lib/model/list';
import { useDatabase } from './library-context';

/** The reading lists in their order, kept up to date; undefined until they are read. */
export function useLists(): List[] | undefined {
  const database = useDatabase();
  return useLiveQuery(() => database.lists.orderBy('position').toArray(), [database]);
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
