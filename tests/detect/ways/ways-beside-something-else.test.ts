import { describe, test } from 'vitest';
import { groups } from './all-ways';
import { besidePublications } from './beside-publications';
import { checkWay } from './check-way';

/** Pages that say something of their list themselves, which a part of another page does not. */
const { sectionsOfACv, pagesOfSeveralLists, toldByThePage, ...lists } = groups;

/** A museum's prints, or chapters of a manual, in the very markup of the papers: nothing but the heading tells. */
const UNTOLD =
  /^catalogue of a museum .* (?:above|below) unusual titles, table|^index of a documentation (?:above|below) GitHub README/;

const parts = Object.values(lists)
  .flat()
  .filter(({ html }) => /<h1>[^<]*Publications/.test(html))
  .flatMap(besidePublications)
  .filter(({ name }) => !UNTOLD.test(name));

describe('beside something else', () => {
  test.each(parts.map(way => [way.name, way] as const))('%s', (_, way) => checkWay(way));
});
