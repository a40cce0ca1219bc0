import type { Identity } from '@/lib/model/identity';
import type { Act } from './act';
import type { RowDifference } from './rows';

/** The papers in the library whose marks may look different after an act: changed, named, seen or listed otherwise. */
export async function papersTouched(act: Act): Promise<number[]> {
  const papers = act.papers.differences();
  const gone = new Set(papers.filter(({ after }) => !after).map(({ key }) => key));
  const touched = new Set([
    ...papers.map(({ key }) => key),
    ...papersIn(act.identities.differences()),
    ...papersIn(act.members.differences()),
    ...papersIn(act.sightings.differences()),
    ...(await papersOnRenamedLists(act)),
  ]);
  return [...touched].filter(id => !gone.has(id));
}

/** The identities that name no paper after an act, those of one paper together. */
export function identitiesFreed(act: Act): Identity[][] {
  const byPaper = new Map<number, Identity[]>();
  for (const { before, after } of act.identities.differences()) {
    if (!before || after) continue;
    const others = byPaper.get(before.paperId);
    if (others) others.push(before.identity);
    else byPaper.set(before.paperId, [before.identity]);
  }
  return [...byPaper.values()];
}

function papersIn(differences: RowDifference<{ paperId: number }, unknown>[]): number[] {
  return differences.flatMap(({ before, after }) => [before, after].flatMap(row => row?.paperId ?? []));
}

async function papersOnRenamedLists(act: Act): Promise<number[]> {
  const renamed = act.lists
    .differences()
    .filter(({ before, after }) => before && after && before.name !== after.name);
  const { members } = act.database;
  const places = await Promise.all(renamed.map(({ key }) => members.where('listId').equals(key).toArray()));
  return places.flat().map(({ paperId }) => paperId);
}
