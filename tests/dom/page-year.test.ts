import { describe, expect, test } from 'vitest';
import { pageYear } from '@/lib/dom/page-year';
import { parsePage } from '../sites/parse-page';

const year = (page: string, url = 'https://harbour.example.org/issue/7') =>
  pageYear(parsePage(page, url), new URL(url));

describe('the year of a page', () => {
  test.each([
    ['its heading', '<h1>Harbour Days 2019</h1>'],
    ['its title', '<title>Harbours, 2019</title><h1>Contents</h1>'],
  ])('stands in %s', (_, page) => expect(year(page)).toBe(2019));

  test('stands in its address', () => {
    expect(year('<h1>Contents</h1>', 'https://harbour.example.org/2019/contents')).toBe(2019);
  });

  test.each([
    ['a heading names two', '<h1>Harbours 2018–2019</h1>'],
    ['only the title of an article names one', '<h1>Harbours</h1><h3><a>The Ropes of 2019</a></h3>'],
  ])('is unknown where %s', (_, page) => expect(year(page)).toBeUndefined());
});
