import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '@/lib/formats/csv';
import { exported, hostilePaper, paper, serialized } from './papers';

/** The cells of a table after RFC 4180, as every cell of ours is quoted. */
function rowsOf(text: string): string[][] {
  return text
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .filter(line => line !== '')
    .map(line =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(match => (match[1] ?? '').replaceAll('""', '"')),
    );
}

describe('CSV', () => {
  it('is a table with a heading', async () => {
    const [heading, first] = rowsOf(
      await serialized(
        csv,
        exported(paper({ title: 'Maps, "folded"', tags: ['a', 'b'], note: 'Two\nlines' })),
      ),
    );
    const row = Object.fromEntries(heading?.map((name, index) => [name, first?.[index]]) ?? []);
    expect(row).toMatchObject({
      Title: 'Maps, "folded"',
      Authors: 'Okafor, Adaeze',
      Year: '2021',
      Tags: 'a; b',
      Note: 'Two lines',
      Status: 'to-read',
      Saved: '2024-05-01T00:00:00.000Z',
      'Citation key': 'okafor2021maps',
    });
  });

  it.each(['=HYPERLINK("https://x")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
    'runs no formula: %s',
    async title => {
      const [, first] = rowsOf(await serialized(csv, exported(paper({ title }))));
      expect(first?.[0]).toBe(`'${title.trim()}`);
    },
  );

  it('has as many cells in every row, and no formula, whatever the papers hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostilePaper, { maxLength: 3 }), async papers => {
        const rows = rowsOf(await serialized(csv, exported(...papers)));
        expect(rows).toHaveLength(papers.length + 1);
        for (const row of rows) {
          expect(row).toHaveLength(15);
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/);
        }
      }),
      { numRuns: 50 },
    );
  });
});
