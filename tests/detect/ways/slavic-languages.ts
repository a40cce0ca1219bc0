import type { PapersByLanguage } from './papers-by-language';
import { way } from './way';
import { items, numberedItems, paragraphs, table } from './write-list';
import {
  capitals,
  closeInitials,
  closeInitialsLast,
  inFull,
  initialsLast,
  invertedInFull,
  joined,
  vancouver,
} from './write-names';
import { firstPage, pages, stopped, volume } from './write-parts';

/** Polish, Czech, Russian and Ukrainian lists. */
export const slavicLanguages = ({ czech, polish, russian, ukrainian }: PapersByLanguage) => [
  way(
    'Polish: initials behind, italics, „journal” year',
    polish,
    numberedItems(
      polish,
      (paper, place) =>
        `${joined(paper, initialsLast)}, <i>${paper.title}</i>, „${paper.venue}” ${paper.year}, nr ${place + 1}, s. ${pages(place)}.`,
    ),
    { heading: 'Publikacje' },
  ),
  way(
    'Polish: given name, italics, „journal”',
    polish,
    items(
      polish,
      (paper, place) =>
        `${joined(paper, inFull, ', ')}, <em>${paper.title}</em>, „${paper.venue}”, ${volume(paper)} (${paper.year}), s. ${pages(place)}.`,
    ),
    { heading: 'Publikacje' },
  ),
  way(
    'Polish: stops, journal, year, volume',
    polish,
    paragraphs(
      polish,
      (paper, place) =>
        `${joined(paper, name => vancouver(name))}. ${stopped(paper)} ${paper.venue} ${paper.year}; ${volume(paper)}: ${pages(place)}.`,
    ),
    { heading: 'Publikacje' },
  ),
  way(
    'Czech ISO 690',
    czech,
    paragraphs(
      czech,
      (paper, place) =>
        `${joined(paper, capitals(invertedInFull), '; ', ' a ')}. ${stopped(paper)} <i>${paper.venue}</i>. ${paper.year}, <b>${volume(paper)}</b>(${place + 1}), ${pages(place)}. ISSN 1234-5678.`,
    ),
    { heading: 'Publikace' },
  ),
  way(
    'Russian: GOST without slash, dashes',
    russian,
    numberedItems(
      russian,
      (paper, place) =>
        `${joined(paper, closeInitialsLast)} ${paper.title} // ${paper.venue}. – ${paper.year}. – Т. ${volume(paper)}, № ${place + 1}. – С. ${pages(place)}.`,
    ),
    { heading: 'Публикации' },
  ),
  way(
    'Russian: GOST with all people behind the slash',
    russian,
    numberedItems(
      russian,
      (paper, place) =>
        `${paper.people[0]?.[1]}, ${paper.people[0]?.[0]
          .split(' ')
          .map(word => `${word.charAt(0)}.`)
          .join(
            ' ',
          )} ${paper.title} / ${joined(paper, closeInitials)} // ${paper.venue}. — ${paper.year}. — № ${place + 1}. — С. ${pages(place)}.`,
    ),
    { heading: 'Список публикаций' },
  ),
  way(
    'Russian programme: name (place), title',
    russian,
    items(russian, paper => `${joined(paper, closeInitialsLast)} (Портовый университет)<br>${paper.title}`),
    { heading: 'Программа конференции: принятые доклады', year: false },
  ),
  way(
    'Russian journal contents: people, title, page',
    russian,
    table(russian, [], (paper, place) => [
      `<i>${joined(paper, closeInitialsLast)}</i><br><a href="/a/${place}">${paper.title}</a>`,
      String(firstPage(place)),
    ]),
    { heading: 'Вестник гавани, № 3, 2019: статьи', title: 'Вестник гавани: содержание номера', year: false },
  ),
  way(
    'Ukrainian DSTU',
    ukrainian,
    numberedItems(
      ukrainian,
      (paper, place) =>
        `${joined(
          paper,
          name =>
            `${name[1]} ${name[0]
              .split(' ')
              .map(word => `${word.charAt(0)}.`)
              .join(' ')}`,
        )} ${stopped(paper)} <i>${paper.venue}</i>. ${paper.year}. № ${place + 1}. С. ${pages(place)}.`,
    ),
    { heading: 'Публікації' },
  ),
];
