import { expect, test } from 'vitest';
import { long, read, titles } from './read-list';
import { all, initials, inverted, items, listed, papers, vancouver } from './written-papers';

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

test('titles that were set line by line, each in a font of its own, are whole, and the venue in that font is none', () => {
  const set = (text: string, at: number) =>
    `<span\nclass="cmti-10">${text.slice(0, at)}</span>\n  <span\nclass="cmti-10">${text.slice(at + 1)}</span>`;
  const list = papers.map((paper, place) => {
    const title = long(place === 3 ? paper.title : paper.title.replace(':', ''));
    return `<p class="bibitem"><span class="biblabel"><a id="X${place}"></a></span>${listed(paper)} (${paper.year}). ${set(title, title.indexOf(' ', 12))}. In ${set(`Proceedings of the ${paper.venue}`, 15)}, pp. 49&#8211;55.</p>`;
  });
  const found = read(
    `<h2 class="titleHead">Publications</h2><div class="thebibliography">${list.join('')}</div>`,
  );
  expect(found.map(({ title }) => title)).toEqual(titles.map(long));
});

test('the venue before the pages, and the short name of a conference before its town, are no part of titles', () => {
  const venues = [
    'Harbour Mathematik, pp 1-38',
    'PROCEEDING of QUAYS 2013 in Millbrook, pp 638-642',
    'WAVES, Millbrook',
  ];
  const list = items(
    (paper, place) =>
      `${paper.people.map(name => `<span class="author">${initials(name)}</span>`).join(', ')},\n${long(paper.title)}, ${venues[place % 3]}, ${paper.year}. [<a href="/${place}.pdf">Preprint</a>]`,
  );
  expect(read(`<h1>Publications</h1>${list}`).map(({ title }) => title)).toEqual(titles.map(long));
});

test('the subtitle of a title is told by the data beside it', () => {
  const entries = papers.map((paper, place) => {
    const title = `${long(paper.title)}${place % 2 ? '. The Way of Otto Lind' : ''}`;
    return `<div class="csl-entry">${inverted(paper.people[0] ?? '')} (${paper.year}). ${title}. <i>${paper.venue} and Salt</i>, <i>12</i>(1), 3-9.</div><span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft.atitle=${encodeURIComponent(title)}"></span>`;
  });
  expect(read(`<div class="csl-bib-body">${entries.join('')}</div>`).map(({ title }) => title)).toEqual(
    titles.map((title, place) => `${long(title)}${place % 2 ? '. The Way of Otto Lind' : ''}`),
  );
});

test('whoever edited a book, as medicine writes names, is told before its title', () => {
  const list = items(
    (paper, place) =>
      `${all(paper, vancouver)} ${place === 2 ? '(Eds.)' : `(${paper.year})`} ${long(paper.title)}. ${place === 2 ? 'Quay Press: Millbrook, 2017' : `${paper.venue} 12:3-9`}. <a href="https://doi.org/10.5555/v.${place}">link</a>`,
  );
  const found = read(list);
  expect(found.map(({ title, creators }) => [title, creators?.length])).toEqual(
    papers.map(({ title, people }) => [long(title), people.length]),
  );
});

test('the state of a paper behind those with whom it was written is nobody', () => {
  const list = items(
    (paper, place) =>
      `<b>${long(paper.title)}</b>, ${place % 3 ? `${paper.year}, <i>${paper.venue}</i>, 12, 3-9, ` : ''}with ${listed(paper)}${place % 3 ? '' : ', forthcoming'}`,
  );
  expect(read(list).map(({ creators }) => creators?.length)).toEqual(
    papers.map(({ people }) => people.length),
  );
});

test('a number within the quotation marks of a title is its own', () => {
  const list = items(
    (paper, place) =>
      `${initials(paper.people[0] ?? '')}, “${place === 2 ? '20. ' : ''}${long(paper.title)}”, Quay Vakfı, Millbrook, ${paper.year}.`,
  );
  expect(read(list).map(({ title }) => title)).toEqual(
    titles.map((title, place) => `${place === 2 ? '20. ' : ''}${long(title)}`),
  );
});

test('a title keeps to itself where the data of the next paper begins with it', () => {
  const both = ['Salt Lanterns of the Coast', 'Salt Lanterns of the Coast II'];
  const entries = papers.map((paper, place) => {
    const title = both[place] ?? long(paper.title);
    const data = `<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft.atitle=${encodeURIComponent(title)}"></span>`;
    return `<div>${place === 0 ? '' : data}<a href="/${place}">${title}</a><br>${all(paper)}. ${paper.venue}, ${paper.year}</div>`;
  });
  expect(read(entries.join('')).map(({ title }) => title)).toEqual(
    titles.map((title, place) => both[place] ?? long(title)),
  );
});

test.each([
  ['an identifier of arXiv', (place: number) => `. arXiv:2101.0123${place}, 2021.`],
  ['its edition', (place: number) => ` (${place + 2}th ed.). Quay Press.`],
])('%s behind a cited title is no part of it', (_, write) => {
  const list = items(
    (paper, place) =>
      `${all(paper, inverted)} (${paper.year}). ${long(paper.title)}${place % 2 ? write(place) : `. <i>${paper.venue}</i>, 12(3), 1–9.`}`,
  );
  expect(read(`<h2>Publications</h2>${list}`).map(({ title }) => title)).toEqual(titles.map(long));
});

test('an initial does not end the title that a link holds', () => {
  const title = 'From Ropes to Ports: Jane C. Doe';
  const list = items((paper, place) => {
    const link = `<a href="/${place}.pdf">${place === 3 ? title : long(paper.title)} <i>(1923–2010)</i></a>`;
    return `${all(paper, inverted)} ${paper.year}. ${place % 2 ? `<span>${link}</span>` : link}. ${paper.venue} 2010-${place}: 1–5.`;
  });
  expect(read(`<h2>Papers</h2>${list}`)[3]?.title).toContain(title);
});

test('the words behind "with" are no name that goes on into the element with the people', () => {
  const list = items(
    (paper, place) =>
      `${place === 2 ? 'Finding Ropes Beside Lamps with Distributional Semantics' : long(paper.title)} <span>${place === 2 ? 'Otto S. Lind, Mia Falk and Cy Moss' : listed(paper)}</span>`,
  );
  const found = read(`<h2>Accepted papers</h2>${list}`);
  expect(found[2]?.title).toBe('Finding Ropes Beside Lamps with Distributional Semantics');
  expect(found[2]?.creators?.length).toBe(3);
});
