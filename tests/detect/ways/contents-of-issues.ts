import { firstPerson, type Paper, undated } from './paper';
import { type Way, way } from './way';
import { pages, stopped } from './write-parts';
import { itemRows, paragraphRows, tableRows } from './write-rows';

/** The same paper by one of its people, so that not everything is one person's. */
const byOne = (paper: Paper, place: number): Paper => ({
  ...paper,
  people: [paper.people[place % paper.people.length] ?? firstPerson(paper)],
});

type WriteEntry = (paper: Paper, place: number) => string;

const name = (paper: Paper) => firstPerson(paper).join(' ');
const inverted = (paper: Paper) => firstPerson(paper).toReversed().join(', ');
const capitals = (paper: Paper) => name(paper).toUpperCase();
const family = (paper: Paper) => `${firstPerson(paper)[0]} ${firstPerson(paper)[1].toUpperCase()}`;
const file = (text: string, place: number) => `<a href="vol12/${place}.pdf">${text}</a>`;

/** How journals write the contents of an issue: a person, a title and pages, and no year. */
const entries: [string, WriteEntry][] = [
  ['name, comma, title, all one link', (p, n) => `${file(`${name(p)}, ${p.title}`, n)} ${pages(n)}`],
  [
    'name in capitals, comma, title, all one link',
    (p, n) => `${file(`${capitals(p)}, ${p.title}`, n)} ${pages(n)}`,
  ],
  ['name, colon, title, all one link', (p, n) => `${file(`${name(p)}: ${p.title}`, n)}, ${pages(n)}`],
  ['family name first, colon, title', (p, n) => `${inverted(p)}: ${p.title}, S. ${pages(n)}`],
  ['name with the family in capitals, colon, title', (p, n) => `${family(p)}: ${p.title} (${pages(n)})`],
  ['name, comma, title in quotation marks', (p, n) => `${name(p)}, “${p.title}” ${pages(n)}`],
  ['name, dash, title', (p, n) => `${name(p)} – ${p.title} – p. ${n * 20 + 3}`],
  ['name in bold, title', (p, n) => `<b>${name(p)}</b>, ${p.title}, ${pages(n)}`],
  [
    'name in italics on a line of its own, linked title',
    (p, n) => `<i>${name(p)}</i><br>${file(p.title, n)}`,
  ],
  ['linked title, by whom in italics in the link', (p, n) => file(`${p.title}<br><i>by ${name(p)}</i>`, n)],
  ['linked title, name on the next line', (p, n) => `${file(p.title, n)}<br>${name(p)}, ${pages(n)}`],
  ['linked title, name in parentheses', (p, n) => `${file(p.title, n)} (${name(p)})`],
  [
    'bold title, name in italics, PDF',
    (p, n) => `<b>${stopped(p)}</b> <i>${name(p)}</i> [${file('PDF', n)}]`,
  ],
  ['title, slash, name', (p, n) => `${file(p.title, n)} / ${name(p)} ${pages(n)}`],
  ['page, linked title, name', (p, n) => `${n * 20 + 3} ${file(p.title, n)} ${name(p)}`],
  [
    'name and workplace above the title',
    (p, n) => `${name(p)}, Harbour University<br>${file(p.title, n)} (pdf)`,
  ],
  [
    'title and pages, name below',
    (p, n) => `${p.title} <span class="pages">${pages(n)}</span><br><em>${name(p)}</em>`,
  ],
];

const lists: [string, (rows: string[]) => string][] = [
  ['items', rows => itemRows(rows)],
  ['paragraphs', paragraphRows],
];
const SECTIONS = ['Articles', 'Studies', 'Essays', 'Research notes'];
const headings = [
  'Harbour Review, Vol. 12 (2019)',
  'Journal of Harbour History 12, no. 3',
  'Quay Studies: Issue 45',
];

/** The contents of an issue with one person for each paper, whose list is written in one of the ways. */
export const contentsOfIssues = (all: Paper[], set: number): Way[] => {
  const papers = undated(all.map(byOne));
  const options = (at: number) => ({ heading: headings[(at + set) % headings.length] ?? '' });
  const section = SECTIONS[set % SECTIONS.length];
  return [
    ...entries.map(([what, write], at) => {
      const [container, put] = lists[(at + set) % lists.length] ?? ['', paragraphRows];
      return way(
        `${what}, in ${container}`,
        papers,
        `<h3>${section}</h3>${put(papers.map(write))}`,
        options(at),
      );
    }),
    way(
      'a table of name, title and pages',
      papers,
      tableRows(papers.map((p, n) => `${name(p)} | ${file(p.title, n)} | ${pages(n)}`)),
      options(0),
    ),
    way(
      'a table of title and name in one cell',
      papers,
      tableRows(papers.map((p, n) => `${file(`${p.title}<br><i>${name(p)}</i>`, n)} | ${n * 20 + 3}`)),
      options(1),
    ),
    way(
      'definitions',
      papers,
      `<dl>${papers.map((p, n) => `<dt>${file(p.title, n)}</dt><dd>${name(p)}, pp. ${pages(n)}</dd>`).join('\n')}</dl>`,
      options(2),
    ),
    way(
      'headings',
      papers,
      papers.map((p, n) => `<h4>${file(p.title, n)}</h4><p>${name(p)}</p>`).join('\n'),
      options(3),
    ),
  ];
};
