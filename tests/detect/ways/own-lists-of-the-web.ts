import { type Name, type Paper, paperWithout, peopleWithout } from './paper';
import { ecology, economics, general, humanities, medicine, physics } from './papers-by-field';
import { way } from './way';
import { entries, items, numberedItems, paragraphs, table } from './write-list';
import {
  capitals,
  inFull,
  initialsFirst,
  inverted,
  invertedInFull,
  joined,
  joinedByAnd,
} from './write-names';
import { firstPage, pages, volume } from './write-parts';

const degrees = ['Ph.D.', 'LMSW', 'MSW, PhD', 'MA', 'M.D.'];
/** "J.Doe" */
const glued = (name: readonly [string, string]) => initialsFirst([...name]).replace(/\. /g, '.');

/** Papers of a hundred years ago. */
const old = humanities.map(paper => ({ ...paper, year: paper.year - 100 }));
/** Papers of authors whose family names are longer than initials: in capitals, "DOE" may be either. */
const byHolms = humanities.map(paper => ({
  ...paper,
  people: paper.people.map(([given]): Name => [given, 'Holmberg']),
}));
/** "Doe, Jane", of the first author. */
const oneInverted = ({ people: [first = ['', '']] }: Paper) => invertedInFull(first);
/** "DOE, Jane", of the first author. */
const capitalsInFull = ({ people: [first = ['', '']] }: Paper) => capitals(invertedInFull)(first);

/** Ways of people who write their lists by hand, with what they think is usual. */
export const ownListsOfTheWeb = [
  way(
    'degrees behind all names, the venue in parentheses in italics',
    ecology,
    items(
      ecology,
      (paper, place) =>
        `<a href="${place}.pdf"><strong>${paper.title}</strong></a><br>${paper.people.map((name, at) => `${inFull(name)}, ${degrees[(place + at) % 5]}`).join(', ')} (<em>${paper.venue}, ${paper.year}</em>)`,
    ),
  ),
  way(
    'initials glued to family names, behind a label',
    ecology,
    paragraphs(
      ecology,
      (paper, place) =>
        `A${40 - place}. ${joined(paper, glued)}, <em>${paper.title}</em>, ${paper.venue}, ${volume(paper)}, ${paper.year}`,
    ),
  ),
  way(
    'everything by commas, also before the pages',
    physics,
    items(
      physics,
      (paper, place) =>
        `${joined(paper)}, ${paper.title}, pp.${firstPage(place)}-${firstPage(place) + 8}, ${paper.year}`,
    ),
  ),
  way(
    'everything by commas, the venue in one word',
    physics,
    items(
      physics,
      (paper, place) =>
        `${joined(paper)}, ${paper.title}, ${['ADBA', 'Pier Studies'][place % 2]}, ${paper.year}`,
    ),
  ),
  way(
    'headings of years in a list whose items are not closed',
    ecology,
    `<ol>${[...new Set(ecology.map(({ year }) => year))]
      .map(
        year =>
          `<h2>${year}</h2>${entries(
            ecology.filter(paper => paper.year === year),
            paper => `<li>${joined(paper)} "${paper.title}", <i>${paper.venue}</i>, ${volume(paper)}<br>`,
          )}`,
      )
      .join('')}</ol>`,
  ),
  way(
    'one presenter each and files, below heads of columns',
    ecology,
    table(ecology, ['Paper ID', 'Paper Title', 'Presenter Name'], (paper, place) => [
      `<a href="${place}.pdf">${place + 100}</a>`,
      `<a href="${place}.pdf">${paper.title}</a>`,
      inFull(paper.people[0] ?? ['', '']),
    ]),
    {
      heading: 'ICHB 2014',
      year: false,
      people: ({ people }) => people.slice(0, 1),
    },
  ),
  way(
    'a bibliography of a guide: names, a title in quotation marks and a book',
    general,
    paragraphs(
      general,
      (paper, place) =>
        `${joined(paper, initialsFirst)}, "${paper.title}," ${paper.venue} <b>${volume(paper)}</b> (${paper.year}) ${pages(place)}.`,
    ),
    { heading: 'Bibliography', title: 'Guide to Small Harbours: Bibliography' },
  ),
  way(
    'somebody’s own papers: titles, journals and pages, and with whom in some',
    medicine,
    numberedItems(
      medicine,
      (paper, place) =>
        `${place % 3 === 1 ? `With Dr. ${inFull(paper.people.find(([, family]) => family !== 'Doe') ?? ['', ''])}: ` : ''}${paper.title}. ${paper.venue} ${volume(paper)}:${pages(place).replace('–', '-')},${paper.year}.`,
    ),
    {
      heading: 'Scientific Papers and Reviews',
      people: paper =>
        medicine.indexOf(paper) % 3 === 1
          ? paper.people.filter(([, family]) => family !== 'Doe').slice(0, 1)
          : [],
    },
  ),
  way(
    'links around the titles of some, a venue in italics behind all',
    humanities,
    items(
      humanities,
      (paper, place) =>
        `${place % 2 ? paper.title : `<a href="https://doi.org/10.5555/${place}">${paper.title}</a>`} (${place > 3 ? paper.year : 'forthcoming'}). <em>${paper.venue}</em>.`,
    ),
    { year: false, people: () => [] },
  ),
  way(
    'a bibliography whose title says of what, old years, titles in italics or quotation marks',
    old,
    paragraphs(
      old,
      (paper, place) =>
        `${joined(paper, inverted)} ${place % 2 ? `<i>${paper.title}</i>. London` : `"${paper.title}", <i>${paper.venue}</i> ${volume(paper)}`} (${paper.year}).`,
    ),
    { heading: 'Bibliography', title: 'Small harbours bibliography' },
  ),
  way(
    'field guides without years: authors inverted, titles in italics, one under the other',
    humanities,
    `<p>${entries(humanities, paper => `${oneInverted(paper)}: <i>${paper.title}</i><br>`)}</p>`,
    {
      heading: 'Bibliography',
      title: 'Plants of the Mole: Bibliography',
      year: false,
      people: ({ people }) => people.slice(0, 1),
    },
  ),
  way(
    'whole citations as links, one behind the other without a break',
    byHolms,
    `<div>${entries(byHolms, (paper, place) => `<a href="/info/${place}">${capitalsInFull(paper)}. ${paper.title}. ${paper.venue}. Portsea, ${paper.year}, vol. ${volume(paper)}, pp. ${pages(place)}.</a>`)}</div>`,
    { people: ({ people }) => people.slice(0, 1) },
  ),
  way(
    'one author alone between citations of several, the journal in italics',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `${place % 3 === 2 ? inFull(paper.people[0] ?? ['', '']) : joinedByAnd(paper)}, ${paper.title}, <i>${paper.venue}</i>, Vol. ${volume(paper)}, ${paper.year}, pp. ${pages(place)}.`,
    ),
    { people: paper => (physics.indexOf(paper) % 3 === 2 ? paper.people.slice(0, 1) : paper.people) },
  ),
  way(
    'research projects: two papers below each, with whom, and a file',
    economics,
    ['Small quays', 'Ropes of the coast', 'Bread and tides']
      .map(
        (project, at) =>
          `<h3>${project}</h3>${items(economics.slice(at * 2, at * 2 + 2), (paper, place) => `<a href="pdf/${at}${place}.pdf"><b>${paper.title}</b></a>,<br>with ${joinedByAnd(paperWithout(paper, 'Doe'))},<br>SOCH ${paper.year}.`)}`,
      )
      .join('\n'),
    { heading: 'Research Projects', people: peopleWithout('Doe') },
  ),
];
