import { undated } from './paper';
import { ecology, education, mathematics, physics } from './papers-by-field';
import { way } from './way';
import { entries, items, numberedItems, paragraphs } from './write-list';
import { ampersand, apa, closeInitials, inverted, joined, joinedByAnd } from './write-names';
import { pages, stopped, volume } from './write-parts';

/** Identifiers that stand in the text without a link, and what is written in place of a year. */
export const numbersInTheText = [
  way(
    'arXiv ids in the text only, with class',
    undated(mathematics),
    numberedItems(
      mathematics,
      (paper, place) =>
        `${joinedByAnd(paper)}, <i>${paper.title}</i>, arXiv:${paper.year % 100}03.0${1234 + place} [math.CO]`,
    ),
    { heading: 'Preprints' },
  ),
  way(
    'DOIs in the text only, on their own line',
    ecology,
    paragraphs(
      ecology,
      (paper, place) =>
        `${apa(paper)} (${paper.year}). ${stopped(paper)} ${paper.venue}, ${volume(paper)}, ${pages(place)}.<br>doi: 10.1234/jhe.${paper.year}.00${place}`,
    ),
  ),
  way(
    'journals with many stops: Proc. Natl. Acad. Harb. U.S.A.',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `${joined(paper, closeInitials)}, ${paper.title}, ${['Proc. Natl. Acad. Harb. U.S.A.', 'Phys. Rev. Harb. B', 'J. Am. Bread Soc.', 'Angew. Gard. Int. Ed.'][place % 4]} <b>${volume(paper)}</b>, ${345 + place} (${paper.year}).`,
    ),
  ),
  way(
    'Comments: and Journal-ref: below linked titles',
    mathematics,
    entries(
      mathematics,
      (paper, place) =>
        `<p><a href="https://arxiv.org/abs/2301.0${1234 + place}">${paper.title}</a><br>${joined(paper)}<br>Comments: 2${place} pages, ${place + 1} figures, v2: minor changes<br>Journal-ref: ${paper.venue} ${volume(paper)} (${paper.year}) ${pages(place)}</p>`,
    ),
  ),
  way(
    'in press and forthcoming among years, Harvard',
    undated(education.slice(0, 2)).concat(education.slice(2)),
    items(
      education,
      (paper, place) =>
        `${ampersand(paper, inverted)} (${['in press', 'forthcoming'][place] ?? paper.year}) ${stopped(paper)} <i>${paper.venue}</i>${place < 2 ? '' : ` ${volume(paper)}: ${pages(place)}`}.`,
    ),
  ),
];
