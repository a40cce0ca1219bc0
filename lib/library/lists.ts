import type { List } from '@/lib/model/list';
import { type Act, type ActRequest, type Done, runAct } from './act';
import type { LibraryDatabase } from './database';
import { done, type Outcome, refused } from './outcome';
import { withListRenamed } from './query-view';
import { repositioned } from './repositioned';

// All times (`at`) are milliseconds since the epoch.

/**
 * Makes an empty list, or with a query a saved search, after the others and answers its number. Refused where one of
 * them has that name.
 */
export function createList(
  database: LibraryDatabase,
  { name, query, batch, at }: { name: string; query?: string; batch?: string; at: number },
): Promise<Outcome<Done<number>>> {
  return runAct(database, { ...listAct(at), ...(batch !== undefined && { batch }) }, async act => {
    const lists = await allLists(act);
    const taken = refuseTaken(lists, name);
    if (taken) return taken;
    await act.numbers.load('lists');
    const id = act.numbers.next('lists');
    const position = (lists.at(-1)?.position ?? 0) + 1;
    const saved = query === undefined ? {} : { query };
    act.lists.put({ id, name, ...saved, position, createdAt: at, updatedAt: at });
    return done(id);
  });
}

/** Renames a list, also where a saved search names it. Refused where another list has that name. */
export function renameList(
  database: LibraryDatabase,
  { listId, name, at }: { listId: number; name: string; at: number },
): Promise<Outcome<Done<null>>> {
  return runAct(database, listAct(at), async act => {
    const lists = await allLists(act);
    const list = lists.find(({ id }) => id === listId);
    if (!list) return refuseListGone(listId);
    const others = lists.filter(other => other !== list);
    const taken = refuseTaken(others, name);
    if (taken) return taken;
    act.lists.put({ ...list, name, updatedAt: at });
    for (const other of list.query === undefined ? others : []) {
      if (other.query === undefined) continue;
      const query = withListRenamed(other.query, list.name, name);
      if (query !== other.query) act.lists.put({ ...other, query, updatedAt: at });
    }
    return done(null);
  });
}

/** Moves a list before another; with null to the end. */
export function moveList(
  database: LibraryDatabase,
  { listId, before, at }: { listId: number; before: number | null; at: number },
): Promise<Outcome<Done<null>>> {
  return runAct(database, listAct(at), async act => {
    const lists = await allLists(act);
    const moved = lists.find(({ id }) => id === listId);
    const next = lists.find(({ id }) => id === before);
    if (!moved) return refuseListGone(listId);
    if (before !== null && !next) return refuseListGone(before);
    if (moved === next) return done(null);
    const others = lists.filter(list => list !== moved);
    for (const list of repositioned(others, moved, next)) act.lists.put(list);
    return done(null);
  });
}

/** Deletes a list; its papers stay in the library. */
export function deleteList(
  database: LibraryDatabase,
  { listId, at }: { listId: number; at: number },
): Promise<Outcome<Done<null>>> {
  return runAct(database, listAct(at), async act => {
    await act.lists.load([listId]);
    if (!act.lists.get(listId)) return refuseListGone(listId);
    const stored = database.members.where('listId').equals(listId);
    for (const { paperId } of await act.members.find(stored, place => place.listId === listId)) {
      act.members.remove([listId, paperId]);
    }
    act.lists.remove(listId);
    return done(null);
  });
}

function listAct(at: number): ActRequest {
  return { kind: 'list', at };
}

/** All lists in their order. */
async function allLists(act: Act): Promise<List[]> {
  const lists = await act.lists.find(act.database.lists.toCollection(), () => true);
  return lists.sort((a, b) => a.position - b.position);
}

function refuseListGone(listId: number) {
  return refused('not-found', `List ${listId} no longer exists. Nothing was changed.`);
}

function refuseTaken(lists: readonly List[], name: string) {
  const taken = lists.find(list => list.name.toLowerCase() === name.toLowerCase());
  if (!taken) return undefined;
  const what = taken.query === undefined ? 'list' : 'saved search';
  return refused('conflict', `A ${what} named “${taken.name}” exists already. Choose another name.`);
}
