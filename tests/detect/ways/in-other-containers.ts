import { rowsOf, withRows } from './rows-of-way';
import type { Way } from './way';
import { itemRows, paragraphRows } from './write-rows';

type WriteRows = (rows: string[]) => string;

const cells = (rows: string[], before: (place: number) => string) =>
  `<table>${rows.map((row, place) => `<tr>${before(place)}<td>${row}</td></tr>`).join('\n')}</table>`;
const blocks = (rows: string[], before: string, after: string) =>
  rows.map(row => `${before}${row}${after}`).join('\n');

/** What people put the entries of a list into, whatever these say. */
const containers: [string, WriteRows][] = [
  ['items', rows => itemRows(rows)],
  ['items that are not closed', rows => `<ul>${blocks(rows, '<li>', '')}</ul>`],
  [
    'paragraphs in items',
    rows =>
      itemRows(
        rows.map(row => `<p>${row}</p>`),
        'ol',
      ),
  ],
  ['paragraphs', paragraphRows],
  ['blocks of a class', rows => blocks(rows, '<div class="entry">', '</div>')],
  ['blocks in a block', rows => `<div>${blocks(rows, '<div>', '</div>')}</div>`],
  ['paragraphs with numbers', rows => paragraphRows(rows.map((row, place) => `[${place + 1}] ${row}`))],
  ['paragraphs with bullets', rows => paragraphRows(rows.map(row => `• ${row}`))],
  ['a table', rows => cells(rows, () => '')],
  ['a table with numbers', rows => cells(rows, place => `<td>${place + 1}.</td>`)],
  ['a table with pictures', rows => cells(rows, place => `<td><img src="${place}.png"></td>`)],
  [
    'definitions',
    rows =>
      `<dl>${rows.map((row, place) => `<dt>[${rows.length - place}]</dt><dd>${row}</dd>`).join('\n')}</dl>`,
  ],
  [
    'items in one font',
    rows => `<ul>${blocks(rows, '<li><span style="font-size:12pt">', '</span></li>')}</ul>`,
  ],
  ['paragraphs in one font', rows => blocks(rows, '<p><font face="Arial" size="2">', '</font></p>')],
  [
    'cards',
    rows =>
      `<div class="row">${blocks(rows, '<div class="col"><div class="card"><div class="card-body">', '</div></div></div>')}</div>`,
  ],
  ['one paragraph with blank lines', rows => `<p>${rows.join('<br><br>\n')}</p>`],
  [
    'one paragraph with numbers and blank lines',
    rows => `<p>${rows.map((row, place) => `${place + 1}. ${row}`).join('<br><br>\n')}</p>`,
  ],
  ['lines between rules', rows => blocks(rows, '', '<hr>')],
];

/** A way's entries in other containers than its own: some of them, by `place`. */
export function inOtherContainers(way: Way, place: number): Way[] {
  const rows = rowsOf(way);
  if (rows.length === 0) return [];
  return [0, 3, 6, 9, 12, 15].map(turn => {
    const [name, write] = containers[(place + turn) % containers.length] ?? ['', paragraphRows];
    return withRows(way, name, write(rows));
  });
}
