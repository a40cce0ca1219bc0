import { describe, test } from 'vitest';
import { groups } from './all-ways';
import { checkWay } from './check-way';
import { underYears } from './under-years';

const written = Object.values(groups).flat().flatMap(underYears);

describe('under years', () => {
  test.each(written.map(way => [way.name, way] as const))('%s', (_, way) => checkWay(way));
});
