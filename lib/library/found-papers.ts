import type { Paper } from '@/lib/model/paper';
import type { LibraryDatabase } from './database';
import { findPaperIds } from './find-papers';

/** What a search found, as far as it is in the trash or outside. */
export interface FoundPapers {
  /** All of it, in the search's order. */
  ids: number[];
  /** The first of it. */
  papers: Paper[];
}

/**
 * Reads the papers that a search found.
 *
 * @param ids best first
 * @param trash whether those in the trash are wanted, or those outside
 * @param limit how many papers are read
 */
export async function readFoundPapers(
  database: LibraryDatabase,
  ids: readonly number[],
  { trash, limit }: { trash: boolean; limit: number },
): Promise<FoundPapers> {
  // At the same time: a keystroke waits for both, and nearly always the first ids are those outside the trash.
  const [inTrash, first] = await Promise.all([
    findPaperIds(database, { trash: true }),
    database.papers.bulkGet(ids.slice(0, limit)),
  ]);
  const trashed = new Set(inTrash);
  const wanted = ids.filter(id => trashed.has(id) === trash);
  const known = new Map(first.map(paper => [paper?.id, paper]));
  const shown = wanted.slice(0, limit);
  const papers = shown.every(id => known.has(id))
    ? shown.map(id => known.get(id))
    : await database.papers.bulkGet(shown);
  return { ids: wanted, papers: papers.filter(paper => paper !== undefined) };
}
