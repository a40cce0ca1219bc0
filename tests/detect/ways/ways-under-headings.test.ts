import { describe, expect, test } from 'vitest';
import { checkWay } from './check-way';
import { readEntries } from './read-entries';
import { pageAround, type Way } from './way';
import { itemRows } from './write-rows';

const titles = [
  'Reading tide tables in old almanacs',
  'Heat and humidity in village bakeries',
  'Paths that gardeners never use',
  'Salt on ropes and how to weigh it',
  'Winter flowers along the western quay',
  'Small boats in large waves',
];
const journals = ['Tides Quarterly', 'Bakery Quarterly', 'Garden Letters', 'Rope Letters'];

/** Entries that name nobody: only a heading tells that they are papers. */
const alone = titles.map((title, place) => `“${title}.” <i>${journals[place % 4]}</i>, ${2023 - place}.`);
const people = [
  ['Wouter Bakker', 'Ana Cruz'],
  ['Sean Whitlock', 'Marie Fontaine'],
];
const together = (end: (place: number) => string) =>
  titles.map((title, place) => `<b>${title}.</b> ${people[place % 2]?.join(' and ')}. ${end(place)}`);

function wayUnder(heading: string, rows: string[], families: (place: number) => string[] = () => []): Way {
  return {
    name: heading,
    address: 'https://harbour.example.org/p1.html',
    html: pageAround(itemRows(rows), 'Jane Q. Roe', heading),
    expected: titles.map((title, place) => ({ title, families: families(place), year: 2023 - place })),
    anyWord: false,
    placeless: false,
  };
}

describe('a list without names is read below', () => {
  test.each([
    'Publications',
    'Selected publications',
    'Working papers',
    'Research articles',
    'Book chapters',
    'Liste des publications',
    'Wissenschaftliche Veröffentlichungen',
    'Aufsätze',
    'Artículos publicados',
    'Minhas publicações',
    'Elenco delle pubblicazioni',
    'Wetenschappelijke artikelen',
    'Vitenskapelige artikler',
    'Utvalgte publikasjoner',
    'Julkaisut',
    'Spis publikacji',
    'Seznam publikací',
    'Publikácie',
    'Publikációk',
    'Közlemények',
    'Publicații',
    'Objavljeni radovi',
    'Публикации',
    'Научные труды',
    'Список публикаций',
    'Наукові публікації',
    'Δημοσιεύσεις',
    'Yayınlar',
    'ผลงานตีพิมพ์',
    'المنشورات',
    'פרסומים',
    'प्रकाशन',
    '発表論文一覧',
    '论文',
    '논문',
  ])('%s', heading => checkWay(wayUnder(heading, alone)));
});

test.each(['Jane Q. Roe', 'Welcome', 'Public works', 'Radio', 'Articles of association'])(
  'a list without names is none below %s',
  heading => {
    const { html, address } = wayUnder(heading, alone);
    expect(readEntries(html, address)).toEqual([]);
  },
);

describe('a list of what several people wrote is read on a page that says nothing, by', () => {
  const families = (place: number) => (people[place % 2] ?? []).map(name => name.split(' ')[1] ?? '');
  test.each<[string, (place: number) => string]>([
    ['its journals in italics', place => `<i>${journals[place % 4]}</i>, ${2023 - place}.`],
    ['what journals are called', place => `Journal of Old Harbours, ${2023 - place}.`],
    ['short names of conferences', place => `HarbCom ${2023 - place}.`],
    ['papers that are yet to appear', place => `To appear in Ropes Today, ${2023 - place}.`],
  ])('%s', (_, end) => checkWay(wayUnder('Jane Q. Roe', together(end), families)));
});
