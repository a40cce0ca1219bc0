import type { Paper } from './paper';
import { ecology, education, general, humanities } from './papers-by-field';
import { french, german } from './papers-by-language';
import { way } from './way';
import { items, paragraphs } from './write-list';
import { apa, firstInverted, inFull, invertedInFull, joined, joinedByAnd } from './write-names';
import { pages, stopped, volume } from './write-parts';

/** Books in which chapters are. */
const bookTitles = [
  'Life on the Quay',
  'The Oxford Handbook of Small Harbours',
  'Gardens, Walls and Water',
  'Readings in Rope',
];

/** Editors of the books. */
const editors = ['O. Brandt and I. Lund', 'M. Lin', 'J. Paz, A. Wolf and S. Haddad'];

/** The same papers by people of other papers. */
function byGeneralPeople(papers: Paper[]): Paper[] {
  return papers.map((paper, place) => ({
    ...paper,
    people: general[place]?.people.filter(name => name[1] !== 'Doe') ?? paper.people,
  }));
}

/** Chapters, books, translations and data sets. */
export const booksAndData = [
  way(
    'chapters: In X (eds.), book, publisher, APA',
    education,
    paragraphs(
      education,
      (paper, place) =>
        `${apa(paper)} (${paper.year}). ${stopped(paper)} In ${['O. Brandt &amp; I. Lund', 'M. Lin', 'J. Paz, A. Wolf, &amp; S. Haddad'][place % 3]} (Ed${place % 3 === 1 ? '' : 's'}.), <i>${bookTitles[place % 4]}</i> (pp. ${pages(place)}). Quay Press.`,
    ),
    { heading: 'Book chapters' },
  ),
  way(
    'chapters: in X and Y (eds), Book (City: Publisher, year)',
    education,
    items(
      education,
      (paper, place) =>
        `${joinedByAnd(paper)}, ‘${paper.title.replace(/’/g, '’')}’, in ${editors[place % 3]} (eds), <i>${bookTitles[place % 4]}</i> (Portsea: Quay Press, ${paper.year}), pp. ${pages(place)}.`,
    ),
    { heading: 'Chapters in books' },
  ),
  way(
    'German chapters: In: Brandt, Otto / Lund, Iris (Hg.): Buch. Ort: Verlag',
    german,
    paragraphs(
      german,
      (paper, place) =>
        `${joined(paper, invertedInFull, ' / ')}: ${paper.title}. In: Brandt, Otto / Lund, Iris (Hg.): ${['Leben am Kai', 'Handbuch der kleinen Häfen'][place % 2]}. Hafenstadt: Kaiverlag ${paper.year}, S. ${pages(place)}.`,
    ),
    { heading: 'Aufsätze in Sammelbänden' },
  ),
  way(
    'French chapters: in X et Y (dir.), Livre, Ville, Éditeur',
    french,
    items(
      french,
      (paper, place) =>
        `${joined(paper, inFull, ', ', ' et ')}, « ${paper.title} », in Iris Lund et Otto Brandt (dir.), <i>Vivre au port</i>, Brest, Éditions du Quai, ${paper.year}, p. ${pages(place)}.`,
    ),
    { heading: 'Chapitres d’ouvrages' },
  ),
  way(
    'books and articles in one list',
    [
      {
        title: 'The Bread Question: A History',
        people: [['Jane', 'Doe']],
        venue: 'Quay Press',
        year: 2023,
      } as Paper,
      ...humanities,
      { title: 'Ports Without Ships', people: [['Jane', 'Doe']], venue: 'Quay Press', year: 2013 } as Paper,
    ],
    paragraphs(
      [
        {
          title: 'The Bread Question: A History',
          people: [['Jane', 'Doe']],
          venue: 'Quay Press',
          year: 2023,
        } as Paper,
        ...humanities,
        { title: 'Ports Without Ships', people: [['Jane', 'Doe']], venue: 'Quay Press', year: 2013 } as Paper,
      ],
      (paper, place) =>
        paper.venue === 'Quay Press'
          ? `${firstInverted(paper)}. <i>${paper.title}</i>. Portsea: Quay Press, ${paper.year}.`
          : `${firstInverted(paper)}. “${stopped(paper)}” <i>${paper.venue}</i> ${volume(paper)} (${paper.year}): ${pages(place)}.`,
    ),
  ),
  way(
    'edited volumes: names (Eds.). (year). title',
    education,
    paragraphs(
      education,
      paper =>
        `${apa(paper)} (Ed${paper.people.length > 1 ? 's' : ''}.). (${paper.year}). <i>${paper.title}</i>. Quay Press.`,
    ),
    { heading: 'Edited books' },
  ),
  way(
    'translations: author, title, translated by X, publisher, year',
    byGeneralPeople(humanities),
    paragraphs(
      byGeneralPeople(humanities),
      paper =>
        `${joinedByAnd(paper)}, <i>${paper.title}</i>, translated by Jane Doe (Portsea: Quay Press, ${paper.year}).`,
    ),
    { heading: 'Translations', title: 'Jane Doe: Publications' },
  ),
  way(
    'data sets: names (year): title [Data set]. Zenodo. DOI',
    ecology,
    paragraphs(
      ecology,
      (paper, place) =>
        `${joined(paper, invertedInFull, '; ')} (${paper.year}): ${paper.title} [Data set]. Zenodo. https://doi.org/10.5281/zenodo.12345${place}`,
    ),
    { heading: 'Data sets', title: 'Publications: data' },
  ),
  way(
    'data sets: names; title; PANGAEA, DOI',
    ecology,
    items(
      ecology,
      (paper, place) =>
        `${joined(paper, invertedInFull, '; ')} (${paper.year}): ${paper.title}. <i>PANGAEA</i>, <a href="https://doi.org/10.1594/PANGAEA.9${place}">https://doi.org/10.1594/PANGAEA.9${place}</a>`,
    ),
    { heading: 'Datasets', title: 'Published data' },
  ),
];
