import { describe, expect, test } from 'vitest';
import { checkWay } from './check-way';
import type { Way } from './way';

/** Describes that the papers of each page are read; `gaps` are the names of those that are still read wrong. */
export function describeWays(name: string, ways: readonly Way[], gaps: readonly string[] = []): void {
  const named = (isGap: boolean) =>
    ways.filter(way => gaps.includes(way.name) === isGap).map(way => [way.name, way] as const);
  describe(name, () => {
    test.each(named(false))('%s', (_, way) => checkWay(way));
    if (gaps.length === 0) return;
    test.fails.each(named(true))('not yet: %s', (_, way) => checkWay(way));
    test('every gap is one of these pages', () =>
      expect(
        named(true)
          .map(([gap]) => gap)
          .sort(),
      ).toEqual([...gaps].sort()));
  });
}
