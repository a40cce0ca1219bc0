import { expect, test } from 'vitest';
import { long, read, titles } from './read-list';
import { all, initials, items, listed, papers } from './written-papers';

test('others whom "with" tells behind a title in its own element are people, and no part of it', () => {
  const list = items(
    ({ people: [first = '', ...others], ...paper }) =>
      `<b>${long(paper.title)} with ${initials(first)}</b>, ${others.map(initials).join(' and ')}, ${paper.venue} (${paper.year})`,
  );
  const found = read(list);
  expect(found.map(({ title }) => title)).toEqual(titles.map(long));
  expect(found.map(({ creators }) => creators?.length)).toEqual(papers.map(({ people }) => people.length));
});

test.each([
  ['With', 'Ropes'],
  ['Co-edited with', 'Essays in honour of Otto Lind'],
])('a sentence that begins with "%s" tells the others of one paper among many', (introduction, title) => {
  const others = `${introduction} Ann Berg, Cy Moss, Otto Lind, and Mia Falk`;
  const list = items(
    (paper, place) =>
      `${paper.year}. ${place === 2 ? `${title}. ${others}` : `${long(paper.title)}. With ${listed(paper)}`}. <i>${paper.venue}</i> [<a href="/${place}.pdf">pdf</a>]`,
  );
  const found = read(`<h2>Publications</h2>${list}`);
  expect(found[2]?.title).toBe(title);
  expect(found.map(({ creators }) => creators?.length)).toEqual(
    papers.map(({ people }, place) => (place === 2 ? 4 : people.length)),
  );
});

test('the book that a chapter is in is no part of its title, nor are its editors the authors', () => {
  const editors = [
    'Ann Berg et al (eds)',
    'Otto Lind, Mia Falk and Cy Moss (eds)',
    'Otto Lind and Mia Falk eds.',
  ];
  const list = items(
    (paper, place) =>
      `${paper.year}. ${long(paper.title)}. ${place % 4 ? `With ${all(paper)}. <i>${paper.venue}</i> 24:4, 84-97.` : `${place ? 'In' : 'To appear in'} ${editors[place / 4]} <i>The Book of Ropes</i>, pp. 47-84.`} [<a href="/${place}.pdf">pdf</a>]`,
  );
  const found = read(`<h2>Publications</h2>${list}`);
  expect(found.map(({ title }) => title)).toEqual(titles.map(long));
  expect(found.map(({ creators }) => creators?.length ?? 0)).toEqual(
    papers.map(({ people }, place) => (place % 4 ? people.length : 0)),
  );
});

test('the page on which a paper begins takes nobody from its people', () => {
  const list = papers.map(
    (paper, place) =>
      `<p><a href="/${place}">${long(paper.title)}</a><br>${listed(paper)} ${70 + place * 40}</p>`,
  );
  const found = read(`<h2>Contributed Research Articles</h2>${list.join('')}`);
  expect(found.map(({ creators }) => creators?.length)).toEqual(papers.map(({ people }) => people.length));
});

test('the journal before its volume is no title where a row’s people cannot be told', () => {
  const list = items(
    (paper, place) =>
      `${place === 2 ? 'W. Q. Moss, Z. D., Ma d, E. Lind' : all(paper, initials)}, ${long(paper.title)}, <i><font color="#0000ff">The ${paper.venue} of the Harbour</font></i>, Vol. 41, ${paper.year}, pp. 8–14.`,
  );
  expect(read(`<h2>Publications</h2>${list}`).map(({ title }) => title)).not.toContain(
    `The ${papers[2]?.venue} of the Harbour`,
  );
});
