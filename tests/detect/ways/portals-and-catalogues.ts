import type { Name } from './paper';
import { computing, ecology, economics, humanities, mathematics, physics } from './papers-by-field';
import { way } from './way';
import { entries, items, table } from './write-list';
import { inFull, initialsFirst, joined, joinedByAnd } from './write-names';
import { abstract, firstPage, pages, volume } from './write-parts';

const withShortTitle = [
  ...computing.slice(0, 4),
  {
    title: 'Kneading Interpreter Performance Deconstructed',
    people: [['Lena', 'Olsen'] as Name],
    venue: '',
    year: 0,
  },
];

/** Portals that list the papers of others, each in markup of its own. */
export const portalsAndCatalogues = [
  way(
    'contents of proceedings: linked bold title, names in italics, page',
    computing,
    table(computing, [], (paper, place) => [
      `<a href="p${place}"><b>${paper.title}</b></a><br><i>${joinedByAnd(paper)}</i>`,
      String(firstPage(place)),
    ]),
    { heading: 'Table of Contents', year: false },
  ),
  way(
    'contents of proceedings: headings and lists of names side by side, some titles short',
    withShortTitle,
    `<div id="toc"><div class="toc-content">${entries(
      withShortTitle,
      ({ title, people }, place) =>
        `<h3><a class="link" href="/authorize?N${place}">${title}</a></h3><ul class="authors">${people.map(name => `<li>${inFull(name)}</li>`).join('')}</ul>`,
    )}</div></div>`,
    { heading: 'Proceedings of the Workshop on Kneading', year: false },
  ),
  way(
    'working papers in cards, their authors behind a label and a dash',
    economics,
    entries(
      economics,
      (paper, place) =>
        `<div class="digest-card"><div class="digest-card__title"><a href="/papers/w${place}">${paper.title}</a></div><div class="digest-card__label">Working Paper</div><div class="digest-card__items"><span class="digest-card__label">Author(s) - </span>${joinedByAnd(paper)}</div><div class="digest-card__date">March ${paper.year}</div><div class="digest-card__summary">${abstract}</div></div>`,
    ),
    { heading: 'Papers' },
  ),
  way(
    'names by ampersand in one element, some of them in an element of their own',
    humanities,
    `<ol>${entries(
      humanities,
      (paper, place) =>
        `<li class="entry"><span class="citation"><a href="/rec/X${place}"><span class="articleTitle">${paper.title}</span></a>.</span> <span class="name">${joined(paper, inFull, '</span>, <span class="name">', ' &amp; ')}</span> - <span class="pubYear">${paper.year}</span> - <em class="pubName">${paper.venue}</em> ${volume(paper)} (1):${pages(place)}.<div class="abstract">${abstract}</div></li>`,
    )}</ol>`,
  ),
  way(
    'works of a profile in custom elements, contributors behind a label',
    physics,
    entries(
      physics,
      (paper, place) =>
        `<app-work-stack><app-panel><h4 class="work-title">${paper.title}</h4><div class="general-data">${paper.venue}</div><div class="general-data"><span>${paper.year}-03-01</span> | <span>Journal article</span></div><div class="ext">DOI: <a href="https://doi.org/10.1234/hb.${place}">10.1234/hb.${place}</a></div><div>Contributors: ${joined(paper, inFull, '; ')}</div></app-panel></app-work-stack>`,
    ),
    { heading: 'Works' },
  ),
  way(
    'linked title, names in italics, then the venue in one word',
    computing,
    items(
      computing,
      (paper, place) =>
        `<strong>[${paper.year}]</strong> <a href="https://arxiv.org/abs/${paper.year % 100}10.0123${place}">${paper.title}</a>, <em>${joined(paper, initialsFirst)}</em>, ${paper.venue}. <a href="c"><code>code</code></a>`,
    ),
    { heading: 'Awesome Kneading' },
  ),
  way(
    'titles in italics, and journals in italics behind "In" on a line of their own',
    mathematics,
    items(
      mathematics,
      (paper, place) =>
        `${joined(paper, initialsFirst)}. <em>${paper.title}</em>.<br>In <em>${paper.venue}</em> <strong>${volume(paper)}</strong>(3), ${pages(place)}. ${paper.year}. (<a href="https://doi.org/10.1234/hb.${place}">pdf</a>, <a href="https://arxiv.org/abs/${paper.year % 100}10.0123${place}">arXiv</a>)`,
    ),
  ),
  way(
    'titles, journals and years in italics together, names on the line below',
    ecology,
    entries(
      ecology,
      paper => `<p><em>${paper.title}. ${paper.venue}. ${paper.year}</em><br>${joined(paper)}</p>`,
    ),
  ),
  way(
    'arXiv numbers in links, titles in bold, comments in the same markup',
    physics,
    entries(
      physics,
      (paper, place) =>
        `<div class="arxiv"><a href="https://arxiv.org/abs/${paper.year % 100}03.0${1234 + place}">arXiv:${paper.year % 100}03.0${1234 + place}</a><div><b>${paper.title}</b></div><div>${joined(paper)}</div><div>Comments: ${10 + place} pages, 3 figures</div></div>`,
    ),
    { heading: 'Preprints' },
  ),
];
