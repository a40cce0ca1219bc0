import { papersOf, paperWithout, peopleWithout } from './paper';
import { economics } from './papers-by-field';
import { way } from './way';
import { items, paragraphs } from './write-list';
import { inFull, invertedInFull, joined } from './write-names';
import { pages, volume } from './write-parts';

/** Books whose titles say little by themselves. */
const books = papersOf(`
The Baker’s Manual | Jane_Doe | Quay Press | 2003
The Harbour Book | Edmund_St. Clair | Quay Press | 2001
The Ropemakers | Laura_Bianchi | Quay Press | 1999
Magic of the Mole | Miriam_Adler | Quay Press | 1987
Collected Letters | Thomas_de Waal | Quay Press | 1978
The Knotter’s Tradition | Iris_Lund | Quay Press | 1966
A History of Tar and Wood | Otto_Brandt | Quay Press | 1958
`);

/** Titles that are told from people, and people from titles, by where they stand. */
export const coauthorsAndShortTitles = [
  way(
    'linked titles, some like names, with whom behind them in links as well',
    economics,
    items(
      economics,
      (paper, place) =>
        `<a href="${place}.pdf">${paper.title}</a>, with ${joined(paperWithout(paper, 'Doe'), name => `<a href="https://${name[1].split(' ').join('')}.example.org">${inFull(name)}</a>`, ' and ')}, <i>${paper.venue}</i>, <strong>${volume(paper)}</strong>, No. 2, ${paper.year}, ${pages(place)}.`,
    ),
    { people: peopleWithout('Doe') },
  ),
  way(
    'a bibliography of short titles, each below its author, and hardly a year',
    books,
    paragraphs(
      books,
      ({ people, title, year }, place) =>
        `<b>${people.map(place % 2 ? inFull : invertedInFull)}</b><br>${place % 3 ? `${title}.` : `<i>${title}</i><br>Quay Press, ${year}.`}`,
    ),
    { heading: 'Bibliographie', year: false },
  ),
];
