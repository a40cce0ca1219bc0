import type { Paper } from './paper';
import { ecology, questions, unusualNames, unusualTitles } from './papers-by-field';
import { way } from './way';
import { entries, items, numberedItems, paragraphs, table } from './write-list';
import {
  ampersand,
  apa,
  closeInitials,
  firstInverted,
  initialsFirst,
  inverted,
  invertedInFull,
  joined,
  joinedByAnd,
  oxford,
  vancouver,
} from './write-names';
import { pages, stopped, volume } from './write-parts';

/** The commonest styles, in which these names and titles are written. */
const styles: [string, (papers: Paper[]) => string][] = [
  [
    'APA',
    papers =>
      paragraphs(
        papers,
        (paper, place) =>
          `${apa(paper)} (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i>, <i>12</i>(${place + 1}), ${pages(place)}.`,
      ),
  ],
  [
    'APA without italics',
    papers =>
      items(
        papers,
        (paper, place) =>
          `${apa(paper)} (${paper.year}). ${stopped(paper)} ${paper.venue}, 12(${place + 1}), ${pages(place)}. https://doi.org/10.1234/h${place}`,
      ),
  ],
  [
    'Vancouver',
    papers =>
      numberedItems(
        papers,
        (paper, place) =>
          `${joined(paper, vancouver)}. ${stopped(paper)} ${paper.venue}. ${paper.year};12(${place + 1}):${pages(place)}.`,
      ),
  ],
  [
    'Nature',
    papers =>
      numberedItems(
        papers,
        (paper, place) =>
          `${ampersand(paper, inverted)} ${stopped(paper)} <i>${paper.venue}</i> <b>12</b>, ${pages(place)} (${paper.year}).`,
      ),
  ],
  [
    'ACS',
    papers =>
      numberedItems(
        papers,
        (paper, place) =>
          `${joined(paper, inverted, '; ')} ${stopped(paper)} <i>${paper.venue}</i> <b>${paper.year}</b>, <i>12</i>, ${pages(place)}.`,
      ),
  ],
  [
    'IEEE',
    papers =>
      numberedItems(
        papers,
        (paper, place) =>
          `${oxford(paper, initialsFirst)}, “${paper.title},” <i>${paper.venue}</i>, vol. 12, no. ${place + 1}, pp. ${pages(place)}, ${paper.year}.`,
      ),
  ],
  [
    'plain BibTeX',
    papers =>
      paragraphs(
        papers,
        (paper, place) =>
          `${oxford(paper)}. ${stopped(paper)} <em>${paper.venue}</em>, 12(${place + 1}):${pages(place)}, ${paper.year}.`,
      ),
  ],
  [
    'Elsevier',
    papers =>
      paragraphs(
        papers,
        (paper, place) =>
          `[${place + 1}] ${joined(paper, closeInitials)}, ${paper.title}, ${paper.venue} 12 (${paper.year}) ${pages(place)}.`,
      ),
  ],
  [
    'Harvard',
    papers =>
      paragraphs(
        papers,
        (paper, place) =>
          `${joinedByAnd(paper, inverted)} (${paper.year}) ‘${paper.title.replace('‘', '“').replace(/’$/, '”')}’, <i>${paper.venue}</i>, 12(${place + 1}), pp. ${pages(place)}.`,
      ),
  ],
  [
    'Chicago author-date',
    papers =>
      paragraphs(
        papers,
        (paper, place) =>
          `${firstInverted(paper)}. ${paper.year}. “${stopped(paper)}” <i>${paper.venue}</i> 12 (${place + 1}): ${pages(place)}.`,
      ),
  ],
  [
    'bold title, names, venue by line breaks',
    papers =>
      items(
        papers,
        paper => `<b>${paper.title}</b><br>${joined(paper)}<br><i>${paper.venue}</i>, ${paper.year}`,
      ),
  ],
  [
    'heading, names, venue',
    papers =>
      entries(
        papers,
        (paper, place) =>
          `<div class="pub"><h3><a href="${place}.html">${paper.title}</a></h3><p>${oxford(paper)}</p><p>${paper.venue}, ${paper.year}</p></div>`,
      ),
  ],
  [
    'table',
    papers =>
      table(papers, ['Title', 'Authors', 'Journal', 'Year'], paper => [
        paper.title,
        joinedByAnd(paper),
        paper.venue,
        String(paper.year),
      ]),
  ],
  [
    'semicolons and full inverted names',
    papers =>
      items(
        papers,
        (paper, place) =>
          `${joined(paper, invertedInFull, '; ')} (${paper.year}): ${stopped(paper)} In: ${paper.venue} 12 (${place + 1}), ${pages(place)}.`,
      ),
  ],
];

/** Names and titles that are hard to tell from what stands around them. */
export const unusualNamesAndTitles = [
  ...styles
    .filter(([name]) => name !== 'Chicago author-date')
    .map(([name, write]) => way(`unusual names, ${name}`, unusualNames, write(unusualNames))),
  ...styles
    .filter(([name]) => name !== 'Elsevier')
    .map(([name, write]) => way(`unusual titles, ${name}`, unusualTitles, write(unusualTitles))),
  way(
    'unusual names, title bold first, names, journal',
    unusualNames,
    items(
      unusualNames,
      paper => `<b>${paper.title}.</b> ${oxford(paper)}. <i>${paper.venue}</i>, ${paper.year}.`,
    ),
  ),
  way(
    'unusual names, inverted with ampersand, year in brackets',
    unusualNames,
    paragraphs(
      unusualNames,
      (paper, place) =>
        `${joined(paper, inverted, ', ', ' &amp; ')} (${paper.year}) ${stopped(paper)} <i>${paper.venue}</i> ${volume(paper)}, ${pages(place)}.`,
    ),
  ),
  way(
    'question and subtitle: APA',
    questions,
    paragraphs(
      questions,
      (paper, place) =>
        `${apa(paper)} (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i>, <i>${volume(paper)}</i>(1), ${pages(place)}.`,
    ),
  ),
  way(
    'question and subtitle: AMA',
    questions,
    numberedItems(
      questions,
      (paper, place) =>
        `${joined(paper, vancouver)}. ${stopped(paper)} ${paper.venue}. ${paper.year};${volume(paper)}(1):${pages(place)}.`,
    ),
  ),
  way(
    'question and subtitle: Nature',
    questions,
    numberedItems(
      questions,
      (paper, place) =>
        `${ampersand(paper, inverted)} ${stopped(paper)} <i>${paper.venue}</i> <b>${volume(paper)}</b>, ${pages(place)} (${paper.year}).`,
    ),
  ),
  way(
    'linked titles of which a book in italics is a part',
    ecology.map(paper => ({ ...paper, title: `${paper.title}: <i>The Source of the Loaf</i> at 200` })),
    items(
      ecology,
      (paper, place) =>
        `<p><a href="${place}.pdf">${paper.title}: <i>The Source of the Loaf</i> at 200</a> (pdf)</p><p>${joined(paper)}. ${paper.venue}, ${paper.year}</p>`,
    ),
  ),
];
