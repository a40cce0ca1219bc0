import { expect, it, vi } from 'vitest';
import { microdataArticles } from '@/lib/detect/data/microdata';
import { parsePage } from '../../sites/parse-page';

const read = (body: string) => microdataArticles(parsePage(body, 'https://lamps.example/'));
const article = (inside: string) =>
  `<div itemscope itemtype="https://schema.org/ScholarlyArticle">${inside}</div>`;

it('reads an article with its authors, who are items of their own', () => {
  const person = (name: string) =>
    `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">${name}</b></span>`;
  const [entry] = read(
    article(
      `<h3 itemprop="name headline">Lamps in long corridors</h3>${person('Ann Berg')}${person('Bo Lind')}<meta itemprop="datePublished" content="2019-03-01">`,
    ),
  );
  expect(entry).toMatchObject({
    title: 'Lamps in long corridors',
    creators: [
      { family: 'Berg', given: 'Ann' },
      { family: 'Lind', given: 'Bo' },
    ],
    issued: { year: 2019 },
  });
});

it('reads the authors that stand in a byline which is marked up as one as well', () => {
  const byline = ['Ann Berg', 'Bo Lind']
    .map(name => `<span itemprop="author name">${name}</span>`)
    .join(', ');
  const [entry] = read(
    article(`<h3 itemprop="name">Lamps in long corridors</h3><div itemprop="author">${byline}</div>`),
  );
  expect(entry?.creators).toEqual([
    { family: 'Berg', given: 'Ann' },
    { family: 'Lind', given: 'Bo' },
  ]);
});

it('leaves the properties of an inner article to that', () => {
  const entries = read(
    article(`<p>${article('<b itemprop="name">Inner lamps</b>')}</p><b itemprop="name">Outer lamps</b>`),
  );
  expect(entries.map(({ title }) => title)).toEqual(['Outer lamps', 'Inner lamps']);
});

it('leaves out what another article cites', () => {
  const cited = article('<b itemprop="name">Cited lamps</b>').replace(
    'itemscope',
    'itemscope itemprop="citation"',
  );
  expect(read(article(`<b itemprop="name">Lamps</b>${cited}`)).map(({ title }) => title)).toEqual(['Lamps']);
});

it('asks each element a few times only, however deep articles lie in each other', () => {
  const depth = 300;
  const open = '<div itemscope itemtype="https://schema.org/ScholarlyArticle"><b itemprop="name">Lamps</b>';
  const document = parsePage(open.repeat(depth), 'https://lamps.example/');
  const { prototype } = document.defaultView?.Element ?? Element;
  const asked = (['getAttribute', 'hasAttribute', 'closest'] as const).map(name => vi.spyOn(prototype, name));
  expect(microdataArticles(document)).toHaveLength(depth);
  const questions = asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  vi.restoreAllMocks();
  expect(questions).toBeGreaterThan(depth);
  expect(questions).toBeLessThan(depth * 2 * 20);
});
