import type { Paper } from './paper';
import { type Way, way } from './way';
import { apa, initialsFirst, inverted, invertedInFull, joined, joinedByAnd, oxford } from './write-names';
import { pages, stopped, volume } from './write-parts';
import { itemRows, paragraphRows, tableRows } from './write-rows';

type WriteEntry = (paper: Paper, place: number) => string;

/** How a group writes a list: its name, the page's heading, an entry, and the entries together. */
type Style = [name: string, heading: string, write: WriteEntry, put: (rows: string[]) => string];

const months = ['January', 'March', 'April', 'June', 'September', 'October', 'November'];
const month = (place: number) => months[place % months.length];
const others = [
  'Alma Quist',
  'Boris Stone',
  'Chen Lu',
  'Dora Ilves',
  'Emil Park',
  'Farah Nouri',
  'Gus Toller',
];
const other = (place: number) => others[place % others.length];
const places = ['Harbour University', 'Quay Institute', 'University of Millbrook'];
const withPlaces = ({ people }: Paper) =>
  people.map(([given, family], at) => `${given} ${family} (${places[at % places.length]})`).join(', ');
const byLastPerson = (papers: Paper[]) => papers.map(paper => ({ ...paper, people: paper.people.slice(-1) }));
const items = (rows: string[]) => itemRows(rows);
const key = ({ people, year }: Paper) =>
  `${people[0]?.[1].replace(/\W/g, '').slice(0, 3)}${String(year).slice(2)}`;

/** Papers that a group reads, or gives to read. */
const readings: Style[] = [
  [
    'readings: day, linked title (people, venue year), presenter',
    'Journal club',
    (p, n) =>
      `${n + 3} ${month(n)} 2024: <a href="/r/${n}.pdf">${p.title}</a> (${joined(p)}, ${p.venue} ${p.year}). Presenter: ${other(n)}`,
    paragraphRows,
  ],
  [
    'readings: a table of day, presenter, title with people',
    'Reading group',
    (p, n) =>
      `${month(n)} ${n + 3} | ${other(n)} | <a href="/r/${n}.pdf">${p.title}</a><br>${joined(p)}, ${p.venue} ${p.year}`,
    rows => tableRows(rows, 'Date | Presenter | Paper'),
  ],
  [
    'readings: required and optional',
    'Course readings',
    (p, n) =>
      `<b>${n % 3 === 2 ? 'Optional' : 'Required'}:</b> ${apa(p)} (${p.year}). ${stopped(p)} <i>${p.venue}</i>, ${volume(p)}(2), ${pages(n)}.`,
    paragraphRows,
  ],
  [
    'readings: linked title, people, venue, slides',
    'Reading list',
    (p, n) =>
      `<a href="/r/${n}.pdf">${p.title}</a>. ${joined(p)}. ${p.venue} ${p.year}. [<a href="/s/${n}.pdf">slides</a>] [<a href="/n/${n}.pdf">notes</a>]`,
    items,
  ],
  [
    'readings: year in parentheses first',
    'Bibliography',
    p => `(${p.year}) ${joined(p, initialsFirst)}: ${stopped(p)} ${p.venue}.`,
    items,
  ],
  [
    'readings: key in brackets',
    'References',
    (p, n) =>
      `[${key(p)}] ${joined(p, initialsFirst)}. ${stopped(p)} <i>${p.venue}</i> ${volume(p)} (${p.year}), ${pages(n)}.`,
    paragraphRows,
  ],
  [
    'readings: linked title, by people (venue, year)',
    'Further reading',
    (p, n) => `<a href="/b/${n}.html">${p.title}</a>, by ${joinedByAnd(p)} (${p.venue}, ${p.year})`,
    items,
  ],
  [
    'readings: people: quoted title (venue year)',
    'Literature',
    p => `${joined(p, inverted, '; ')}: “${p.title}” (${p.venue} ${p.year})`,
    paragraphRows,
  ],
];

