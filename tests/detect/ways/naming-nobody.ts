import type { Paper } from './paper';
import { type Way, way } from './way';
import { pages, stopped, volume } from './write-parts';
import { itemRows, paragraphRows, tableRows } from './write-rows';

type WriteEntry = (paper: Paper, place: number) => string;

const link = ({ title }: Paper, place: number) => `<a href="papers/${place}.html">${title}</a>`;
const file = (text: string, place: number) => `<a href="files/${place}.pdf">${text}</a>`;
const inside = (paper: Paper, place: number) => `${volume(paper)}(${(place % 4) + 1})`;
const EDITORS = ['ed. Astrid Holmberg', 'ed. Xin Yu and Jane Roe', 'edited by Otto Lind', 'ed. Mia Falk'];
const editors = (place: number) => EDITORS[place % EDITORS.length] ?? '';

/** How people write the entries of their own list, in which they do not name themselves. */
const entries: [string, WriteEntry][] = [
  [
    'title, journal in italics, volume',
    (p, n) => `${stopped(p)} <i>${p.venue}</i>, vol. ${volume(p)} (${p.year}), ${pages(n)}.`,
  ],
  ['title, journal in italics, year', p => `${stopped(p)} <i>${p.venue}</i>, ${p.year}.`],
  [
    'title, journal and year without a mark',
    (p, n) => `${stopped(p)} ${p.venue}, ${inside(p, n)}, ${pages(n)}, ${p.year}.`,
  ],
  [
    'title, comma, journal in italics',
    (p, n) => `${p.title}, <i>${p.venue}</i>, ${p.year}, pp. ${pages(n)}.`,
  ],
  ['quoted title', (p, n) => `“${p.title},” <i>${p.venue}</i> ${volume(p)} (${p.year}): ${pages(n)}.`],
  [
    'quoted title in French',
    (p, n) => `« ${p.title} », <i>${p.venue}</i>, n° ${volume(p)}, ${p.year}, p. ${pages(n)}.`,
  ],
  [
    'quoted title in an edited book',
    (p, n) =>
      `“${p.title}” in <i>Papers on ${p.venue}</i>, ${editors(n)} (Harbour: Quay Press, ${p.year}), ${pages(n)}.`,
  ],
  [
    'title and edited book in italics',
    (p, n) =>
      `${stopped(p)} <i>Papers on ${p.venue}</i>, ${editors(n)}. Harbour: Quay Press, ${p.year}, pp. ${pages(n)}.`,
  ],
  ['bold title', (p, n) => `<b>${p.title}</b>, ${p.venue} ${volume(p)} (${p.year}), ${pages(n)}`],
  [
    'bold title, journal on the next line',
    (p, n) => `<strong>${p.title}</strong><br>${p.venue} ${volume(p)}/${p.year}, pp. ${pages(n)}`,
  ],
  ['title, journal in italics on the next line', p => `${p.title}<br><i>${p.venue}</i>, ${p.year}`],
  ['linked title', p => `${link(p, p.year)}. ${p.venue}, ${p.year}.`],
  [
    'linked title, journal in italics',
    (p, n) => `${link(p, n)}, <em>${p.venue}</em> ${volume(p)} (${p.year}).`,
  ],
  [
    'year and dash before a linked title',
    (p, n) => `${p.year} - ${link(p, n)}. ${p.venue}, ${inside(p, n)}, ${pages(n)}.`,
  ],
  [
    'year and dash before a title',
    (p, n) => `${p.year} – ${stopped(p)} ${p.venue}, ${inside(p, n)}, ${pages(n)}.`,
  ],
  ['year and colon before a title, journal in italics', p => `${p.year}: ${p.title}, <i>${p.venue}</i>`],
  [
    'year in parentheses before a title',
    (p, n) => `(${p.year}). ${stopped(p)} <i>${p.venue}, ${volume(p)}</i>(2), ${pages(n)}.`,
  ],
  [
    'year in parentheses, all one link',
    (p, n) => file(`(${p.year}). ${stopped(p)} <em>${p.venue}, ${volume(p)}</em>(2), ${pages(n)}.`, n),
  ],
  [
    'year in parentheses, an underlined book, all one link',
    (p, n) =>
      file(
        `(${p.year}). ${stopped(p)} In O. Lind (Ed.) <u>Papers on ${p.venue}</u> (pp. ${pages(n)}). Harbour: Quay Press.`,
        n,
      ),
  ],
  [
    'year in parentheses behind a title',
    (p, n) => `${p.title} (${p.year}). <i>${p.venue}</i> ${volume(p)}, ${pages(n)}.`,
  ],
  [
    'In: and pages in German',
    (p, n) => `${stopped(p)} In: ${p.venue} ${volume(p)} (${p.year}), S. ${pages(n)}.`,
  ],
  [
    'with whom in parentheses',
    (p, n) => `${stopped(p)} <i>${p.venue}</i> ${volume(p)} (${p.year}), ${pages(n)}.`,
  ],
  ['state of each', p => `${stopped(p)} Accepted, <i>${p.venue}</i>, ${p.year}.`],
  [
    'all one link, the year and what it is behind the title',
    (p, n) => file(`${p.title} (${p.year}) ${n % 2 ? `HR ${p.year % 100}-${n}` : 'Senior thesis'}`, n),
  ],
  [
    'all one link, a report’s number before the title',
    (p, n) => `${file(`HR-${p.year}-${n + 10}: ${p.title}`, n)} (${p.year})`,
  ],
];

