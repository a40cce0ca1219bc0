import { type Documents, documentsMeeting, isIndexed } from './meet-condition';
import { type SearchIndex, segmentOf } from './open-index';
import { type LibraryLookup, readQuery } from './read-query';
import type { SearchEngine } from './search-engine';
import { searchPapers } from './search-papers';

/** More papers than anyone will look through; the rest is not worth handing over. */
const mostHits = 5000;

/** An engine over the library's own index: some milliseconds at any size, so it answers in one go. */
export function createIndexSearch(index: SearchIndex, library: LibraryLookup): SearchEngine {
  return {
    async search(query, signal) {
      const { text, conditions, named } = await readQuery(query, library, signal);
      if (named.length > 0) return { ids: named };
      const tests = conditions.map(({ condition, papers }) => {
        const documents = isIndexed(condition)
          ? documentsMeeting(index, condition)
          : markPapers(index, papers);
        return { documents, wanted: condition.isNegated ? 0 : 1 };
      });
      const accepts = (document: number) =>
        tests.every(({ documents, wanted }) => documents[document] === wanted);
      if (text === '') return { ids: newestFirst(index, accepts) };
      const hits = searchPapers(index, text, { limit: mostHits, ...(tests.length > 0 && { accepts }) });
      return { ids: hits.map(hit => hit.paperId) };
    },
  };
}

function markPapers(index: SearchIndex, papers: ReadonlySet<number> | undefined): Documents {
  const documents = new Uint8Array(index.size);
  for (const { segment, base } of index.segments) {
    segment.ids.forEach((id, place) => {
      if (papers?.has(id)) documents[base + place] = 1;
    });
  }
  return documents;
}

/** All papers that are accepted, the last added first. */
function newestFirst(index: SearchIndex, accepts: (document: number) => boolean): number[] {
  const found: { id: number; addedAt: number }[] = [];
  for (let document = 0; document < index.size; document += 1) {
    if (index.living[document] !== 1 || !accepts(document)) continue;
    const { segment, base } = segmentOf(index, document);
    found.push({
      id: segment.ids[document - base] ?? 0,
      addedAt: segment.facts.addedAt[document - base] ?? 0,
    });
  }
  found.sort((one, other) => other.addedAt - one.addedAt || other.id - one.id);
  return found.map(({ id }) => id);
}
