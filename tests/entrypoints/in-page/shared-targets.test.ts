// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { createSharedTargets } from '@/entrypoints/in-page/shared-targets';

function targets() {
  const observed = new Set<Element>();
  const observer = {
    observe: (element: Element) => void observed.add(element),
    unobserve: (element: Element) => void observed.delete(element),
  };
  return { observed, shared: createSharedTargets<string>(observer) };
}

const paragraph = () => document.createElement('p');

it('observes an element as long as one item has it', () => {
  const { observed, shared } = targets();
  const lines = paragraph();
  expect(shared.add('first line', lines)).toBe(false);
  expect(shared.add('second line', lines)).toBe(true);
  expect([...shared.itemsOf(lines)]).toEqual(['first line', 'second line']);
  shared.delete('first line');
  expect(observed).toEqual(new Set([lines]));
  shared.delete('second line');
  expect(observed).toEqual(new Set());
});

it('leaves the element that an item had before', () => {
  const { observed, shared } = targets();
  const [before, now] = [paragraph(), paragraph()];
  shared.add('row', before);
  shared.add('row', now);
  expect(observed).toEqual(new Set([now]));
  expect([...shared.itemsOf(before)]).toEqual([]);
});
