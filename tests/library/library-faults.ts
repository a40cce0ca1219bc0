import type { LibraryDatabase } from '@/lib/library/database';
import { orderRow } from '@/lib/library/paper-order';
import { isIdentifier } from '@/lib/model/identity';

/** What is wrong in a library: rows that speak of nothing, counts that a recount does not find. Empty when sound. */
export async function libraryFaults(database: LibraryDatabase): Promise<string[]> {
  const papers = await database.papers.toArray();
  const identities = await database.identities.toArray();
  const lists = await database.lists.toArray();
  const members = await database.members.toArray();
  const sightings = await database.sightings.toArray();
  const counts = await database.counts.filter(({ key }) => !key.startsWith('last-id:')).toArray();
  const ids = new Set(papers.map(({ id }) => id));
  const live = papers.filter(({ deletedAt }) => deletedAt === undefined);
  const faults: string[] = [];

  for (const { identity, paperId, others = [] } of identities) {
    const bearers = [paperId, ...others];
    if (bearers.some(id => !ids.has(id))) faults.push(`${identity} names a paper that does not exist`);
    if (new Set(bearers).size < bearers.length) faults.push(`${identity} names a paper twice`);
    if (others.length > 0 && isIdentifier(identity)) faults.push(`${identity} names two papers`);
  }
  const bearersOf = new Map(
    identities.map(({ identity, paperId, others = [] }) => [identity, [paperId, ...others]]),
  );
  for (const { id, identifiers = [], ...paper } of papers) {
    for (const identifier of identifiers) {
      if (bearersOf.get(identifier)?.[0] !== id)
        faults.push(`paper ${id} is not found under its ${identifier}`);
    }
    const names = identities.filter(({ paperId, others = [] }) => [paperId, ...others].includes(id));
    if (names.length === 0) faults.push(`paper ${id} (${paper.title}) has no identity`);
    const keys = paper.tags.map(tag => tag.toLowerCase());
    if (new Set(keys).size < keys.length) faults.push(`paper ${id} has a tag twice: ${paper.tags.join()}`);
  }
  const spellings = new Set(live.flatMap(({ tags }) => tags));
  if (new Set([...spellings].map(tag => tag.toLowerCase())).size < spellings.size)
    faults.push(`a tag has two spellings`);
  for (const { listId, paperId } of members) {
    if (!ids.has(paperId) || !lists.some(({ id }) => id === listId))
      faults.push(`place ${listId}/${paperId} dangles`);
  }
  for (const { id, paperId } of sightings) if (!ids.has(paperId)) faults.push(`sighting ${id} dangles`);

  const orders = JSON.stringify(await database.orders.toArray());
  if (orders !== JSON.stringify(papers.map(orderRow))) faults.push(`orders are ${orders}`);

  const recount = new Map<string, number>();
  const add = (key: string) => recount.set(key, (recount.get(key) ?? 0) + 1);
  for (const { status, starredAt, tags } of live) {
    for (const key of ['papers', `status:${status}`, ...tags.map(tag => `tag:${tag.toLowerCase()}`)])
      add(key);
    if (starredAt !== undefined) add('starred');
  }
  for (const { deletedAt } of papers) if (deletedAt !== undefined) add('trash');
  for (const { listId, paperId } of members) if (live.some(({ id }) => id === paperId)) add(`list:${listId}`);
  const kept = JSON.stringify(counts.map(({ key, value }) => [key, value]).sort());
  if (kept !== JSON.stringify([...recount].sort())) {
    faults.push(`counts ${kept} but a recount finds ${JSON.stringify([...recount].sort())}`);
  }
  return faults;
}
