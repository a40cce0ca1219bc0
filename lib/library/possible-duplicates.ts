import type { Identity } from '@/lib/model/identity';
import type { LibraryDatabase } from './database';

/** Papers that bear one title or address and were not merged, because an identifier contradicts or the titles differ. */
export interface PossibleDuplicates {
  identity: Identity;
  /** Numbers of papers in the library, without those in the trash; at least two. */
  paperIds: number[];
}

/** Every group of possible duplicates, or those that one paper is in. */
export async function possibleDuplicates(
  database: LibraryDatabase,
  paperId?: number,
): Promise<PossibleDuplicates[]> {
  const { identities, papers } = database;
  const shared =
    paperId === undefined
      ? identities.orderBy('others').distinct()
      : identities.where('paperId').equals(paperId).or('others').equals(paperId);
  return database.transaction('r', [identities, papers], async () => {
    const rows = await shared.toArray();
    const groups = rows.map(({ identity, paperId: first, others = [] }) => ({
      identity,
      ids: [first, ...others],
    }));
    const found = await papers.bulkGet([...new Set(groups.flatMap(({ ids }) => ids))]);
    const live = new Set(found.flatMap(paper => (paper && paper.deletedAt === undefined ? [paper.id] : [])));
    return groups
      .map(({ identity, ids }) => ({ identity, paperIds: ids.filter(id => live.has(id)) }))
      .filter(({ paperIds }) => paperIds.length > 1);
  });
}
