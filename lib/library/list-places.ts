import { Dexie } from 'dexie';
import { type Act, type Done, runAct } from './act';
import type { LibraryDatabase } from './database';
import { done, type Outcome, refused } from './outcome';
import { repositioned } from './repositioned';

/** Puts papers at the end of lists, in the given order; a paper that is on a list keeps its place there. */
export async function addToLists(act: Act, paperIds: number[], listIds: number[]): Promise<void> {
  await act.members.load(listIds.flatMap(listId => paperIds.map((id): [number, number] => [listId, id])));
  for (const listId of listIds) {
    let position = await lastPosition(act, listId);
    for (const paperId of paperIds) {
      if (act.members.get([listId, paperId])) continue;
      position += 1;
      act.members.put({ listId, paperId, position, addedAt: act.at });
    }
  }
}

/** Takes papers from lists; those that are not on them stay as they are. */
export async function takeFromLists(act: Act, paperIds: number[], listIds: number[]): Promise<void> {
  const keys = listIds.flatMap(listId => paperIds.map((id): [number, number] => [listId, id]));
  await act.members.load(keys);
  for (const key of keys) act.members.remove(key);
}

export interface MovePaperRequest {
  listId: number;
  paperId: number;
  /** The paper it stands before then; null: at the end. */
  before: number | null;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Moves a paper on a list. Refused where one of the two papers is not on it. */
export function movePaperOnList(
  database: LibraryDatabase,
  { listId, paperId, before, at }: MovePaperRequest,
): Promise<Outcome<Done<null>>> {
  return runAct(database, { kind: 'list', at }, async act => {
    const stored = act.database.members.where('listId').equals(listId);
    const places = await act.members.find(stored, place => place.listId === listId);
    const moved = places.find(place => place.paperId === paperId);
    const next = places.find(place => place.paperId === before);
    if (!moved || (before !== null && !next)) {
      return refused(
        'not-found',
        `Paper ${moved ? before : paperId} is not on this list. Nothing was moved.`,
      );
    }
    if (moved === next) return done(null);
    const others = places.filter(place => place !== moved).sort((a, b) => a.position - b.position);
    for (const place of repositioned(others, moved, next)) act.members.put(place);
    return done(null);
  });
}

/** The position of a list's last paper as it is stored; 0 where the list is empty. */
export async function lastPosition(act: Act, listId: number): Promise<number> {
  const places = act.database.members.where('[listId+position]');
  const last = await places.between([listId, Dexie.minKey], [listId, Dexie.maxKey]).last();
  return last?.position ?? 0;
}
