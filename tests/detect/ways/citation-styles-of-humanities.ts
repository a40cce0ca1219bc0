import { laterPeople, withoutFirst } from './paper';
import { general, humanities } from './papers-by-field';
import { way } from './way';
import { entries, items, numberedItems, paragraphs } from './write-list';
import {
  ampersand,
  firstInverted,
  inFull,
  inverted,
  invertedInFull,
  joined,
  joinedByAnd,
} from './write-names';
import { pages, stopped, volume } from './write-parts';

/** Styles of citation in the humanities and in law. */
export const citationStylesOfHumanities = [
  way(
    'ASA',
    general,
    paragraphs(
      general,
      (paper, place) =>
        `${firstInverted(paper, paper.people.length > 2 ? ', and ' : ' and ')}. ${paper.year}. “${stopped(paper)}” <i>${paper.venue}</i> ${volume(paper)}(${place + 1}):${pages(place)}.`,
    ),
  ),
  way(
    'Chicago notes',
    humanities,
    paragraphs(
      humanities,
      (paper, place) =>
        `${joinedByAnd(paper)}, “${paper.title},” <i>${paper.venue}</i> ${volume(paper)}, no. ${place + 1} (March ${paper.year}): ${pages(place)}.`,
    ),
  ),
  way(
    'MLA 9',
    humanities,
    paragraphs(
      humanities,
      (paper, place) =>
        `${firstInverted(paper)}. “${stopped(paper)}” <i>${paper.venue}</i>, vol. ${volume(paper)}, no. ${place + 1}, ${paper.year}, pp. ${pages(place)}.`,
    ),
  ),
  way(
    'Bluebook',
    humanities,
    items(
      humanities,
      (paper, place) =>
        `${ampersand(paper)}, <i>${paper.title}</i>, ${volume(paper)} <span style="font-variant:small-caps">${paper.venue}</span> ${345 + place} (${paper.year}).`,
    ),
  ),
  way(
    'OSCOLA',
    humanities,
    items(
      humanities,
      (paper, place) =>
        `${joinedByAnd(paper)}, ‘${paper.title}’ (${paper.year}) ${volume(paper)} ${paper.venue} ${345 + place}`,
    ),
  ),
  way(
    'AGLC',
    humanities,
    paragraphs(
      humanities,
      (paper, place) =>
        `${joinedByAnd(paper)}, ‘${paper.title}’ (${paper.year}) ${volume(paper)}(${place + 1}) <em>${paper.venue}</em> ${345 + place}.`,
    ),
  ),
  way(
    'lawyer: title, journal (year) (with X)',
    humanities,
    items(
      humanities,
      (paper, place) =>
        `<i>${paper.title}</i>, ${volume(paper)} ${paper.venue} ${345 + place} (${paper.year})${paper.people.length > 1 ? ` (with ${joinedByAnd(withoutFirst(paper))})` : ''}`,
    ),
    { people: laterPeople },
  ),
  way(
    'philosopher: quoted title, journal, no names',
    humanities,
    items(
      humanities,
      (paper, place) =>
        `“${paper.title},” <i>${paper.venue}</i> ${volume(paper)} (${paper.year}): ${pages(place)}.`,
    ),
    { people: () => [] },
  ),
  way(
    'chapters in edited books',
    humanities,
    paragraphs(
      humanities,
      (paper, place) =>
        `${joinedByAnd(paper)}, “${paper.title},” in <i>Essays on ${paper.venue}</i>, ed. Bruno Keller and Agnes Holt (Portsea: Quay Press, ${paper.year}), ${pages(place)}.`,
    ),
  ),
  way(
    'chapters in books, Harvard',
    humanities,
    paragraphs(
      humanities,
      (paper, place) =>
        `${joinedByAnd(paper, inverted)} (${paper.year}) ‘${paper.title}’, in Keller, B. and Holt, A. (eds) <em>Handbook of ${paper.venue}</em>. Portsea: Quay Press, pp. ${pages(place)}.`,
    ),
  ),
  way(
    'linguistics, unified style sheet',
    general,
    paragraphs(
      general,
      (paper, place) =>
        `${joined(paper, name => (name === paper.people[0] ? invertedInFull(name) : inFull(name)), ', ', ' &amp; ')}. ${paper.year}. ${stopped(paper)} <i>${paper.venue}</i> ${volume(paper)}(${place + 1}). ${pages(place)}.`,
    ),
  ),
  way(
    'PhilPapers',
    humanities,
    numberedItems(
      humanities,
      (paper, place) =>
        `<span class="citation"><a href="/rec/${place}"><span class="articleTitle recTitle">${paper.title}</span></a>. <a class="discreet" href="/s/x"><span class="name">${joined(paper, inFull, '</span>, <span class="name">', '</span> &amp; <span class="name">')}</span></a> - <span class="pubYear">${paper.year}</span> - <span class="pubInfo"><em class="pubName">${paper.venue}</em> ${volume(paper)} (${place + 1}):${pages(place).replace('–', '-')}.</span></span><div class="abstract">details &nbsp; <a>Direct download</a> (2 more) &nbsp; <a>Export citation</a> &nbsp; <a>Bookmark</a></div>`,
    ),
  ),
  way(
    'French quotation marks in cards, some of which hold something else',
    [...humanities, ...general],
    entries(
      [...humanities, ...general],
      (paper, place) =>
        `${place % 3 ? `<div class="card p-3"><p><span>${['Odd', 'Even', 'Sund', 'Tamm'][place % 4]} Moss</span>, Lampes, Port, 1951.</p></div>` : ''}<div class="card p-3"><p><span>${joined(paper)}</span>, «&nbsp;${paper.title}&nbsp;», <em>${paper.venue}</em>, Portsea, Quay Press, ${paper.year}, p. ${pages(place)}.</p></div>`,
    ),
    { heading: 'Bibliographie' },
  ),
  way(
    'articles in French quotation marks, books in italics behind their people',
    [...humanities, ...general],
    entries([...humanities, ...general], (paper, place) =>
      place % 3 === 2
        ? `<div class="card"><p><span>${joined(paper)}</span>, <em>${paper.title}</em>, Portsea, Quay Press, ${paper.year}.</p></div>`
        : `<div class="card"><p><span>${joined(paper)}</span>, «&nbsp;${paper.title}&nbsp;», <em>${paper.venue}</em>, Portsea, ${paper.year}, p. ${pages(place)}.</p></div>`,
    ),
    { heading: 'Bibliographie' },
  ),
];
