import { byFirstPerson, laterPeople, type Name } from './paper';
import {
  computing,
  ecology,
  economics,
  general,
  humanities,
  robotics,
  unusualNames,
} from './papers-by-field';
import { german, spanish } from './papers-by-language';
import { way } from './way';
import { entries, items, numberedItems, paragraphs } from './write-list';
import {
  capitals,
  inFull,
  initialsFirst,
  initialsLast,
  invertedInFull,
  joined,
  joinedByAnd,
  ownNameIn,
} from './write-names';
import { pages, stopped, volume } from './write-parts';

const months: Name[] = [
  ['June', 'Andersson'],
  ['April', 'Okafor'],
];
/** Papers of which two people have a month's name. */
const withMonths = computing.map((paper, place) =>
  place ? paper : { ...paper, people: [...months, ...paper.people] },
);

/** What stands before the people of a citation, and what tells where they end. */
export const yearsAndLabelsBeforeNames = [
  way(
    'the year in bold before family names with initials, a dash before the journal',
    ecology,
    entries(
      ecology,
      paper =>
        `<div style="padding-left:2em"><b>${paper.year}</b>&nbsp;&nbsp;${joined(paper, initialsLast)}: ${stopped(paper)} — <i>${paper.venue}</i> 12: 3–14.</div>`,
    ),
  ),
  way(
    'years as terms of a list whose definitions are citations',
    economics,
    `<dl>${entries(
      economics,
      paper =>
        `<dt>${paper.year}</dt><dd>${joined(paper, invertedInFull, '; ')}, “${paper.title},” <i>${paper.venue}</i>.</dd>`,
    )}</dl>`,
  ),
  way(
    'year, person and title by bars',
    byFirstPerson(general.filter(({ title }) => title.includes(' '))),
    items(
      byFirstPerson(general.filter(({ title }) => title.includes(' '))),
      paper => `${paper.year} | ${joined(paper)} | ${paper.title}`,
    ),
    { heading: 'PhD theses' },
  ),
  way(
    'numbers of posters before names, without a mark',
    computing,
    items(computing, (paper, place) => `<b>P${place + 1}</b> ${joinedByAnd(paper)}. ${paper.title}`),
    { heading: 'Posters', year: false },
  ),
  way(
    'venue and year in brackets before names, titles that go on behind a question',
    robotics,
    items(
      robotics,
      paper => `<b>[${paper.venue} ${paper.year}]</b> ${joined(paper, ownNameIn())}. ${paper.title}.`,
    ),
  ),
  way(
    'quotation marks right behind the names, no comma',
    robotics,
    paragraphs(robotics, paper => `${joined(paper)} “${paper.title}” ${paper.venue} ${paper.year}`),
  ),
  way(
    'names with initials before, a journal of two words and the year in parentheses behind',
    ecology,
    items(
      ecology,
      (paper, place) =>
        `<a href="https://doi.org/10.1234/hb.${place}">${paper.title}</a><br><small>${joined(paper, initialsLast)}, ${paper.venue} (${paper.year})</small>`,
    ),
  ),
  way(
    'initials and family names in capitals, short ones among them',
    unusualNames,
    items(
      unusualNames,
      (paper, place) =>
        `${joined(paper, capitals(initialsFirst))}, ${paper.title}, <i>${paper.venue}</i> ${volume(paper)} (${paper.year}) ${pages(place)}`,
    ),
  ),
  way(
    'given names that are months',
    withMonths,
    numberedItems(
      withMonths,
      paper => `${joinedByAnd(paper)}. ${stopped(paper)} <em>${paper.venue}</em>, June ${paper.year}.`,
    ),
  ),
  way(
    'dashes for the people of the entry before',
    humanities.map(paper => ({ ...paper, people: [['Jane', 'Doe']] })),
    paragraphs(
      humanities,
      (paper, place) =>
        `${place ? '———' : 'Doe, Jane'}. ${paper.year}. “${paper.title}.” <i>${paper.venue}</i> ${volume(paper)}: ${pages(place)}.`,
    ),
    { heading: 'Bibliography' },
  ),
  way(
    'straight single quotation marks, hyphens for the people of the entry before',
    humanities.map((paper, place) => ({
      ...paper,
      people:
        place === 3
          ? [
              ['Jane', 'Doe'],
              ['Otto', 'Lindqvist'],
            ]
          : [['Jane', 'Doe']],
    })),
    paragraphs(
      humanities,
      (paper, place) =>
        `${place ? (place === 3 ? '---, and Otto Lindqvist' : '---') : 'Jane Doe'}, '${paper.title.replace('’', "'")}', in <em>${paper.venue}</em>, ed. by Ruth Adler (Quay Press, ${paper.year}), pp. ${pages(place)}.`,
    ),
  ),
  way(
    'books: title in italics, author, publisher, year',
    humanities,
    items(humanities, paper => `<i>${paper.title}</i>, ${joined(paper)}, Harbour Press, ${paper.year}`),
    { heading: 'Selected Publications' },
  ),
  way(
    'Spanish: own list, title in italics, "con" the others',
    spanish.map(paper => ({ ...paper, people: laterPeople(paper).slice(0, 2) })),
    items(
      spanish,
      (paper, place) =>
        `<i>${paper.title},</i>${laterPeople(paper).length ? ` con ${laterPeople(paper).slice(0, 2).map(inFull).join(' y ')}` : ''}. ${paper.venue}, ${volume(paper)}, ${paper.year}, ${pages(place)}. <a href="${place}.pdf">pdf</a>`,
    ),
    { heading: 'Publicaciones' },
  ),
  way(
    'everything by commas, a title that begins with one word and "and"',
    computing,
    `<div>${entries(computing, paper => `• <b>${joined(paper)}</b>, ${paper.title}, ${paper.venue} ${paper.year}<br>`)}</div>`,
  ),
  way(
    'German: own list without any markup, with whom in parentheses',
    german.filter(({ people }) => people.length > 1),
    items(
      german.filter(({ people }) => people.length > 1),
      (paper, place) =>
        `${paper.title} (gem. mit ${laterPeople(paper).map(inFull).join(' und ')}), in: ${paper.venue} ${volume(paper)} (${paper.year}), S. ${pages(place)}`,
    ),
    { heading: 'Veröffentlichungen', people: laterPeople },
  ),
];
