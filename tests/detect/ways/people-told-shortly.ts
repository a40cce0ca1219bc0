import type { Name, Paper } from './paper';
import { type Way, way } from './way';
import { joined } from './write-names';
import { pages, stopped, volume } from './write-parts';
import { itemRows, paragraphRows } from './write-rows';

type WriteEntry = (paper: Paper, place: number) => string;

const oneInitial = ([given, family]: Name) => `${family}, ${given.charAt(0)}.`;
const families = (paper: Paper) => joined(paper, ([, family]) => family, ', ', ' and ');
const apart = (paper: Paper, last = ' ') => joined(paper, oneInitial, ' ', last);

const entries: [string, WriteEntry][] = [
  [
    'families, year, a linked title',
    (p, n) =>
      `${families(p)} (${p.year}) <a href="/${n}.pdf">${p.title}</a>. <i>${p.venue}</i>, ${volume(p)}(2), ${pages(n)}.`,
  ],
  [
    'families and year',
    (p, n) => `${families(p)} (${p.year}). ${stopped(p)} <i>${p.venue}</i> ${volume(p)}: ${pages(n)}.`,
  ],
  [
    'families, year, a quoted title',
    (p, n) => `${families(p)} (${p.year}) “${p.title}”, <i>${p.venue}</i> ${volume(p)}, ${pages(n)}.`,
  ],
  [
    'spaces between people',
    (p, n) => `${apart(p)} (${p.year}) ${stopped(p)} ${p.venue}, ${volume(p)}(2), ${pages(n)}.`,
  ],
  [
    'spaces between people, and before the last',
    (p, n) => `${apart(p, ' and ')} ${p.year}. ${stopped(p)} <i>${p.venue}</i> ${volume(p)}:${pages(n)}.`,
  ],
  [
    'single quotation marks without a comma',
    (p, n) =>
      `${joined(p, oneInitial, ', ', ' and ')} (${p.year}) ‘${p.title}’ ${p.venue}, vol. ${volume(p)}, pp. ${pages(n)}.`,
  ],
  [
    'a kind in brackets',
    (p, n) =>
      `${joined(p, oneInitial, ', ', ', &amp; ')} (${p.year}). <em>${p.title}</em> [${['Report', 'Rapport', 'Thesis'][n % 3]}]. Harbour University.`,
  ],
];

const lists: [string, (rows: string[]) => string][] = [
  ['items', rows => itemRows(rows)],
  ['paragraphs', paragraphRows],
];

/** Every second paper as if its first person had written it alone. */
const someAlone = (papers: Paper[]) =>
  papers.map((paper, place) => (place % 2 ? { ...paper, people: paper.people.slice(0, 1) } : paper));

/** Lists that say no more of people than they must, and part them by no more. */
export const peopleToldShortly = (papers: Paper[], set: number): Way[] =>
  entries.flatMap(([name, write], at) => {
    const [container, put] = lists[(at + set) % lists.length] ?? ['', paragraphRows];
    return [papers, someAlone(papers)].map((some, nth) =>
      way(`${name}${nth ? ', some alone' : ''}, in ${container}`, some, put(some.map(write))),
    );
  });
