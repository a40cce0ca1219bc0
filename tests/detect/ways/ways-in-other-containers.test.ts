import { describe, test } from 'vitest';
import { groups } from './all-ways';
import { checkWay } from './check-way';
import { inOtherContainers } from './in-other-containers';

const written = Object.values(groups).flat().flatMap(inOtherContainers);

describe('in other containers', () => {
  test.each(written.map(way => [way.name, way] as const))('%s', (_, way) => checkWay(way));
});
