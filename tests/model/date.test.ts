import { describe, expect, it } from 'vitest';
import { parseDate, yearIn } from '@/lib/model/date';

describe('a date', () => {
  it.each([
    ['2024-07-31T17:59:53.000Z', { year: 2024, month: 7, day: 31 }],
    ['2017/06/12', { year: 2017, month: 6, day: 12 }],
    ['2 December, 2025', { year: 2025, month: 12, day: 2 }],
    ['Dec 2, 2025', { year: 2025, month: 12, day: 2 }],
    ['Published on Jan. 3rd, 2025', { year: 2025, month: 1, day: 3 }],
    ['March 2006', { year: 2006, month: 3 }],
    ['2006-13-01', { year: 2006 }],
    ['(2014)', { year: 2014 }],
    ['07/03/2019', { year: 2019 }],
    ['1893', { year: 1893 }],
  ])('%s', (text, expected) => expect(parseDate(text)).toEqual(expected));

  it.each(['', 'May', '12:30', '3.2019', '20195', '10.1145/2019'])('is not in %j', text =>
    expect(parseDate(text)).toBeUndefined(),
  );
});

describe('a year', () => {
  it.each([
    ['Proc. of X, 2019, pp. 2001-2010', 2019],
    ['NeurIPS-2020', 2020],
    ['pages 1995-2003', undefined],
    ['arXiv:2011.01234', undefined],
  ])('in %s', (text, expected) => expect(yearIn(text)).toBe(expected));
});
