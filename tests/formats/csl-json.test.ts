import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslJson } from '@/lib/formats/csl-json';
import { exported, hostilePaper, paper, serialized } from './papers';

describe('CSL JSON', () => {
  it('has the fields under their CSL names, and none that is unknown', async () => {
    const complete = paper({
      containerTitle: 'Conference on Maps',
      issued: { year: 2021, month: 6, day: 3 },
      identifiers: ['doi:10.1000/map', 'arxiv:2106.01234'],
      tags: ['thesis'],
    });
    const items = JSON.parse(await serialized(cslJson, exported(complete)));
    expect(items).toEqual([
      {
        id: 'okafor2021folding',
        type: 'paper-conference',
        title: 'Folding maps of unseen cities',
        author: [{ family: 'Okafor', given: 'Adaeze' }],
        'container-title': 'Conference on Maps',
        issued: { 'date-parts': [[2021, 6, 3]] },
        keyword: 'thesis',
        DOI: '10.1000/map',
        number: 'arXiv:2106.01234',
        URL: 'https://doi.org/10.1000/map',
      },
    ]);
  });

  it('is one item a paper, with an id of its own, whatever the papers hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostilePaper, { maxLength: 3 }), async papers => {
        const items: { id: string }[] = JSON.parse(await serialized(cslJson, exported(...papers)));
        expect(new Set(items.map(({ id }) => id)).size).toBe(papers.length);
      }),
      { numRuns: 50 },
    );
  });
});
