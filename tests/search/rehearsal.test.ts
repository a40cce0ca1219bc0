import { describe, expect, test } from 'vitest';
import { rehearsalOf } from '@/lib/search/rehearsal';

describe('the queries an engine is readied with', () => {
  test('are parts of a title: a letter, a beginning, a misspelt word, words in a row', () => {
    expect(rehearsalOf('A Survey of Robust Planning')).toEqual([
      'S',
      'Su',
      'Suvrey',
      'Survey of Robust',
      'Suvrey Survey',
    ]);
  });

  test('are none for a title without words', () => {
    expect(rehearsalOf('∞ + 1')).toEqual([]);
  });
});
