import type { Entry } from '@/lib/model/entry';
import type { Identity } from '@/lib/model/identity';
import type { Paper } from '@/lib/model/paper';
import { foldText } from '@/lib/model/title-identity';
import { findRelated } from '@/lib/search/find-related';
import type { SearchIndex } from '@/lib/search/open-index';
import type { IdentityRow, LibraryDatabase } from './database';

/** The paper, saved or not, that others are to be like. */
export type RelatedTo =
  | Paper
  /** Papers that bear one of the identities are the paper itself. */
  | { entry: Entry; identities: readonly Identity[] };

/** How many are looked at for the few that are answered: some may be in the trash, or the paper itself. */
const looked = 20;

/**
 * The papers in the library that are about what a paper is about, the most alike first: not the paper itself, none that
 * may be a duplicate of it (these bear the same address or title), none in the trash.
 */
export async function relatedPapers(
  database: LibraryDatabase,
  index: SearchIndex,
  to: RelatedTo,
  limit: number,
): Promise<Paper[]> {
  const isIndexed = !('entry' in to);
  const { title = '', abstract, snippet = '' } = 'entry' in to ? to.entry : to;
  const hits = findRelated(index, { title, abstract: abstract ?? snippet, isIndexed }, looked);
  if (hits.length === 0) return [];
  const { papers, identities } = database;
  return database.transaction('r', [papers, identities], async () => {
    const [same, found] = await Promise.all([
      papersOfOneWork(database, to),
      papers.bulkGet(hits.map(({ paperId }) => paperId)),
    ]);
    return found
      .flatMap(paper => (paper && paper.deletedAt === undefined && !same.has(paper.id) ? [paper] : []))
      .filter(paper => title === '' || foldText(paper.title ?? '') !== foldText(title))
      .slice(0, limit);
  });
}

/** The paper itself, and those that may be a duplicate of it. */
async function papersOfOneWork({ identities }: LibraryDatabase, to: RelatedTo): Promise<Set<number>> {
  if ('entry' in to) return bearersOf(await identities.bulkGet([...to.identities]));
  const rows = await identities.where('paperId').equals(to.id).or('others').equals(to.id).toArray();
  return bearersOf(rows).add(to.id);
}

function bearersOf(rows: readonly (IdentityRow | undefined)[]): Set<number> {
  return new Set(rows.flatMap(row => (row ? [row.paperId, ...(row.others ?? [])] : [])));
}
