import { undated } from './paper';
import { ecology, education, general, physics, robotics } from './papers-by-field';
import { way } from './way';
import { entries, items, numberedItems, paragraphs } from './write-list';
import {
  apa,
  closeInitials,
  inFull,
  initialsFirst,
  inverted,
  invertedInFull,
  joined,
  joinedByAnd,
  oxford,
  vancouver,
} from './write-names';
import { pages, stopped, volume } from './write-parts';

/** What people forget, double or write in two ways. */
export const slipsOfTheHand = [
  way(
    'commas between people missing in some rows',
    ecology,
    items(
      ecology,
      (paper, place) =>
        `${place % 3 === 1 ? joined(paper, inverted, ' ', ' & ').replace('& ', '&amp; ') : apa(paper)} (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i>, ${volume(paper)}, ${pages(place)}.`,
    ),
  ),
  way(
    'no space behind commas between people',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `${joined(paper, closeInitials, ',', ',and ', ' and ')},“${paper.title},”${paper.venue},vol. ${volume(paper)},pp.${pages(place)},${paper.year}.`,
    ),
  ),
  way(
    'no space between initials, commas and names, in some rows',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `${joined(paper, closeInitials, place % 2 ? ',' : ', ')}, "${paper.title}", ${paper.venue}, ${volume(paper)} (${paper.year}) ${pages(place)}.`,
    ),
  ),
  way(
    'closing quotation mark forgotten in some rows',
    robotics,
    numberedItems(
      robotics,
      (paper, place) =>
        `${oxford(paper, initialsFirst)}, “${paper.title}${place % 3 === 1 ? '' : ','}${place % 3 === 1 ? ',' : '”'} <i>${paper.venue}</i>, ${paper.year}.`,
    ),
  ),
  way(
    'two stops behind titles and et al..',
    undated(physics).map((paper, place) => ({ ...paper, year: physics[place]?.year ?? 0 })),
    paragraphs(
      physics,
      (paper, place) =>
        `${joined(paper, vancouver)}.. ${paper.title}.. ${paper.venue}.. ${paper.year};${volume(paper)}:${pages(place)}`,
    ),
  ),
  way(
    'names inverted in some rows and not in others',
    ecology,
    items(
      ecology,
      (paper, place) =>
        `${place % 2 ? oxford(paper, initialsFirst) : apa(paper)} (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i>, ${volume(paper)}(2), ${pages(place)}.`,
    ),
  ),
  way(
    'full names in some rows, initials in others',
    ecology,
    numberedItems(
      ecology,
      (paper, place) =>
        `${joinedByAnd(paper, place % 3 === 0 ? inFull : place % 3 === 1 ? initialsFirst : closeInitials)}, ${paper.title}, <i>${paper.venue}</i>, ${paper.year}.`,
    ),
  ),
  way(
    'closing bracket of the year forgotten, stops inside',
    ecology,
    paragraphs(
      ecology,
      (paper, place) =>
        `${apa(paper)} (${paper.year}${place % 3 === 1 ? '.' : ').'} ${stopped(paper)} <i>${paper.venue}</i>, ${volume(paper)}, ${pages(place)}.`,
    ),
  ),
  way(
    'straight, curly and no quotation marks in one list',
    robotics,
    numberedItems(
      robotics,
      (paper, place) =>
        `${oxford(paper, initialsFirst)}, ${['"', '“', '``', ''][place % 4]}${paper.title}${[',"', ',”', ",''", ','][place % 4]} in <i>Proc. ${paper.venue}</i>, ${paper.year}.`,
    ),
  ),
  way(
    'bold title with or without its stop',
    ecology,
    items(
      ecology,
      (paper, place) =>
        `${joinedByAnd(paper)}. ${place % 2 ? `<b>${stopped(paper)}</b>` : `<b>${paper.title}</b>${/[?]$/.test(paper.title) ? '' : '.'}`} ${paper.venue}, ${paper.year}.`,
    ),
  ),
  way(
    'empty items between',
    ecology,
    `<ul>${entries(ecology, (paper, place) => `<li>${joinedByAnd(paper, initialsFirst)} (${paper.year}). <i>${paper.title}</i>. ${paper.venue}, ${volume(paper)}.</li>${place % 2 ? '<li></li>' : '<li><p>&nbsp;</p></li>'}`)}</ul>`,
  ),
  way(
    'journals in APA, conference papers in IEEE below',
    [...education, ...robotics],
    `<h2>Journal articles</h2>${paragraphs(education, (paper, place) => `${apa(paper)} (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i>, ${volume(paper)}(1), ${pages(place)}.`)}<h2>Conference papers</h2>${numberedItems(robotics, (paper, place) => `${oxford(paper, initialsFirst)}, “${paper.title},” in <i>Proc. ${paper.venue}</i>, ${paper.year}, pp. ${pages(place)}.`)}`,
  ),
  way(
    'people only in some rows, (with X) in others',
    general,
    items(
      general,
      (paper, place) =>
        `<a href="${place}.pdf">${paper.title}</a>${paper.people.length > 1 ? `, with ${joinedByAnd({ ...paper, people: paper.people.slice(1) })}` : ''}, <i>${paper.venue}</i>, ${paper.year}`,
    ),
    { people: paper => paper.people.slice(1) },
  ),
  way(
    'CAPITAL titles in some rows only',
    ecology,
    numberedItems(
      ecology,
      (paper, place) =>
        `${joined(paper, invertedInFull, '; ')}. ${place % 2 ? paper.title.toUpperCase() : paper.title}. ${paper.venue}, ${paper.year}.`,
    ),
  ),
  way(
    'commas before the initials in most rows, in others none',
    ecology,
    paragraphs(
      ecology,
      (paper, place) =>
        `${place % 3 === 1 ? joined(paper, vancouver) : joined(paper, inverted)} (${paper.year}). ${stopped(paper)} <b><i>${paper.venue}</i></b> ${volume(paper)}: ${pages(place)}.`,
    ),
  ),
];
