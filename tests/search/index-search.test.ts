import { describe, expect, test } from 'vitest';
import { createFuseSearch } from '@/lib/search/fuse-search';
import { createIndexSearch } from '@/lib/search/index-search';
import { openIndex } from '@/lib/search/open-index';
import type { LibraryLookup } from '@/lib/search/read-query';
import { createSegmentBuilder } from '@/lib/search/segment-builder';
import { foundPapers } from './found-papers';

const builder = createSegmentBuilder();
for (const { paper } of foundPapers) builder.add(paper);
const library: LibraryLookup = {
  papersOf: async ({ field, value }) =>
    new Set(
      field === 'tag'
        ? foundPapers.filter(({ paper }) => paper.tags.includes(value)).map(p => p.paper.id)
        : [],
    ),
  papersNamed: async query => (query === '10.5555/1' ? [1] : []),
};
const engine = createIndexSearch(openIndex([builder.finish()]), library);
const scan = createFuseSearch(library);
scan.put(foundPapers.map(({ paper }) => paper));

async function names(query: string, by = engine): Promise<string[]> {
  const { ids } = await by.search(query, new AbortController().signal);
  return ids.map(id => foundPapers[id - 1]?.name ?? '?');
}

describe('a search with conditions', () => {
  test.each([
    ['author:hinter', ['capsules', 'distill']],
    ['author:hintr', ['capsules', 'distill']],
    ['author:hinter dynamic', ['capsules']],
    ['author:"rémi lerouge"', ['offpolicy']],
    ['title:networks slow', ['phrase']],
    ['venue:interspeech', ['venue']],
    ['quiet year:2019', ['year']],
    ['year:..2018', []],
    ['tag:crypto-economics', ['blockchain']],
    ['proofs -tag:crypto-economics', []],
    ['has:note', ['noted']],
    ['"patience during annealing"', ['phrase']],
    ['luck beats "memory costs"', ['phrase']],
    ['networks author:mustermann -"memory costs"', ['scattered']],
    ['networks author:mustermann -slow', ['scattered']],
    ['status:read', []],
    ['is:starred', []],
    ['10.5555/1', ['fewshot']],
  ])('%s', async (query, wanted) => {
    expect((await names(query)).sort()).toEqual([...wanted].sort());
    // A scan wants conditions as written, and words of the title may be less like those typed.
    if (!/hintr|proofs/.test(query)) expect((await names(query, scan)).sort()).toEqual([...wanted].sort());
  });

  test.each(['', 'year:soon', '🙂'])(
    'leaves out what says nothing, and shows all papers: %j',
    async query => {
      expect(await names(query)).toHaveLength(foundPapers.length);
      expect(await names(query, scan)).toEqual(await names(query));
    },
  );

  test('lists all that meets them, newest first, where there is no other word', async () => {
    const all = await names('status:to-read');
    expect(all).toEqual(foundPapers.map(({ name }) => name).reverse());
  });

  test.each([
    '',
    ' ',
    'a',
    'z'.repeat(10_000),
    'word '.repeat(2000),
    '" -tag: author: () AND OR',
    '"""',
    '\u0000\u0007\u001b',
    '^(a+)+$',
    '.*',
    '🙂👍',
    '-',
    '\ud800',
    `author:${'"'.repeat(50)}`,
  ])('answers bad input at once: %j', async query => {
    expect(Array.isArray(await names(query))).toBe(true);
    expect(Array.isArray(await names(query, scan))).toBe(true);
  });

  test('gives up when it is stale', async () => {
    await expect(engine.search('net', AbortSignal.abort())).rejects.toThrow();
  });
});

test('finds every paper where they are sorted by something else than relevance', async () => {
  const many = createSegmentBuilder();
  for (let id = 1; id <= 8500; id += 1) {
    const title = id % 2 === 0 ? 'Robust plans' : 'Robust graphs';
    many.add({ id, title, tags: [], status: 'to-read', addedAt: id, updatedAt: id });
  }
  const large = createIndexSearch(openIndex([many.finish()]), library);
  const { signal } = new AbortController();
  const found = async (query: string) => new Set((await large.search(query, signal, true)).ids).size;
  expect(await found('robust')).toBe(8500);
  expect(await found('robsut')).toBe(8500);
  expect(await found('robust plans')).toBe(4250);
  expect((await large.search('', signal)).ids.slice(0, 2)).toEqual([8500, 8499]);
});
