import { mathematics, physics } from './papers-by-field';
import { way } from './way';
import { entries } from './write-list';
import { closeInitials, joined, joinedByAnd } from './write-names';
import { abstract, pages, volume } from './write-parts';

/** Lists in preformatted text, as in mails and on pages of the nineties. */
export const preformattedText = [
  way(
    'preformatted: numbers, names, linked titles in quotation marks',
    mathematics,
    `<pre>\n\n<strong> Papers of Jane Doe.</strong>\n\n${entries(mathematics, (paper, place) => `  ${place + 1}. ${joinedByAnd(paper)}, "<a href="${place}.pdf">${paper.title}</a>", ${paper.venue},\n     ${volume(paper, place)} (${paper.year}), ${pages(place)}.\n\n`)}</pre>`,
  ),
  way(
    'preformatted: names, titles and journals in lines of eighty letters',
    physics,
    `<pre>${entries(physics, (paper, place) => `[${place + 1}] ${joined(paper, closeInitials)},\n    ${paper.title.replace(/^((?:\S+ ){3})/, '$1\n    ')},\n    ${paper.venue} ${volume(paper, place)} (${paper.year}) ${pages(place)}.\n`)}</pre>`,
    { placeless: true },
  ),
  way(
    'preformatted: the mail with the new preprints',
    physics,
    `<pre>${entries(physics, (paper, place) => `\\\\\narXiv:${paper.year % 100}03.0${1234 + place}\nDate: Mon, ${place + 1} Mar ${paper.year} 10:00:00 GMT   (120kb)\n\nTitle: ${paper.title.replace(/^((?:\S+ ){4})/, '$1\n  ')}\nAuthors: ${joinedByAnd(paper)}\nCategories: hep-ph\nComments: 12 pages\n\\\\\n  ${abstract.replace(/\. /, '.\n')}\n\\\\ ( https://arxiv.org/abs/${paper.year % 100}03.0${1234 + place} ,  120kb)\n------------------------------------------------------------------------------\n`)}</pre>`,
    { heading: 'Daily listing of preprints', placeless: true },
  ),
];
