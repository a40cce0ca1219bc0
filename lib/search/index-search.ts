import type { SearchIndex } from './open-index';
import type { SearchEngine } from './search-engine';
import { searchPapers } from './search-papers';

/** More papers than anyone will look through; the rest is not worth handing over. */
const mostHits = 5000;

/** An engine over the library's own index: some milliseconds at any size, so it answers in one go. */
export function createIndexSearch(index: SearchIndex): SearchEngine {
  return {
    async search(query, signal) {
      signal.throwIfAborted();
      return { ids: searchPapers(index, query, { limit: mostHits }).map(hit => hit.paperId) };
    },
  };
}
