import { undated } from './paper';
import { computing, ecology, humanities, mathematics, physics, robotics } from './papers-by-field';
import { way } from './way';
import { entries, items, paragraphs, table } from './write-list';
import { joined, joinedByAnd } from './write-names';
import { firstPage, pages, stopped, volume } from './write-parts';

const nobody = () => [];

/** What the page or its markup says, and the entries do not. */
export const toldByThePage = [
  way(
    'the year in the short name of a conference, in the title of the page',
    undated(robotics).map(paper => ({ ...paper, year: 2019 })),
    entries(robotics, paper => `<p><strong>${paper.title}</strong><br>${joined(paper)}</p>`),
    { heading: 'Accepted Papers', title: "KR'19: Accepted Papers" },
  ),
  way(
    'the titles of an own list, by their class',
    humanities,
    items(
      humanities,
      (paper, place) =>
        `<div class="pub__title">${paper.title}</div><div class="pub__meta">${place % 2 ? `in: Festschrift für den Hafen, ` : `${paper.venue}, `}<span class="pub__year">${paper.year}</span></div>`,
    ),
    { heading: 'Publikationen', people: nobody },
  ),
  way(
    'an own list: title, journal in italics, year',
    humanities,
    items(humanities, paper => `${paper.title}, <i>${paper.venue}</i>, ${paper.year}`),
    { people: nobody },
  ),
  way(
    'what a laboratory says of each paper, below journal and year',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<article class="item"><div class="meta">${paper.year} · ${paper.venue} · <span class="badge">lab-led</span></div><h2><a href="/publications/${place}/">${paper.title}</a></h2><p>Small harbours that dry their ropes below a roof lose fewer of them to the winter, as measurements on twelve piers and the notes of two harbour masters over nine years make clear.</p></article>`,
    ),
    { people: nobody },
  ),
  way(
    'a curriculum vitae in which every line is a heading',
    humanities,
    `<h3>EDUCATION</h3><h3>Harbour University, Ph.D., May 1991</h3><h3>Quay College, B.A., May 1985</h3><h3>TEACHING EXPERIENCE</h3>${Array.from(
      { length: 40 },
      (_, term) => `<h3>Gardens and their Readers, Spring ${1985 + term}</h3>`,
    ).join(
      '\n',
    )}<h3>PUBLICATIONS</h3>${entries(humanities, (paper, place) => `<h3>&ldquo;${paper.title},&rdquo; in ${paper.venue}, Volume ${volume(paper)}, Number 2 (${paper.year}), pp. ${pages(place)}</h3>`)}`,
    { heading: 'JANE DOE', people: nobody },
  ),
  way(
    'earlier versions of papers as items of their own',
    mathematics,
    items(
      mathematics,
      (paper, place) =>
        `<a href="${place}.pdf">${paper.title}</a> (${joinedByAnd(paper)}), <i>${paper.venue}</i>, ${volume(paper)}, pp. ${pages(place)}, ${paper.year}. <ul><li><a href="${place}-long.pdf">An earlier version with more details</a></li></ul>`,
    ),
  ),
  way(
    'arXiv.org before a number',
    computing,
    paragraphs(
      computing,
      (paper, place) =>
        `<i>${paper.title}</i>, ${joinedByAnd(paper)}, ${paper.year}. <tt>arXiv.org/2401.0${1000 + place}</tt>. ${stopped(paper).length} pages.`,
    ),
  ),
  way(
    'a reading group: dates and linked titles, nothing else',
    computing.map(paper => ({ ...paper, people: [] })),
    table(computing, ['Date', 'Paper'], (paper, place) => [
      `Jun ${place + 1}`,
      `<a href="https://papers.example.org/files/${place}.pdf">${paper.title}</a>`,
    ]),
    { heading: 'Systems Reading Group', year: false },
  ),
  way(
    'cards with a picture, the title in an element of its own, and the journal or the number at arXiv below',
    physics.map((paper, place) => (place % 4 === 0 ? { ...paper, year: 0 } : paper)),
    entries(
      physics,
      (paper, place) =>
        `<div class="row"><div class="box"><a class="right" href="/papers/${place}/"><img src="${place}.png"></a><div class="body"><div class="small heading"><a href="/papers/${place}/">${paper.title}</a></div><p class="note">${place % 4 === 0 ? `arXiv:18${10 + place}.0957${place}` : `${paper.venue} ${volume(paper)}, ${firstPage(place)} (${paper.year})`}</p></div></div></div>`,
    ),
    { heading: 'Papers', title: 'jane doe / papers', people: nobody },
  ),
  way(
    'titles with the text and the BibTeX of each, and nothing else',
    undated(computing),
    `<ul class="list">${entries(computing, (paper, place) => `<li><a href="${place}/">${paper.title}</a> <span class="links"><a href="${place}/paper.md">Markdown</a> <a href="${place}/cite.bib">BibTeX</a></span></li>`)}</ul>`,
    { heading: 'Papers', people: nobody },
  ),
];
