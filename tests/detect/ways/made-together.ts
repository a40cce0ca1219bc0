import type { OtherPage } from './check-nothing';
import { itemRows, paragraphRows } from './write-rows';

const made: [title: string, people: string][] = [
  ['Renovation of the Old Mill and Its Walled Garden', 'Jane Doe, Otto Lind'],
  ['A Footbridge Between Two Quiet Harbour Towns', 'Mia Falk, Ann Berg, Paul Meer'],
  ['Housing for Bakers Beside the Northern Canal', 'Chen Wei and Iris Lund'],
  ['Seven Small Pavilions for a Windy Beach', 'Bo Kern, Jane Doe'],
  ['The Conversion of a Rope Factory into a School', 'Ann Berg and Otto Lind'],
  ['A Shelter for Gulls and Their Watchers', 'Paul Meer, Mia Falk'],
];

const each = (write: (title: string, people: string, year: number) => string) =>
  made.map(([title, people], place) => write(title, people, 2012 + place));
const article = (title: string, ...lines: string[]) =>
  `<article><h3><a href="/${title.length}">${title}</a></h3>${lines.map(line => `<p>${line}</p>`).join('')}</article>`;

/** What several people made or said together, with its year, and no journal that it stands in. */
export const madeTogether: OtherPage[] = [
  [
    'buildings, on a page without a word',
    'Lind & Doe',
    each((title, people, year) => article(title, people, `${year}`)).join(''),
  ],
  ['buildings', 'Projects', each((title, people, year) => article(title, people, `${year}`)).join('')],
  [
    'exhibitions',
    'Ann Berg',
    paragraphRows(each((title, people, year) => `<i>${title}</i>, with ${people}, Harbour Gallery, ${year}`)),
  ],
  [
    'winners of a contest',
    'Winners',
    each((title, people, year) => article(title, people, `Spring ${year}`)).join(''),
  ],
  [
    'games',
    'Board games',
    `<table>${each((title, people, year) => `<tr><td>${title}</td><td>${people}</td><td>${year}</td><td>2–4 players</td></tr>`).join('')}</table>`,
  ],
  [
    'conversations',
    'Episodes',
    each((title, people, year) => article(title, `With ${people}`, `12 March ${year} · 45 min`)).join(''),
  ],
  [
    'posts of a team',
    'Harbour Team',
    each((title, people, year) => article(title, people, `12 March ${year}`)).join(''),
  ],
  [
    'works for a choir',
    'Works for choir',
    paragraphRows(each((title, people, year) => `<i>${title}</i> (${year}), text by ${people}`)),
  ],
  [
    'grants',
    'Funding',
    itemRows(
      each((title, people, year) => `${title}. ${people}. Harbour Science Foundation, ${year}–${year + 3}.`),
    ),
  ],
];