const lists: [string, (rows: string[]) => string][] = [
  ['items', rows => itemRows(rows)],
  ['paragraphs', paragraphRows],
];

/** Lists of their owner, who is not named, of some papers. */
export const namingNobody = (papers: Paper[], set: number): Way[] =>
  entries.flatMap(([name, write], at) => {
    const [container, put] = lists[(at + set) % lists.length] ?? ['', paragraphRows];
    return way(`${name}, in ${container}`, papers, put(papers.map(write)), {
      people: () => [],
      ...((at + set) % 3 === 0 && { title: 'Jane Q. Roe' }),
    });
  });

/** The same in other containers than items and paragraphs. */
export const namingNobodyByHand = (papers: Paper[]): Way[] => [
  way(
    'title and journal in a paragraph each',
    papers,
    papers
      .map(
        (p, n) =>
          `<p class="small"><strong>${p.title}</strong></p><p>„${p.venue}” nr ${n + 1}/${p.year}, ss. ${pages(n)}</p>`,
      )
      .join('\n'),
    { people: () => [] },
  ),
  way(
    'a table of year, title and journal',
    papers,
    tableRows(papers.map(p => `${p.year} | ${p.title} | ${p.venue}`)),
    { people: () => [] },
  ),
  way(
    'headings of years',
    papers,
    papers.map(p => `<h3>${p.year}</h3><ul><li>${stopped(p)} <i>${p.venue}</i>.</li></ul>`).join('\n'),
    { people: () => [] },
  ),
  way(
    'headings of kinds',
    papers,
    `<h4><strong>Working papers</strong></h4>${papers
      .slice(0, 2)
      .map((p, n) => `<p>${p.year} - ${link(p, n)}</p>`)
      .join('\n')}<h4><strong>Peer-reviewed publications</strong></h4>${papers
      .slice(2, 4)
      .map((p, n) => `<p>${p.year} - ${link(p, n + 2)}. ${p.venue}, 12(3), 4-9.</p>`)
      .join('\n')}<h4><strong>Conference papers</strong></h4>${papers
      .slice(4)
      .map((p, n) => `<p>${p.year} - ${link(p, n + 4)}. ${p.venue}, Harbour Town.</p>`)
      .join('\n')}`,
    { people: () => [] },
  ),
];
