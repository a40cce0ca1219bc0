import { expect, test } from 'vitest';
import { long, read, titles } from './read-list';
import { all, listed, papers } from './written-papers';

const wanted = titles.map(long);

test('linked titles above the beginnings of their abstracts are a list where the address says what it is of', () => {
  const rows = papers.map(
    ({ title, venue }, place) =>
      `<div><h2><a href="/publication/${place}/">${long(title)}</a></h2><div class="article-style">We know little of the ${venue} and of what it says about ropes, piers and the people of small towns. Here we ask them in three summers by the sea, and find out that they know more of us …</div></div>`,
  );
  const page = `<title>2 | Harbour Workshop</title><nav><a href="/">Home</a> <a href="/people">People</a></nav><h1>2</h1><div>${rows.join('')}</div>`;
  expect(read(page, 'publication_types/2/').map(({ title }) => title)).toEqual(wanted);
  expect(read(page, 'posts/')).toEqual([]);
});

test('the heading of a paper is its title, not the sentence below that tells what it is about', () => {
  const short = ['Wet Ropes', 'Scalable Piers', 'Night Gulls'];
  const told = (title: string) => `Measured ${title.toLowerCase()} for the harbours of small towns.`;
  const rows = papers.map((paper, place) => {
    const title = short[place] ?? long(paper.title);
    return `<article class="item"><div><h3>${title}</h3><p class="authors">${listed(paper)}</p><p class="venue">${paper.venue} Conference, ${paper.year}</p><p>${told(title)}</p></div><a href="/${place}">View record</a></article>`;
  });
  expect(read(`<h1>Selected publications</h1>${rows.join('')}`).map(({ title }) => title)).toEqual([
    ...short,
    ...wanted.slice(short.length),
  ]);
});

test('italics that the first item does not close lose no paper', () => {
  const list = papers.map(
    (paper, place) => `<li>${long(paper.title)}<br><i>${all(paper)}${place === 0 ? '<i>' : '</i>'}</li>`,
  );
  expect(read(`<h1>Accepted Papers</h1><ul>${list.join('\n')}</ul>`).map(({ title }) => title)).toEqual(
    wanted,
  );
});

test('the papers of parallel sessions stand beside each other in the rows of a table', () => {
  // Of one person alone only the others tell that it is one.
  const alone = papers.map((paper, place) => (place === 3 ? { ...paper, people: ['Ann Berg'] } : paper));
  const cells = alone.map(
    (paper, place) =>
      `<td><b>${9 + place}:00 talk ${place} (long)</b><br>#${place + 12}: ${long(paper.title)} (${all(paper)})</td>`,
  );
  const rows = [0, 2, 4].map(
    place => `<tr><td>morning</td>${cells.slice(place, place + (place === 4 ? 3 : 2)).join('')}</tr>`,
  );
  const page = `<h2>Programme of the workshop</h2><table><tr><th></th><th>Room 1</th><th>Room 2</th><th>Room 3</th></tr>${rows.join('')}</table>`;
  const found = read(page, 'programme.html');
  expect(found.map(({ title }) => title)).toEqual(wanted);
  expect(found.map(({ creators }) => creators?.length)).toEqual(alone.map(({ people }) => people.length));
});
