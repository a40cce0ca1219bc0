import { rowsOf, withRows } from './rows-of-way';
import type { Way } from './way';
import { itemRows } from './write-rows';

/** What people write before or behind an entry: by its place in the list, and by its year. */
type Addition = (place: number, year: number) => string;

const remark =
  'We study how small ports change when bees settle nearby. Using five years of counts from three harbours, we show that gulls avoid quays with many hives, and that the effect is strongest in spring.';
const odd = (place: number) => place % 2 === 1;
const at = (place: number, alternatives: string[]) => alternatives[place % alternatives.length] ?? '';

const before: [string, Addition][] = [
  [
    'a kind in a badge',
    place => `<span class="badge">${at(place, ['Journal', 'Conference', 'Preprint'])}</span> `,
  ],
  ['venues in badges', place => `<abbr class="badge">${at(place, ['ICMB', 'QUAY', 'NeurBread'])}</abbr> `],
  ['a kind in bold', () => '<strong>Article:</strong> '],
  ['numbers in elements', place => `<span class="num">${9 - place}</span> `],
  ['numbered letters', place => `[J${9 - place}] `],
  ['a link to the PDF', place => `<a href="/p${place}.pdf">[pdf]</a> `],
  ['a mark that one is new', place => (place === 1 ? '<b>New!</b> ' : '')],
  ['a word that one is new', place => (place === 1 ? 'NEW! ' : '')],
  ['the year in bold', (_, year) => `<b>${year}</b> `],
  ['the year in parentheses', (_, year) => `(${year}) `],
  ['the year and a dash', (_, year) => `${year} – `],
  ['a key of the citation', (_, year) => `[Doe et al., ${year}] `],
];
const behind: [string, Addition][] = [
  ['links', place => ` <a href="/p${place}.pdf">[pdf]</a> <a href="/c${place}">[code]</a>`],
  ['a prize in bold', place => (place === 1 ? ' <b>Best Paper Award</b>' : '')],
  [
    'a prize on a line of its own',
    place => (place === 1 ? '<br>Best Student Paper Award at the Shorebird Meeting' : ''),
  ],
  ['a badge', place => (odd(place) ? ' <span class="badge">Oral</span>' : '')],
  ['topics', () => ' <span class="tag">ropes</span> <span class="tag">harbours</span>'],
  ['how often it is cited', place => ` (Cited by ${place * 7 + 3})`],
  ['a link to what cites it', place => ` <a href="/cites?x=${place}">Cited by ${place * 7 + 3}</a>`],
  ['the rank of the journal', () => ' [Q1, IF = 4.125]'],
  ['a DOI', place => ` doi:10.1234/hb.${place}77`],
  [
    'a linked DOI',
    place => ` <a href="https://doi.org/10.1234/hb.${place}77">https://doi.org/10.1234/hb.${place}77</a>`,
  ],
  [
    'newspapers',
    place => (odd(place) ? '<br>Press: <a href="/n1">Harbour Times</a>, <a href="/n2">Quay Radio</a>' : ''),
  ],
  [
    'further material',
    place =>
      odd(place) ? ` <a href="/s${place}">Supplementary material</a>, <a href="/e${place}">Erratum</a>` : '',
  ],
  ['what it is about', () => `<br>Abstract: ${remark}`],
];
const additions = [
  ...before.map(([name, add]) => ({ name: `${name} before`, before: add, behind: undefined })),
  ...behind.map(([name, add]) => ({ name: `${name} behind`, before: undefined, behind: add })),
];

const BEGINS_LABELLED = /^(?:<\w+>)*[[(\d]/;

/** A way's entries with more in each than their record: some of what people add, by `place`. */
export function withMore(way: Way, place: number): Way[] {
  const rows = rowsOf(way);
  return rows.length === 0
    ? []
    : [0, 6, 12, 18].flatMap(turn => {
        const { name, before, behind } = additions[(place + turn) % additions.length] ?? { name: 'nothing' };
        // One label is enough.
        if (before && rows.some(row => BEGINS_LABELLED.test(row))) return [];
        const longer = rows.map((row, index) => {
          const year = way.expected[index]?.year ?? 2020;
          return `${before?.(index, year) ?? ''}${row}${behind?.(index, year) ?? ''}`;
        });
        return withRows(way, name, itemRows(longer));
      });
}
