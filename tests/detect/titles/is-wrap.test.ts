import { describe, expect, it } from 'vitest';
import { isWrap } from '@/lib/detect/titles/is-wrap';

describe('isWrap', () => {
  it.each([
    ['a preposition before the break', 'Nesting habits of', 'Northern Gannets'],
    ['an article in capitals', 'NESTING HABITS OF THE', 'NORTHERN GANNET'],
    ['a hyphen', 'A decade of long-', 'Term observation'],
    ['small letters behind the break', 'Nesting habits', 'across cold waters'],
    [
      'a preposition before a country',
      'Wind power in the United States and the politics of',
      'Rural Counties',
    ],
  ])('goes on: %s', (_, before, after) => {
    expect(isWrap(before, () => after)).toBe(true);
  });

  it.each([
    ['people', 'Nesting habits of gannets', 'Jane Doe, John Smith'],
    ['people behind a letter', 'Seasonal spread of influenza A', 'Jane Doe'],
    ['several people behind a preposition', 'Things to hold on to', 'Jane Doe and John Smith'],
    ['a family name with particles', 'Nesting habits of gannets', 'van der Meer, J.'],
    ['people with "by"', 'Nesting habits of gannets', 'by Jane Doe'],
    ['a venue', 'Nesting habits of gannets', 'in Journal of Birds 12, 2019'],
    ['a sentence that ends', 'Nesting habits of gannets.', 'across cold waters'],
    ['nothing before', '', 'across cold waters'],
    ['nothing behind', 'Nesting habits of', ' '],
  ])('ends the line: %s', (_, before, after) => {
    expect(isWrap(before, () => after)).toBe(false);
  });

  it('goes on in any text only behind a small word of a line of some length', () => {
    expect(isWrap('Nesting habits and plumage of', () => 'Northern Gannets', true)).toBe(true);
    expect(isWrap('Nesting habits', () => 'across cold waters', true)).toBe(false);
    expect(isWrap('Published on', () => 'Monday', true)).toBe(false);
    expect(isWrap('A talk with slides presented by', () => 'Jane Doe', true)).toBe(false);
  });
});
