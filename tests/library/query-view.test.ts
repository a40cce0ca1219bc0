import { describe, expect, it } from 'vitest';
import { readQueryView, serializeFilter, withFilter, withoutConditions } from '@/lib/library/query-view';

const labels = {
  tags: [{ name: 'LLM' }, { name: 'to discuss' }, { name: '🔥' }],
  lists: [
    { id: 1, name: 'Thesis' },
    { id: 2, name: 'The “core” set' },
    { id: 3, name: 'Ends in \\' },
  ],
};

describe('the filters in a query', () => {
  it.each([
    ['', {}],
    ['status:to-read', { status: 'to-read' }],
    ['STATUS:"To read"', { status: 'to-read' }],
    ['is:starred tag:llm', { starred: true, tag: 'LLM' }],
    ['tag:"to discuss"', { tag: 'to discuss' }],
    ['tag:🔥', { tag: '🔥' }],
    ['tag:unheard', { tag: 'unheard' }],
    ['list:thesis', { listId: 1 }],
    ['list:"The \\“core\\” set"', { listId: 2 }],
    ['list:"Ends in \\\\"', { listId: 3 }],
  ])('are all that %s says', (query, filter) => {
    expect(readQueryView(query, labels)).toEqual({ filter, isAll: true, settled: query });
  });

  it.each([
    ['attention status:read', { status: 'read' }],
    ['-tag:llm is:starred', { starred: true }],
    ['tag:llm tag:🔥', { tag: 'LLM' }],
    ['year:2020.. list:Thesis', { listId: 1 }],
    ['list:Unknown', {}],
    ['"status:read"', {}],
  ])('are a part of %s', (query, filter) => {
    expect(readQueryView(query, labels)).toEqual({ filter, isAll: false, settled: query });
  });

  it.each(['status:', 'status:foo', 'is:great', 'tag:', '🙂', '-', '""', 'author:', '.*'])(
    'are none in %s, which says nothing',
    query => {
      expect(readQueryView(query, labels)).toMatchObject({ filter: {}, isAll: true });
    },
  );

  it('wait for a tag or list that is being typed', () => {
    expect(readQueryView('graph tag:ll', labels)).toMatchObject({ filter: {}, settled: 'graph' });
    expect(readQueryView('list:"the', labels)).toEqual({ filter: {}, isAll: true, settled: '' });
    expect(readQueryView('tag:ll ', labels)).toMatchObject({ filter: { tag: 'll' } });
  });
});

describe('a filter written into a query', () => {
  it.each([
    ['', 'status:to-read '],
    ['graph atten', 'status:to-read graph atten'],
    ['"open phr', 'status:to-read "open phr'],
    ['graph status:read -tag:llm', 'graph status:to-read -tag:llm'],
    ['-status:read', 'status:to-read -status:read'],
  ])('goes into %j', (query, written) => {
    expect(withFilter(query, 'status', 'to-read', labels.lists)).toBe(written);
  });

  it.each([
    ['status:read', ''],
    ['graph status:read -tag:llm', 'graph -tag:llm'],
    ['graph', 'graph'],
  ])('is taken out of %j', (query, left) => {
    expect(withFilter(query, 'status', undefined, labels.lists)).toBe(left);
  });

  it.each([
    { status: 'reading', starred: true, tag: 'to discuss' } as const,
    { tag: '"quoted" \\ and “typographic”' },
    { listId: 2 },
    { listId: 3 },
  ])('is read back: %j', filter => {
    const query = serializeFilter(filter, labels.lists);
    expect(readQueryView(query, labels)).toEqual({ filter, isAll: true, settled: query });
  });
});

it('leaves the words of a query', () => {
  expect(withoutConditions('graph "exact phrase" tag:llm -survey year:2020')).toBe(
    'graph "exact phrase" -survey',
  );
});
