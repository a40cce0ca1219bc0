import { byFirstPerson, firstPerson, laterPeople, type Name, type Paper } from './paper';
import { type Way, way } from './way';
import { inFull, inverted, invertedInFull, joined } from './write-names';
import { itemRows, paragraphRows } from './write-rows';

type WriteEntry = (paper: Paper, place: number) => string;

const presses = ['Dover', 'Quay Press', 'Allen and Unwin Ltd.', 'McFarland &amp; Co.', 'Carl Fischer'];
const press = (place: number) => presses[place % presses.length];
const towns = ['London', 'Port', 'Albany, TX'];
const town = (place: number) => towns[place % towns.length];
const firstInFull = (paper: Paper) => invertedInFull(firstPerson(paper));
const allInFull = (paper: Paper) => [firstInFull(paper), ...laterPeople(paper).map(inFull)].join(', and ');
const familyFirst = ([given, family]: Name) => `${family} ${given}`;

/** Books by one person each. */
const alone: [string, WriteEntry][] = [
  ['family, given, title, press, year', (p, n) => `${firstInFull(p)}, ${p.title}, ${press(n)}, ${p.year}`],
  [
    'family, given, title, press, town, year',
    (p, n) => `${firstInFull(p)}, ${p.title}, ${press(n)}, ${town(n)}, ${p.year}.`,
  ],
  [
    'family, initials, title, press, year',
    (p, n) => `${inverted(firstPerson(p))}, ${p.title}, ${press(n)}, ${p.year}`,
  ],
  [
    'family, given, title in italics, press, year',
    (p, n) => `${firstInFull(p)}, <i>${p.title}</i>, ${press(n)}, ${p.year}`,
  ],
  ['given family, title, press, year', (p, n) => `${joined(p)}, ${p.title}, ${press(n)}, ${p.year}.`],
];

const together: [string, WriteEntry][] = [
  [
    'people, title in italics (town: press, year)',
    (p, n) => `${joined(p)}, <i>${p.title}</i> (${town(n)}: ${press(n)}, ${p.year})`,
  ],
  ['people, title (town, year)', (p, n) => `${joined(p)}, ${p.title} (${town(n)}, ${p.year})`],
  ['people, and each, title, press, year', (p, n) => `${allInFull(p)}, ${p.title}, ${press(n)}, ${p.year}.`],
  [
    'people. title. town: press, year',
    (p, n) => `${allInFull(p)}. ${p.title}. ${town(n)}: ${press(n)}, ${p.year}.`,
  ],
  [
    'family given by dashes: title, town year',
    (p, n) => `${joined(p, familyFirst, ' – ')}: ${p.title}, ${n % 2 ? 'London' : 'Port'} ${p.year}.`,
  ],
];

/** Books, cited with hardly more than commas between the parts. */
export const booksByCommas = (papers: Paper[], set: number): Way[] =>
  [...alone, ...together].map(([name, write], at) => {
    const some = at < alone.length ? byFirstPerson(papers) : papers;
    const isItems = (at + set) % 2 === 0;
    const rows = some.map(write);
    return way(
      `${name}, in ${isItems ? 'items' : 'paragraphs'}`,
      some,
      isItems ? itemRows(rows) : paragraphRows(rows),
      name.includes('dashes') ? { heading: 'Bibliography', anyWord: true } : { heading: 'Bibliography' },
    );
  });
