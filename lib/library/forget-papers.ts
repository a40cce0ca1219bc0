import type { Act } from './act';
import type { IdentityRow } from './database';

/** Takes papers, and every row that speaks of them, out of the library in an act. */
export async function forgetPapers(act: Act, paperIds: ReadonlySet<number>): Promise<void> {
  const ids = [...paperIds];
  const { identities, members, sightings } = act.database;
  const speaks = (row: { paperId: number }) => paperIds.has(row.paperId);

  const borne = identities.where('paperId').anyOf(ids).or('others').anyOf(ids);
  const named = await act.identities.find(
    borne,
    row => speaks(row) || row.others?.some(id => paperIds.has(id)) === true,
  );
  for (const row of named) keepBearers(act, row, id => !paperIds.has(id));
  for (const place of await act.members.find(members.where('paperId').anyOf(ids), speaks)) {
    act.members.remove([place.listId, place.paperId]);
  }
  for (const sighting of await act.sightings.find(sightings.where('paperId').anyOf(ids), speaks)) {
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
