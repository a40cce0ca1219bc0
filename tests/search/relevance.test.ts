import { describe, expect, test } from 'vitest';
import { openIndex } from '@/lib/search/open-index';
import { searchPapers } from '@/lib/search/search-papers';
import { createSegmentBuilder } from '@/lib/search/segment-builder';
import { inventLibrary } from '../bench/invented-library';
import { inventQueries } from '../bench/invented-queries';

/** The least mean reciprocal rank that is allowed, over all queries and for each kind. */
const floors = {
  all: 0.97,
  title: 0.99,
  reordered: 0.97,
  typos: 0.94,
  prefix: 0.97,
  phrase: 0.95,
  author: 0.97,
};

describe.each([1000, 10_000])('in a library of %i papers', size => {
  test('the right paper comes first, or nearly so', { timeout: 60_000 }, () => {
    const papers = inventLibrary(size, 1);
    const builder = createSegmentBuilder();
    for (const paper of papers) builder.add(paper);
    const index = openIndex([builder.finish()]);

    const ranks: Record<string, number[]> = {};
    for (const { kind, text, right } of inventQueries(papers, 20, 3)) {
      const place = searchPapers(index, text, { limit: 10 }).findIndex(hit => right.has(hit.paperId));
      for (const group of ['all', kind]) {
        ranks[group] ??= [];
        ranks[group].push(place < 0 ? 0 : 1 / (place + 1));
      }
    }
    for (const [group, floor] of Object.entries(floors)) {
      const list = ranks[group] ?? [];
      const mean = list.reduce((sum, rank) => sum + rank, 0) / list.length;
      expect(mean, group).toBeGreaterThanOrEqual(floor);
    }
  });
});
