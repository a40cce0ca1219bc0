import { describe, expect, test } from 'vitest';
import { pageYear } from '@/lib/dom/page-year';
import { parsePage } from '../sites/parse-page';

const year = (page: string, url = 'https://harbour.example.org/issue/7') =>
  pageYear(parsePage(page, url), new URL(url));

describe('the year of a page', () => {
  test.each([
    ['its heading', '<h1>Harbour Days 2019</h1>'],
    [
      'the date below its headings',
      '<h1><img alt="Harbours"></h1><h2>Vol 40, No 7</h2><h3>26 Aug. 2019</h3>',
    ],
    ['its title', '<title>Harbours, 2019</title><h1>Contents</h1>'],
  ])('stands in %s', (_, page) => expect(year(page)).toBe(2019));

  test('stands in its address', () => {
    expect(year('<h1>Contents</h1>', 'https://harbour.example.org/2019/contents')).toBe(2019);
  });

  test.each([
    ['a heading names two', '<h1>Harbours 2018–2019</h1>'],
    [
      'only a section far below names one',
      '<h1>Harbours</h1><h2>Ropes</h2><h3>Lamps</h3><h3>Piers</h3><h3>2019</h3>',
    ],
  ])('is unknown where %s', (_, page) => expect(year(page)).toBeUndefined());
});
