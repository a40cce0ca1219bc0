import type { LibraryDatabase } from '@/lib/library/database';

/** All that the user has in a library; without times of change, the journal and the highest numbers given. */
export async function libraryContent(database: LibraryDatabase) {
  const { papers, identities, lists, members, sightings, counts } = database;
  return {
    papers: (await papers.toArray()).map(({ updatedAt: _, ...paper }) => paper),
    identities: await identities.toArray(),
    lists: (await lists.toArray()).map(({ updatedAt: _, ...list }) => list),
    members: await members.toArray(),
    sightings: await sightings.toArray(),
    counts: await counts.filter(({ key }) => !key.startsWith('last-id:')).toArray(),
  };
}
