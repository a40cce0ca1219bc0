import { cvAround, education, positions, talks } from './cv-around';
import { computing, ecology } from './papers-by-field';
import { way } from './way';
import { items, numberedItems, paragraphs } from './write-list';
import {
  apa,
  initialsFirst,
  inverted,
  joined,
  joinedByAnd,
  ownNameIn,
  oxford,
  vancouver,
} from './write-names';
import { pages, stopped, volume } from './write-parts';
import { itemRows, paragraphRows } from './write-rows';

/** Publications among the other sections of a curriculum vitae. */
export const sectionsOfACv = [
  way(
    'CV in paragraphs, APA',
    ecology,
    cvAround(
      paragraphs(
        ecology,
        (paper, place) =>
          `${apa(paper)} (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i>, ${volume(paper)}, ${pages(place)}.`,
      ),
      paragraphRows,
    ),
    { heading: 'Curriculum Vitae', title: 'Jane Doe: CV' },
  ),
  way(
    'CV in lists, names and quoted titles',
    ecology,
    cvAround(
      items(
        ecology,
        (paper, place) =>
          `${oxford(paper, ownNameIn(initialsFirst))}, “${paper.title},” ${paper.venue}, vol. ${volume(paper)}, pp. ${pages(place)}, ${paper.year}.`,
      ),
      itemRows,
    ),
    { heading: 'Curriculum Vitae', title: 'Jane Doe: CV' },
  ),
  way(
    'CV in lists, title newline names newline journal',
    ecology,
    cvAround(
      items(
        ecology,
        paper => `<b>${paper.title}</b><br>${joinedByAnd(paper)}<br>${paper.venue}, ${paper.year}`,
      ),
      itemRows,
      'h3',
    ),
    { heading: 'Curriculum Vitae', title: 'Jane Doe: CV' },
  ),
  way(
    'CV: articles, proceedings and chapters under sub-headings',
    [...ecology, ...computing],
    cvAround(
      `<h3>Journal Articles</h3>${numberedItems(ecology, (paper, place) => `${joined(paper, vancouver)}. ${stopped(paper)} ${paper.venue}. ${paper.year};${volume(paper)}:${pages(place)}.`)}<h3>Conference Proceedings</h3>${numberedItems(computing, paper => `${joined(paper, vancouver)}. ${stopped(paper)} In: ${paper.venue}; ${paper.year}.`)}`,
      itemRows,
    ),
    { heading: 'Curriculum Vitae', title: 'Jane Doe: CV' },
  ),
  way(
    'CV: papers and invited talks both numbered downwards',
    ecology,
    `<h2>Refereed articles</h2>${paragraphs(ecology, (paper, place) => `${ecology.length - place}. ${joinedByAnd(paper, ownNameIn(initialsFirst))}. “${paper.title}.” <i>${paper.venue}</i> ${volume(paper)} (${paper.year}): ${pages(place)}.`)}<h2>Invited talks</h2>${paragraphRows(talks.map((text, place) => `${talks.length - place}. “${text.split('. ')[0]}.” ${text.split('. ').slice(1).join('. ')}.`))}`,
    { heading: 'Curriculum Vitae', title: 'Jane Doe: CV' },
  ),
  way(
    'CV: one long text with bold headings and breaks',
    ecology,
    `<p><b>EDUCATION</b><br>${education.join('<br>')}</p><p><b>POSITIONS</b><br>${positions.join('<br>')}</p><p><b>PUBLICATIONS</b><br>${ecology.map((paper, place) => `${joined(paper, inverted)} (${paper.year}). ${stopped(paper)} ${paper.venue}, ${volume(paper)}, ${pages(place)}.`).join('<br>')}</p><p><b>TALKS</b><br>${talks.join('<br>')}</p>`,
    { heading: 'Curriculum Vitae', title: 'Jane Doe: CV' },
  ),
  way(
    'CV list: grants without quotation marks, papers with',
    ecology,
    `<h2>Grants</h2><ul><li>Sea Council, Hedges and Bees in Small Ports, €450,000, 2022–2025</li><li>Grain Foundation, The Social Life of Bread, €98,000, 2019–2021</li><li>City of Portsea, Quiet Piers, €12,000, 2017–2018</li></ul><h2>Publications</h2>${items(ecology, (paper, place) => `${oxford(paper, ownNameIn(initialsFirst))}, “${paper.title},” ${paper.venue}, vol. ${volume(paper)}, pp. ${pages(place)}, ${paper.year}.`)}`,
    { heading: 'Curriculum Vitae' },
  ),
];
