// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { createRowMemory } from '@/entrypoints/listing.content/row-memory';

beforeEach(() => {
  document.body.innerHTML = '<dl><dt id="a"></dt><dd><b>Title</b></dd><dt id="b"></dt><dd></dd></dl>';
});

const find = (selector: string) => document.querySelector(selector) as Element;

it('forgets the row that a changed node stands in, also by way of a sibling that belongs to it', () => {
  const memory = createRowMemory<string>();
  memory.cache.set(find('#a'), 'A');
  memory.cache.set(find('#b'), 'B');
  const row = { element: find('#a'), anchor: find('b'), also: [find('dd')] };
  memory.learn({ kind: 'listing', entries: [{ entry: { title: 'A' }, rows: [row] }], skipped: [] });
  memory.forget([find('b')]);
  expect(memory.cache.has(find('#a'))).toBe(false);
  expect(memory.cache.get(find('#b'))).toBe('B');
});

it('forgets everything with the document', () => {
  const memory = createRowMemory<string>();
  memory.cache.set(find('#b'), 'B');
  memory.forget([document]);
  expect(memory.cache.has(find('#b'))).toBe(false);
});
