import { rowsOf, withRows } from './rows-of-way';
import type { Way } from './way';
import { itemRows, paragraphRows } from './write-rows';

/** A year, and the rows of its papers. */
type Year = [year: string, rows: string[]];

const each = (years: Year[], write: (year: string, rows: string[]) => string) =>
  years.map(([year, rows]) => write(year, rows)).join('\n');
const cells = (rows: string[], before: (place: number) => string) =>
  rows.map((row, place) => `<tr>${before(place)}<td>${row}</td></tr>`).join('');

/** How people say which year some entries are of. */
const headings: [string, (years: Year[]) => string][] = [
  ['headings', years => each(years, (year, rows) => `<h3>${year}</h3>${itemRows(rows)}`)],
  ['bold paragraphs', years => each(years, (year, rows) => `<p><b>${year}</b></p>${paragraphRows(rows)}`)],
  ['bold words', years => each(years, (year, rows) => `<b>${year}</b>${itemRows(rows)}`)],
  [
    'a row of a table for the year',
    years =>
      `<table>${each(years, (year, rows) => `<tr><th colspan="2">${year}</th></tr>${cells(rows, place => `<td>${place + 1}</td>`)}`)}</table>`,
  ],
  [
    'a cell that reaches down',
    years =>
      `<table>${each(years, (year, rows) => cells(rows, place => (place ? '' : `<td rowspan="${rows.length}">${year}</td>`)))}</table>`,
  ],
  [
    'blocks of a class',
    years =>
      each(
        years,
        (year, rows) =>
          `<div class="year">${year}</div>${rows.map(row => `<div class="pub">${row}</div>`).join('')}`,
      ),
  ],
  [
    'disclosures',
    years =>
      each(
        years,
        (year, rows) =>
          `<details open><summary>${year} (${rows.length})</summary>${itemRows(rows)}</details>`,
      ),
  ],
  [
    'definitions',
    years =>
      `<dl>${each(years, (year, rows) => `<dt>${year}</dt>${rows.map(row => `<dd>${row}</dd>`).join('')}`)}</dl>`,
  ],
  [
    'lists in a list',
    years => `<ul>${each(years, (year, rows) => `<li>${year}${itemRows(rows)}</li>`)}</ul>`,
  ],
];

/** A way's entries below their years, in two of the ways to say these, by `place`. */
export function underYears(way: Way, place: number): Way[] {
  const rows = rowsOf(way);
  const years = way.expected.map(({ year }) => year ?? 0);
  if (rows.length === 0 || !years.every(year => year > 0)) return [];
  const byYear = new Map<number, string[]>();
  for (const [index, year] of years.entries())
    byYear.set(year, [...(byYear.get(year) ?? []), rows[index] ?? '']);
  const sorted = [...byYear]
    .sort(([some], [other]) => other - some)
    .map(([year, own]): Year => [`${year}`, own]);
  return [0, 4].map(turn => {
    const [name, write] = headings[(place + turn) % headings.length] ?? ['', () => ''];
    return withRows(way, name, write(sorted));
  });
}
