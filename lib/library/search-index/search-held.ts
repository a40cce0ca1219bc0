import type { Paper } from '@/lib/model/paper';
import { createIndexSearch } from '@/lib/search/index-search';
import type { LibraryDatabase } from '../database';
import { findPaperIds } from '../find-papers';
import type { HeldIndex } from './held-index';
import { createLibraryLookup } from './library-lookup';

/** The first papers that match a query, outside the trash, and how many there are. */
export interface FoundPapers {
  papers: Paper[];
  total: number;
}

/**
 * Searches the library from the background, with the same engine and query language as everywhere. Nothing is found
 * before the index is begun, a part while it is built.
 *
 * Rejects with the signal's reason when it is aborted.
 */
export async function searchHeld(
  database: LibraryDatabase,
  held: HeldIndex,
  query: string,
  { limit, signal }: { limit: number; signal: AbortSignal },
): Promise<FoundPapers> {
  const [index, inTrash] = await Promise.all([held.read(), findPaperIds(database, { trash: true })]);
  signal.throwIfAborted();
  if (index === undefined) return { papers: [], total: 0 };
  const answer = await createIndexSearch(index, createLibraryLookup(database)).search(query, signal);
  const trashed = new Set(inTrash);
  const ids = answer.ids.filter(id => !trashed.has(id));
  const papers = await database.papers.bulkGet(ids.slice(0, limit));
  signal.throwIfAborted();
  return { papers: papers.filter(paper => paper !== undefined), total: ids.length };
}
