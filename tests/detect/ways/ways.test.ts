import { describe, test } from 'vitest';
import { groups, inLanguages } from './all-ways';
import { checkWay } from './check-way';
import * as otherPapersByLanguage from './other-papers-by-language';
import * as papersByLanguage from './papers-by-language';

describe.each(Object.entries(groups))('%s', (_, ways) => {
  test.each(ways.map(way => [way.name, way] as const))('%s', (_, way) => checkWay(way));
});

const sets = { papers: papersByLanguage, 'other papers': otherPapersByLanguage };
describe.each(Object.entries(sets))('%s', (_, papers) => {
  describe.each(Object.entries(inLanguages))('%s', (_, waysOf) => {
    test.each(waysOf(papers).map(way => [way.name, way] as const))('%s', (_, way) => checkWay(way));
  });
});
