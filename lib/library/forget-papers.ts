import type { Member } from '@/lib/model/list';
import type { Sighting } from '@/lib/model/sighting';
import type { Act } from './act';
import type { IdentityRow } from './database';
import { rowsOfPapers } from './rows-by-paper';

/** Takes papers, and every row that speaks of them, out of the library in an act. */
export async function forgetPapers(act: Act, paperIds: ReadonlySet<number>): Promise<void> {
  const ids = [...paperIds];
  const { identities, members, sightings } = act.database;
  const speaks = (row: { paperId: number }) => paperIds.has(row.paperId);

  const bears = (row: IdentityRow) => speaks(row) || row.others?.some(id => paperIds.has(id)) === true;
  await act.identities.find(rowsOfPapers<IdentityRow>(identities, ids), bears);
  // Identities that several papers bear are few, so all of them are looked through.
  const named = await act.identities.find(identities.orderBy('others'), bears);
  for (const row of named) keepBearers(act, row, id => !paperIds.has(id));
  for (const place of await act.members.find(rowsOfPapers<Member>(members, ids), speaks)) {
    act.members.remove([place.listId, place.paperId]);
  }
  for (const sighting of await act.sightings.find(rowsOfPapers<Sighting>(sightings, ids), speaks)) {
    act.sightings.remove(sighting.id);
  }
  await act.papers.load(ids);
  for (const id of ids) act.papers.remove(id);
}

/** Lets an identity name only those of its papers that `stays` accepts; it goes where none is left. */
export function keepBearers(act: Act, row: IdentityRow, stays: (paperId: number) => boolean): void {
  const [paperId, ...others] = new Set([row.paperId, ...(row.others ?? [])].filter(stays));
  if (paperId === undefined) act.identities.remove(row.identity);
  else act.identities.put({ identity: row.identity, paperId, ...(others.length > 0 && { others }) });
}
