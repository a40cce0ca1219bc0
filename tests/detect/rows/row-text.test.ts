import { describe, expect, it } from 'vitest';
import { yearIn } from '@/lib/detect/rows/row-text';

describe('yearIn', () => {
  it.each([
    ['in parentheses before any other', 'Harbours since 1999 (2019), 12', 2019],
    ['in a date with a month', 'Workshop on Ropes, March 3, 2021', 2021],
    ['in a date of digits', 'Ropes, 3.12.2020, room 2015', 2020],
    ['before the month behind a dot', '第25回年次大会, 2019.03.', 2019],
    ['before an issue', 'Ropes 2022/12', 2022],
    ['behind an issue', 'Harbour News 12/2018, S. 126-130, ISSN 0000-0000', 2018],
    ['of old in parentheses', 'Ann. Lamps 4 (1896) 12-14', 1896],
    ['of old at the end', 'Lamps of Port. London, 1934.', 1934],
    ['of old before pages', 'Lights. Volume 17, Port, Quay Press, 1888, p. 366-400, p. 12', 1888],
    ['the last of several', 'Ropes 2010, Knots 2012', 2012],
    ['behind the number of pages', 'Ropes: Harbour, Quay Press, 240 p. 1999', 1999],
    ['before pages that look like years', 'Ropes, 2010, 30(3), pp. 1950-62', 2010],
  ])('reads a year %s', (_, text, year) => {
    expect(yearIn([text])).toBe(year);
  });

  it.each([
    ['a DOI', 'doi 10.1016/j.xyz.2006.03.013'],
    ['an address', 'https://example.org/2019/ropes'],
    ['pages', 'pp. 1999-20010'],
    ['a year of no web page', 'founded in 1887'],
  ])('reads none out of %s', (_, text) => {
    expect(yearIn([text])).toBeUndefined();
  });
});
