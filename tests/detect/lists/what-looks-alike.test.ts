import { expect, test } from 'vitest';
import { long, read, titles } from './read-list';
import { all, items, listed, papers } from './written-papers';

/** What looks like something else that is read in another way. */

const wanted = titles.map(long);

test('headings that are topics or projects are no titles of the papers below them', () => {
  const topics = ['Rope Science', 'Birds of the Sea', 'Tides and Waves'];
  const rows = papers.map(
    (paper, place) =>
      `<div class="card"><h3>${topics[place % 3]} ${place}</h3><p>${long(paper.title)}</p><p>${listed(paper)}, ${paper.venue}, ${paper.year}</p></div>`,
  );
  expect(read(`<h1>Publications</h1>${rows.join('')}`).map(({ title }) => title)).toEqual(wanted);
});

test('the same paper in a second column, in another language, is none of its own', () => {
  const rows = papers.map(
    paper =>
      `<tr><td>${long(paper.title)} (${all(paper)})</td><td>Lanternes et cordages des ports de ${paper.year} (${all(paper)})</td></tr>`,
  );
  const found = read(`<h1>Publications</h1><table>${rows.join('')}</table>`);
  expect(found.map(({ title }) => title)).toEqual(wanted);
});

test('a record that a link holds with the title is no part of it, though the title ends in a capital', () => {
  const list = items(
    (paper, place) =>
      `${all(paper, name => `${name.split(' ')[1]}, ${name.charAt(0)}.`)} ${paper.year}. ${place % 2 ? '<span>' : ''}<a href="/${place}">${long(paper.title)} and Vitamin A. Phys. Rev. A. 12(3): 1–9.</a>`,
  );
  expect(read(`<h2>Papers</h2>${list}`).map(({ title }) => title)).toEqual(
    wanted.map(title => `${title} and Vitamin A`),
  );
});

test('whoever has two initials between two others is no title', () => {
  const list = items(
    paper => `Moss J.K., Jane K.L. Doe, Otto Lind. ${long(paper.title)}. ${paper.venue}, ${paper.year}.`,
  );
  const found = read(`<h2>Publications</h2>${list}`);
  expect(found.map(({ title }) => title)).toEqual(wanted);
  expect(found.map(({ creators }) => creators?.length)).toEqual(papers.map(() => 3));
});

test('posts with the beginning of their text are no papers below an address that says publications', () => {
  const posts = papers.map(
    ({ title }, place) =>
      `<div><h3><a href="/publications/${place}">${title} Before You Buy a Boat</a></h3><p>The club has raised its fees for the third time this year, and households in the harbour ask what they get for it, as we heard at the last assembly …</p></div>`,
  );
  expect(read(`<h1>Publications</h1>${posts.join('')}`, 'publications/')).toEqual([]);
});

test('italics around a second list do not make its news papers', () => {
  const list = items(paper => `${listed(paper)}. ${long(paper.title)}. ${paper.venue}, ${paper.year}.`);
  const news = ['colleagues', 'boats', 'lanterns'].map(
    what => `<li>Jane Doe, Richard Roe: we welcome our new ${what}</li>`,
  );
  const found = read(`<h2>Publications</h2>${list}<i><ul>${news.join('')}</ul></i>`);
  expect(found.map(({ title }) => title)).toEqual(wanted);
});