/** Theses, each by one person. */
const theses: Style[] = [
  [
    'theses: name: title. Thesis, university, year',
    'Theses',
    p => `${joined(p, invertedInFull)}: ${p.title}. Master's thesis, Harbour University, ${p.year}.`,
    items,
  ],
  [
    'theses: name (year): title in italics, supervisor',
    'PhD theses',
    (p, n) => `${joined(p)} (${p.year}): <i>${p.title}</i>. PhD thesis. Supervisor: Prof. ${other(n)}`,
    paragraphRows,
  ],
  [
    'theses: a table of year, name, title, advisor',
    'Completed theses',
    (p, n) => `${p.year} | ${joined(p)} | ${p.title} | ${other(n)}`,
    rows => tableRows(rows, 'Year | Name | Title | Advisor'),
  ],
  [
    'theses: name, degree, year, quoted title',
    'Dissertations',
    p => `${joined(p)}, Ph.D. ${p.year}, “${p.title}”`,
    items,
  ],
  [
    'theses: title in bold, name, kind, year',
    'Theses',
    p => `<b>${p.title}</b>, ${joined(p)}, Bachelor thesis, ${p.year}`,
    items,
  ],
];

/** Papers that a group gives out itself. */
const series: Style[] = [
  [
    'series: number, linked title, people and month on lines',
    'Working papers',
    (p, n) =>
      `WP ${p.year}-0${n + 1} <a href="/wp/${n}.pdf">${p.title}</a><br>${joined(p)}<br>${month(n)} ${p.year}`,
    paragraphRows,
  ],
  [
    'series: number, people, quoted title, month',
    'Discussion papers',
    (p, n) => `No. ${30 - n}: ${joinedByAnd(p)}, “${p.title}”, ${month(n)} ${p.year}`,
    items,
  ],
  [
    'series: a table of number, title, people, month',
    'Technical reports',
    (p, n) => `TR-${30 - n} | <a href="/wp/${n}.pdf">${p.title}</a> | ${joined(p)} | ${month(n)} ${p.year}`,
    rows => tableRows(rows, 'No. | Title | Authors | Date'),
  ],
];

/** Papers of a meeting or an issue, which says its year once. */
const undated: Style[] = [
  [
    'meeting: title, dash, people with places',
    'Accepted papers',
    p => `${p.title} — ${withPlaces(p)}`,
    items,
  ],
  [
    'meeting: people with places, title in bold',
    'Accepted papers',
    p => `${withPlaces(p)}: <b>${p.title}</b>`,
    paragraphRows,
  ],
  [
    'meeting: time, linked title, people in italics',
    'Programme',
    (p, n) => `${9 + n}:30 <a href="/p/${n}.pdf">${p.title}</a><br><i>${joined(p)}</i>`,
    items,
  ],
  [
    'issue: people, dash, linked title, pages',
    'Contents',
    (p, n) => `${joined(p)} — <a href="/i/${n}.html">${p.title}</a>, ${pages(n)}`,
    paragraphRows,
  ],
  [
    'issue: title, people, link to PDF on lines',
    'Volume 3, Issue 2',
    (p, n) =>
      `<strong>${p.title}</strong><br>${oxford(p)}<br><a href="/i/${n}.pdf">Download PDF</a> (${200 + n} KB)`,
    paragraphRows,
  ],
  [
    'issue: linked title, slash, people',
    'Current issue',
    (p, n) => `<a href="/i/${n}.pdf">${p.title}</a> / ${joined(p)}`,
    items,
  ],
];

const all = [...readings, ...theses, ...series, ...undated];

/** Every second of the lists that groups make of what they read, wrote, gave out and met for. */
export const listsOfGroups = (papers: Paper[], set: number): Way[] =>
  all.flatMap((style, at) => {
    if ((at + set) % 2 > 0) return [];
    const [name, heading, write, put] = style;
    const written = theses.includes(style) ? byLastPerson(papers) : papers;
    const options = undated.includes(style) ? { heading, year: false as const } : { heading };
    return [way(name, written, put(written.map(write)), options)];
  });
