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

/** Every second title ends in a letter: "… of Influenza A". */
const lettered = ecology.map((paper, place) =>
  place % 2 ? paper : { ...paper, title: `${paper.title} and Influenza A` },
);

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
  way(
    'people in small type behind a line break in a heading, and titles that end in a letter',
    lettered,
    entries(
      lettered,
      paper =>
        `<div class="pub"><h3>${paper.title}<br><small>${joined(paper)}</small></h3><p><i>${paper.venue}</i>, ${paper.year}</p></div>`,
    ),
  ),
  way(
    'people in bold behind titles in bold, some of which end in a letter',
    lettered,
    paragraphs(
      lettered,
      paper => `<b>${paper.title}<br>${joined(paper)}</b><br><i>${paper.venue}</i>, ${paper.year}`,
    ),
  ),
  way(
    'a line break behind a small word of a title that stands in the text',
    ecology.map(paper => ({ ...paper, title: `${paper.title}: notes on Small Harbours` })),
    paragraphs(
      ecology,
      (paper, place) =>
        `<b>[${place % 2 ? 'arXiv' : 'TMLG'}]</b> ${paper.title}: notes on <br> Small Harbours<br>${joined(paper)}<br><i>${paper.venue}</i>, ${paper.year}`,
    ),
    { title: 'Publications' },
  ),
];
