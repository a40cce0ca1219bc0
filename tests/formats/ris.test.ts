import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ris } from '@/lib/formats/ris';
import { exported, hostilePaper, paper, serialized } from './papers';

describe('RIS', () => {
  it('has a tag for every field that the paper has', async () => {
    const text = await serialized(
      ris,
      exported(
        paper({
          creators: [{ family: 'van der Berg', given: 'Jan' }, { literal: 'Map Office' }],
          containerTitle: 'Conference on Maps',
          page: '101–117',
          issued: { year: 2021, month: 6 },
          identifiers: ['doi:10.1000/map'],
          keywords: ['cs.CG'],
          tags: ['thesis'],
          note: 'Two\nlines',
        }),
      ),
    );
    expect(text.split('\r\n')).toEqual([
      'TY  - CPAPER',
      'ID  - vanderberg2021folding',
      'TI  - Folding maps of unseen cities',
      'AU  - van der Berg, Jan',
      'AU  - Map Office',
      'T2  - Conference on Maps',
      'SP  - 101',
      'EP  - 117',
      'PY  - 2021',
      'DA  - 2021/06//',
      'DO  - 10.1000/map',
      'UR  - https://doi.org/10.1000/map',
      'KW  - cs.CG',
      'KW  - thesis',
      'N1  - Two lines',
      'ER  - ',
      '',
      '',
    ]);
  });

  it('has one tag a line, whatever the papers hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostilePaper, { maxLength: 3 }), async papers => {
        const lines = (await serialized(ris, exported(...papers))).split('\r\n').filter(line => line !== '');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
        expect(lines.filter(line => line.startsWith('TY  - '))).toHaveLength(papers.length);
        expect(lines.filter(line => line === 'ER  - ')).toHaveLength(papers.length);
      }),
      { numRuns: 50 },
    );
  });
});
