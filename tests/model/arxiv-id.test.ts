import { describe, expect, it } from 'vitest';
import { arxivDate, parseArxivId } from '@/lib/model/arxiv-id';
import { findArxivIds } from '@/lib/model/arxiv-ids-in-text';

describe('an arXiv identifier', () => {
  it.each([
    ['2301.01234', { id: '2301.01234' }],
    ['2301.01234v2', { id: '2301.01234', version: 2 }],
    ['arXiv:0704.0001v12', { id: '0704.0001', version: 12 }],
    ['hep-th/9901001', { id: 'hep-th/9901001' }],
    ['arXiv: HEP-TH/9901001V3', { id: 'hep-th/9901001', version: 3 }],
    ['math.GT/0309136', { id: 'math/0309136' }],
    ['math-ph/0309136', { id: 'math-ph/0309136' }],
  ])('is read from %s', (text, expected) => expect(parseArxivId(text)).toEqual(expected));

  it.each(['', '2313.01234', '2301.012', '2301.0123456', 'report/9901001', '12345', 'hep-th/99010012'])(
    'is not found in %j',
    text => expect(parseArxivId(text)).toBeUndefined(),
  );

  it('is found in prose where it is marked, once each', () => {
    const text =
      'See arXiv:2301.01234v2, [arXiv 2301.01234], https://arxiv.org/abs/0704.0001 and cs.CL/0701001; not 2301.99999.';
    expect(findArxivIds(text).map(({ id }) => id)).toEqual(['2301.01234', '0704.0001', 'cs/0701001']);
  });

  it.each([
    ['2301.01234', { year: 2023, month: 1 }],
    ['hep-th/9901001', { year: 1999, month: 1 }],
    ['astro-ph/0601001', { year: 2006, month: 1 }],
  ])('says when %s was given out', (id, expected) => expect(arxivDate(id)).toEqual(expected));
});
