import { undated } from './paper';
import { ecology, humanities } from './papers-by-field';
import { computingOfOthers, physicsOfOthers } from './papers-of-others';
import { way } from './way';
import { entries, items, numberedItems, paragraphs } from './write-list';
import {
  apa,
  bareInitials,
  capitals,
  inFull,
  initialsFirst,
  invertedInFull,
  joined,
  joinedByAnd,
  vancouver,
} from './write-names';
import { pages, stopped, volume } from './write-parts';

/** Marks and breaks that tell the parts of an entry from each other. */
export const marksBetweenParts = [
  way(
    'pipes: year | title | names | journal',
    ecology,
    items(
      ecology,
      paper => `${paper.year} | <b>${paper.title}</b> | ${joined(paper)} | <i>${paper.venue}</i>`,
    ),
  ),
  way(
    'full inverted by semicolons, then quoted title',
    ecology,
    items(
      ecology,
      (paper, place) =>
        `${joined(paper, invertedInFull, '; ')}. "${stopped(paper)}" ${paper.venue} ${volume(paper)}.${place + 1} (${paper.year}): ${pages(place)}. Print.`,
    ),
  ),
  way(
    'Given FAMILY above bold title',
    ecology,
    paragraphs(
      ecology,
      paper => `${joined(paper, capitals(inFull))}<br><b>${paper.title}</b><br>${paper.venue}, ${paper.year}`,
    ),
  ),
  way(
    'FAMILY A B (year) title',
    ecology,
    paragraphs(
      ecology,
      (paper, place) =>
        `${joined(paper, name => capitals(vancouver)(name), ', ', ' and ')} (${paper.year}) ${stopped(paper)} <i>${paper.venue}</i> <b>${volume(paper)}</b>: ${pages(place)}`,
    ),
  ),
  way(
    'title italics, venue plain, no stop between title and venue',
    ecology,
    numberedItems(
      ecology,
      (paper, place) =>
        `${joinedByAnd(paper, initialsFirst)}, <i>${paper.title}</i> ${paper.venue} ${volume(paper)} (${paper.year}), ${pages(place)}`,
    ),
  ),
  way(
    'accepted, in the year’s place, on top of APA',
    undated(ecology.slice(0, 1)).concat(ecology.slice(1)),
    paragraphs(
      ecology,
      (paper, place) =>
        `${apa(paper)} (${place ? paper.year : 'accepted'}). ${stopped(paper)} <i>${paper.venue}</i>${place ? `, ${volume(paper)}, ${pages(place)}` : ''}.`,
    ),
  ),
  way(
    'own list: linked title. journal, year',
    humanities,
    items(
      humanities,
      (paper, place) => `<a href="${place}.pdf">${paper.title}</a>. <i>${paper.venue}</i>, ${paper.year}.`,
    ),
    { people: () => [] },
  ),
  way(
    'own list: quoted title, journal, doi',
    humanities,
    items(
      humanities,
      (paper, place) =>
        `“${paper.title},” <i>${paper.venue}</i> ${paper.year}. <a href="https://doi.org/10.1234/${place}">doi</a>`,
    ),
    { people: () => [] },
  ),
  way(
    'title, then names by middle dots',
    computingOfOthers,
    entries(
      computingOfOthers,
      (paper, place) =>
        `<div class="item"><a href="${place}.html">${paper.title}</a><div>${joined(paper, inFull, ' · ')}</div><div>${paper.venue} ${paper.year}</div></div>`,
    ),
  ),
  way(
    'bare initials without comma: A Doe, B Roe',
    physicsOfOthers,
    items(
      physicsOfOthers,
      paper => `${joined(paper, bareInitials)}. ${paper.title}. ${paper.venue}, ${paper.year}.`,
    ),
  ),
];
