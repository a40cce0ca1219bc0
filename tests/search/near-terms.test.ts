import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termAt } from '@/lib/search/dictionary';
import { findNearTerms, forgivenEdits } from '@/lib/search/near-terms';
import { createPartBuilder } from '@/lib/search/part-builder';
import { toTheEnd } from '@/lib/search/to-the-end';

/** Optimal string alignment, by the definition. */
function edits(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) => [
    row,
    ...Array<number>(other.length).fill(0),
  ]);
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0;
  for (let column = 0; column <= other.length; column += 1) (table[0] as number[])[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
      );
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, at(row - 2, column - 2) + 1);
      (table[row] as number[])[column] = least;
    }
  }
  return at(one.length, other.length);
}

function prefixEdits(term: string, word: string): number {
  return Math.min(...Array.from({ length: term.length + 1 }, (_, end) => edits(term.slice(0, end), word)));
}

function near(terms: string[], word: string, most: number, asPrefix: boolean): Record<string, number> {
  const builder = createPartBuilder('body');
  builder.add([[{ words: terms, variants: [] }]], terms.length);
  const part = toTheEnd(builder.finish());
  const found: Record<string, number> = {};
  findNearTerms(part, word, most, asPrefix, (term, distance) => {
    found[termAt(part, term)] = distance;
  });
  return found;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ö'), minLength: 1, maxLength: 9 });

describe('findNearTerms', () => {
  test.each([false, true])('finds what a scan by the definition finds (as prefix: %s)', asPrefix => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, fc.nat(2), (terms, query, most) => {
        const distance = asPrefix ? prefixEdits : edits;
        const wanted = Object.fromEntries(
          terms.map(term => [term, distance(term, query)] as const).filter(([, count]) => count <= most),
        );
        expect(near(terms, query, most, asPrefix)).toEqual(wanted);
      }),
    );
  });

  test('knows the four edits', () => {
    const terms = ['transformer', 'retriever'];
    for (const query of ['tranformer', 'transfformer', 'trensformer', 'tarnsformer']) {
      expect(near(terms, query, 1, false)).toEqual({ transformer: 1 });
    }
  });
});

describe('forgivenEdits', () => {
  test.each([
    ['gan', 0],
    ['bert', 1],
    ['network', 1],
    ['networks', 2],
    ['2021', 0],
    ['gpt4', 0],
    ['深度', 0],
    ['x'.repeat(64), 0],
  ])('%s: %i', (text, count) => {
    expect(forgivenEdits(text)).toBe(count);
  });
});
