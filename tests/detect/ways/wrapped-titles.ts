import { ecology } from './papers-by-field';
import { way } from './way';
import { entries, paragraphs } from './write-list';
import { joined, joinedByAnd } from './write-names';

/** The title with a line break in its middle. */
const wrapped = (title: string) => {
  const words = title.split(' ');
  const half = Math.ceil(words.length / 2);
  return `${words.slice(0, half).join(' ')}<br>\n${words.slice(half).join(' ')}`;
};

/** Titles that somebody broke into two lines by hand. */
export const wrappedTitles = [
  way(
    'a line break in the middle of a title in bold',
    ecology,
    paragraphs(
      ecology,
      paper => `<b>${wrapped(paper.title)}</b><br>${joined(paper)}<br><i>${paper.venue}</i>, ${paper.year}`,
    ),
  ),
  way(
    'a line break in the middle of a linked title',
    ecology,
    paragraphs(
      ecology,
      (paper, place) =>
        `<a href="${place}.pdf">${wrapped(paper.title)}</a><br>${joined(paper)}<br><i>${paper.venue}</i>, ${paper.year}`,
    ),
  ),
  way(
    'a line break in every third heading',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<div class="pub"><h3>${place % 3 === 1 ? wrapped(paper.title) : paper.title}</h3><p>${joined(paper)}</p><p><i>${paper.venue}</i>, ${paper.year}</p></div>`,
    ),
  ),
  way(
    'authors behind a line break in one link with the title',
    ecology,
    paragraphs(
      ecology,
      (paper, place) =>
        `<a href="${place}.pdf">${paper.title}<br>by ${joinedByAnd(paper)}</a><br>${paper.venue}, ${paper.year}`,
    ),
  ),
];
