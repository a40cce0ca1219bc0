import { type Documents, documentsMeeting, isIndexed } from './meet-condition';
import type { SearchIndex } from './open-index';
import { type LibraryLookup, readQuery } from './read-query';
import { rehearsalOf } from './rehearsal';
import type { SearchEngine } from './search-engine';
import { matchingPapers, searchPapers } from './search-papers';

/** More papers than anyone will look through; the rest is not worth handing over. */
const mostHits = 5000;

/** An engine over the library's own index: some milliseconds at any size, so it answers in one go. */
export function createIndexSearch(index: SearchIndex, library: LibraryLookup): SearchEngine {
  return {
    rehearsal: rehearsalOf,
    async search(query, signal, all = false) {
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
      const among = tests.length > 0 ? { accepts } : {};
      if (all) return { ids: matchingPapers(index, text, among) };
      const hits = searchPapers(index, text, { limit: mostHits, ...among });
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
  const ids: number[] = [];
  const times: number[] = [];
  let isInOrder = true;
  for (const { segment, base } of index.segments) {
    const { addedAt } = segment.facts;
    for (let place = 0; place < segment.ids.length; place += 1) {
      if (index.living[base + place] !== 1 || !accepts(base + place)) continue;
      const [id = 0, at = 0] = [segment.ids[place], addedAt[place]];
      isInOrder &&=
        at > (times.at(-1) ?? Number.NEGATIVE_INFINITY) || (at === times.at(-1) && id > (ids.at(-1) ?? 0));
      ids.push(id);
      times.push(at);
    }
  }
  // Most papers are indexed in the order in which they were added; sorting a hundred thousand takes longer than a frame.
  if (isInOrder) return ids.reverse();
  const places = Uint32Array.from(ids.keys());
  places.sort((one, other) => (times[other] ?? 0) - (times[one] ?? 0) || (ids[other] ?? 0) - (ids[one] ?? 0));
  return Array.from(places, place => ids[place] ?? 0);
}
