import type { ExportedList, FileProblem } from '@/lib/formats/format';
import type { List } from '@/lib/model/list';
import type { Act } from './act';
import { lastPosition } from './list-places';

/**
 * Brings a list of a backup, or a part of one, into the library: a list of that name (without regard to case) keeps its
 * order (a saved search its query) and gets the papers it lacks at its end, in the backup's order; any other is made anew behind the others. The
 * identities of its papers must have been loaded. Papers that the library does not have are one problem.
 */
export async function restoreList(
  act: Act,
  { name, query, createdAt, updatedAt, papers }: ExportedList,
): Promise<{ created: boolean; problem?: FileProblem }> {
  const lists = await act.lists.find(act.database.lists.toCollection(), () => true);
  const isSearch = query !== undefined;
  const existing = lists.find(
    list => (list.query !== undefined) === isSearch && list.name.toLowerCase() === name.toLowerCase(),
  );
  const list = existing ?? newList(act, lists, { name, ...(isSearch && { query }), createdAt, updatedAt });
  const places = papers.flatMap(({ identity, addedAt }) => {
    const row = act.identities.get(identity);
    return row ? [{ listId: list.id, paperId: row.paperId, addedAt }] : [];
  });
  await act.members.load(places.map(({ listId, paperId }): [number, number] => [listId, paperId]));
  let position = await lastPosition(act, list.id);
  for (const place of places) {
    if (act.members.get([place.listId, place.paperId])) continue;
    position += 1;
    act.members.put({ ...place, position });
  }
  const missing = papers.length - places.length;
  if (missing === 0) return { created: !existing };
  const reason = `${missing} of its papers ${missing === 1 ? 'is' : 'are'} not in the library and could not be put on it.`;
  return { created: !existing, problem: { record: `List “${name}”`, reason } };
}

function newList(
  act: Act,
  lists: readonly List[],
  fields: Pick<List, 'name' | 'query' | 'createdAt' | 'updatedAt'>,
): List {
  const position = Math.max(0, ...lists.map(list => list.position)) + 1;
  const list = { ...fields, id: act.numbers.next('lists'), position };
  act.lists.put(list);
  return list;
}
