import { describe, expect, test } from 'vitest';
import { bestFirst } from '@/lib/search/best-first';

/** @param scores by id */
function order(scores: Record<number, number>, limit = 100): number[] {
  return bestFirst(
    Uint32Array.from(Object.keys(scores), Number),
    Float64Array.from(Object.values(scores)),
    limit,
  ).map(hit => hit.paperId);
}

describe('papers by their scores', () => {
  test('the highest score comes first', () => {
    expect(order({ 4: 0.5, 9: 3.25, 2: 1 })).toEqual([9, 2, 4]);
  });

  test('of papers with the same score the one added last comes first', () => {
    expect(order({ 7: 1, 12: 1, 3: 1, 5: 2 })).toEqual([5, 12, 7, 3]);
  });

  test('scores that differ by a millionth are told apart, also beside a large one', () => {
    expect(order({ 1: 1.000001, 2: 1, 3: 12 })).toEqual([3, 1, 2]);
  });

  test('no more come than are wanted', () => {
    expect(order({ 1: 1, 2: 2, 3: 3 }, 2)).toEqual([3, 2]);
  });

  test('papers that score nothing are there all the same', () => {
    expect(order({ 1: 0, 8: 0 })).toEqual([8, 1]);
  });

  test('ids up to half a billion come back as they are', () => {
    expect(order({ [2 ** 29 - 1]: 1, 1: 1, [2 ** 29 - 2]: 7 })).toEqual([2 ** 29 - 2, 2 ** 29 - 1, 1]);
  });

  test('a hit has its score, to a millionth', () => {
    const [hit] = bestFirst(Uint32Array.of(1, 2), Float64Array.of(0.75, 9), 2).slice(1);
    expect(hit?.score).toBeCloseTo(0.75, 6);
  });
});
