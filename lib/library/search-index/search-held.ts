import { createIndexSearch } from '@/lib/search/index-search';
import type { LibraryDatabase } from '../database';
import { type FoundPapers, readFoundPapers } from '../found-papers';
import type { HeldIndex } from './held-index';
import { createLibraryLookup } from './library-lookup';

/**
 * Searches the library, without its trash, from the background, with the same engine and query language as everywhere.
 * Nothing is found before the index is begun, a part while it is built.
 *
 * Rejects with the signal's reason when it is aborted.
 */
export async function searchHeld(
  database: LibraryDatabase,
  held: HeldIndex,
  query: string,
  { limit, signal }: { limit: number; signal: AbortSignal },
): Promise<FoundPapers> {
  const index = await held.read();
  signal.throwIfAborted();
  if (index === undefined) return { ids: [], papers: [] };
  const { ids } = await createIndexSearch(index, createLibraryLookup(database)).search(query, signal);
  const found = await readFoundPapers(database, ids, { trash: false, limit });
  signal.throwIfAborted();
  return found;
}
