import { expect, test } from 'vitest';
import { detectListing } from '@/lib/detect/detect-listing';
import { parsePage } from '../../sites/parse-page';
import { long, read, titles } from './read-list';
import { all, inverted, items, listed, papers } from './written-papers';

test('a link around a whole citation leads to the paper, whatever file is linked behind it', () => {
  const list = items(
    (paper, place) =>
      `<a href="https://press.example.org/lamps/${place}">${inverted(paper.people[0] ?? '')} et al. (${paper.year}), ${long(paper.title)}. ${paper.venue}.</a> <a href="files/${place}.pdf">(pdf)</a>`,
  );
  expect(read(list).map(({ url }) => url)).toEqual(
    papers.map((_, place) => `https://press.example.org/lamps/${place}`),
  );
});

test('a DOI that the address of a file goes on behind is the one that the row states', () => {
  const list = items(
    (paper, place) =>
      `<h4><a href="/article/12/${place}">${paper.title}</a></h4><p>${all(paper)}</p><a href="/article-pdf/doi/10.5555/h${place}/34149${place}0/h${place}.pdf" data-doi="10.5555/h${place}">PDF</a>`,
  );
  expect(read(list).map(({ identifiers }) => identifiers)).toEqual(
    papers.map((_, place) => [`doi:10.5555/h${place}`]),
  );
});

test('papers that link to the identifier of one of them by mistake stay papers of their own', () => {
  const list = items(
    (paper, place) =>
      `<b>${paper.title}</b> <a href="https://pubmed.ncbi.nlm.nih.gov/${place === 3 ? 31000000 : 31000000 + place}/">PubMed</a><br>${all(paper)}`,
  );
  const entries = read(list);
  expect(entries.map(({ title }) => title)).toEqual(titles);
  expect(entries.map(({ identifiers }) => identifiers?.length ?? 0)).toEqual([0, 1, 1, 0, 1, 1, 1]);
});

test('papers to which a page gives one address by mistake stay papers of their own, though they share a word', () => {
  const twin = 'A Theory of Lanterns, Ferries and Quays in Towns';
  const list = items(
    (paper, place) =>
      `${all(paper)} (${paper.year}). ${place === 1 ? twin : long(paper.title)}. <i>${paper.venue}</i>. <a href="https://arxiv.org/abs/2203.0350${Math.min(place, 1)}">arXiv</a>`,
  );
  expect(read(list)).toHaveLength(papers.length);
});

test('papers of different people to which a page gives one address by mistake stay apart, though their titles are alike', () => {
  const [first] = papers;
  const twin = `${first?.title.replace(/^\S+/, 'Towns')} Without a Quay`;
  const list = items(
    (paper, place) =>
      `<a href="https://arxiv.org/abs/2203.0350${Math.max(place, 1)}">${place === 1 ? twin : paper.title}</a><br>With ${all(paper)}. Published in <i>${paper.venue}</i>, ${paper.year}.`,
  );
  expect(read(list)).toHaveLength(papers.length);
});

test('the page of a paper whose title links to its file is the one that another link tells', () => {
  const list = items(
    (paper, place) =>
      `<a href="/files/${place}.pdf">${paper.title}</a> <a href="https://doi.org/10.5555/q${place}">Journal</a> <a href="/files/${place}-app.pdf">Appendix</a><br>${all(paper)}. <i>${paper.venue}</i>, ${paper.year}.`,
  );
  const found = read(list);
  expect(found.map(({ url }) => url)).toEqual(papers.map((_, place) => `https://doi.org/10.5555/q${place}`));
  expect(found.map(({ pdfUrl }) => pdfUrl)).toEqual(
    papers.map((_, place) => expect.stringMatching(new RegExp(`/files/${place}\\.pdf$`))),
  );
});

test('what a term in a heading links to belongs to the definition behind it', () => {
  const list = `<dl>${papers
    .map(
      (paper, place) =>
        `<dt><h3>${place + 1}. <b>math.GT/04100${10 + place}</b> [<a href="https://in.arxiv.org/abs/math.GT/04100${10 + place}">abs</a>, <a href="https://in.arxiv.org/pdf/math.GT/04100${10 + place}">pdf</a>]</h3></dt><dd><b>Title:</b> ${paper.title}<br><b>Authors:</b> ${all(paper)}<br><b>Comments:</b> ${place + 7} pages<br></dd>`,
    )
    .join('')}</dl>`;
  const found = read(list);
  expect(found.map(({ title }) => title)).toEqual(titles);
  expect(found.map(({ identifiers }) => identifiers)).toEqual(
    papers.map((_, place) => [`arxiv:math/04100${10 + place}`]),
  );
});

test('a paper is where its address says in words, if nothing links there', () => {
  const list = items(
    (paper, place) =>
      `${all(paper)}, ${paper.venue} <b>57</b>, ${place + 100} (${paper.year}).<br><em>${long(paper.title)}</em>.<br>arXiv:2203.0350${place} [cond-mat.soft]<br>https://arxiv.org/abs/2203.0350${place}`,
  );
  expect(read(list).map(({ url }) => url)).toEqual(
    papers.map((_, place) => `https://arxiv.org/abs/2203.0350${place}`),
  );
});

test('the data of a paper are not the paper, in other languages too', () => {
  const list = items(
    (paper, place) =>
      `<b>${long(paper.title)}</b><br>${all(paper)}<br><em>${paper.venue}</em> 95(4):429-434<br><a href="/${place}.pdf">pdf</a> | <a href="https://doi.org/10.5061/dryad.${place}">${place % 2 ? 'Données' : 'Daten'}</a> | <a href="https://press.example.org/doi/abs/10.5555/c-${place}#top">${place % 2 ? 'Lien vers la revue' : 'Zur Zeitschrift'}</a>`,
  );
  const found = read(list);
  expect(found.map(({ identifiers }) => identifiers)).toEqual(
    papers.map((_, place) => [`doi:10.5555/c-${place}`]),
  );
});

test('a title cut within a word by two links is one', () => {
  const list = items((paper, place) => {
    const title = long(paper.title);
    const link = place === 2 ? `${title.slice(0, -1)}</a><a href="/wp.pdf">${title.slice(-1)}` : title;
    return `<a href="/${place}.pdf">${link}</a>, ${listed(paper)}, <em>${paper.venue}</em>, ${paper.year}.`;
  });
  expect(read(list).map(({ title }) => title)).toEqual(titles.map(long));
});

test('a DOI that is a link behind a title is no second place of the paper', () => {
  const list = papers.map((paper, place) => {
    const doi = `doi : 10.5555/0759106325137${place}`;
    const link = place === 2 ? `<a href="https://doi.org/${doi.slice(6)}">${doi}</a>` : doi;
    return `<p><a href="/${place}.pdf">${long(paper.title)}</a>, with ${listed(paper)}, <em>${paper.venue}</em>, Volume 168, ${paper.year}. ${link}</p>`;
  });
  const url = 'https://harbour.example.org/papers.html';
  const { entries } = detectListing(parsePage(`<section>${list.join('')}</section>`, url), url);
  expect(entries.map(({ rows }) => rows.length)).toEqual(papers.map(() => 1));
});
