import { describe, expect, test } from 'vitest';
import { createFuseSearch } from '@/lib/search/fuse-search';
import { createIndexSearch } from '@/lib/search/index-search';
import { openIndex } from '@/lib/search/open-index';
import { parseQuery } from '@/lib/search/query/parse-query';
import type { LibraryLookup } from '@/lib/search/read-query';
import type { SearchEngine } from '@/lib/search/search-engine';
import { createSegmentBuilder } from '@/lib/search/segment-builder';
import { foundPapers } from './found-papers';

const papers = foundPapers.map(({ paper }) => paper);
const library: LibraryLookup = { papersOf: async () => new Set(), papersNamed: async () => [] };

function indexEngine(): SearchEngine {
  const builder = createSegmentBuilder();
  for (const paper of papers) builder.add(paper);
  return createIndexSearch(openIndex([builder.finish()]), library);
}

function scanEngine(): SearchEngine {
  const engine = createFuseSearch(library);
  engine.put(papers);
  return engine;
}

/** Longer queries are cut. */
const longestSought = 2001;

const inputs: [what: string, query: string][] = [
  ['nothing', ''],
  ['white space of many kinds', ' \t\n\u00a0\u3000\u200b'],
  ['one letter', 'a'],
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand words', 'graph attention '.repeat(5000)],
  ['ten thousand different words', Array.from({ length: 10_000 }, (_, n) => `w${n.toString(36)}`).join(' ')],
  ['ten thousand quotation marks', '"'.repeat(10_000)],
  ['ten thousand fields', 'title:graph '.repeat(10_000)],
  ['ten thousand negations', '-'.repeat(10_000)],
  ['only operators', 'author: title: year: -tag: "" - status:'],
  ['an unbalanced quotation mark', '"graph attention'],
  ['quotation marks inside words', 'gra"ph at"tention'],
  ['control characters', '\u0000\u0001\u001b[31mgraph\u007f\u0085'],
  ['half a surrogate pair', 'graph \ud800 \udfff'],
  ['a regular expression', '^(a+)+$|[z-a]\\p{L}{9999999}'],
  ['an emoji', '👩‍👩‍👧‍👦🏳️‍🌈'],
  ['a thousand combining marks on a letter', `g${'\u0301'.repeat(1000)}raph`],
  ['letters written right to left in between', '\u202egraph\u202c attention'],
  ['names of properties of every object', 'constructor __proto__ toString'],
  ['years that are none', 'year:99999999999999999999..-1 added:999999y'],
  ['markup', '<img src=x onerror=alert(1)>'],
];

describe.each([
  ['the index', indexEngine],
  ['the scan that stands in for it', scanEngine],
])('%s answers', (_, createEngine) => {
  const engine = createEngine();
  test.each(inputs)('%s', async (_, query) => {
    const { ids } = await engine.search(query, new AbortController().signal);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(papers.length);
  });

  test('as before after all of it', async () => {
    const { signal } = new AbortController();
    const before = await createEngine().search('graph attention', signal);
    expect(await engine.search('graph attention', signal)).toEqual(before);
  });
});

test('what is too long to search for is said, and marks stay within the query', () => {
  for (const [, query] of inputs) {
    const { marks, text } = parseQuery(query, 0);
    expect(text.length).toBeLessThanOrEqual(longestSought);
    for (const { start, end } of marks) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(query.length);
    }
    if (query.length > longestSought) expect(marks.at(-1)?.message).toContain('Only the first');
  }
});
