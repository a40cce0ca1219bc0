import type { Paper } from './paper';
import { ecology, mathematics, medicine, physics, robotics } from './papers-by-field';
import { way } from './way';
import { entries, items, numberedItems, table } from './write-list';
import {
  apa,
  closeInitials,
  initialsFirst,
  joined,
  joinedByAnd,
  ownNameIn,
  oxford,
  vancouver,
} from './write-names';
import { abstract, pages, stopped, volume } from './write-parts';

/** What two sentences say of a paper. */
const sentences = [
  'We followed bakers for a year and found that they sleep badly. Rye helps a little.',
  'This paper compares three ways of mooring a boat. The oldest one wins.',
  'Here we describe a method that anybody can use. All data are free to download.',
];

/** Papers whose people nobody names. */
const alone = (papers: Paper[]) => papers.map(paper => ({ ...paper, people: [] }));

/** What is told of a paper below it. */
export const descriptionsBelowEntries = [
  way(
    'title, names, then two sentences',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<div><h3>${paper.title}</h3><p><em>${joined(paper)}</em> — ${paper.venue}, ${paper.year}</p><p>${sentences[place % 3]}</p></div>`,
    ),
  ),
  way(
    'citation, then two sentences in the same item',
    ecology,
    items(
      ecology,
      (paper, place) =>
        `${apa(paper)} (${paper.year}). <b>${stopped(paper)}</b> <i>${paper.venue}</i>, ${volume(paper)}, ${pages(place)}. ${sentences[place % 3]}`,
    ),
  ),
  way(
    'definitions: citation and a description',
    ecology,
    `<dl>${entries(ecology, (paper, place) => `<dt>${joinedByAnd(paper)}, “${paper.title}”, <i>${paper.venue}</i> (${paper.year})</dt><dd>${sentences[place % 3]}</dd>`)}</dl>`,
  ),
  way(
    'Abstract: and Keywords: below each citation',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `${joined(paper, closeInitials)}. <b>${stopped(paper)}</b> ${paper.venue}, ${volume(paper)}:${pages(place)}, ${paper.year}.<p><b>Abstract:</b> ${abstract}</p><p><b>Keywords:</b> ropes, salt, winter, tar</p>`,
    ),
  ),
  way(
    'key message in a column',
    medicine,
    table(medicine, ['Publication', 'Key message'], (paper, place) => [
      `${joined(paper, vancouver)}. ${stopped(paper)} <i>${paper.venue}</i> ${paper.year}`,
      sentences[place % 3] ?? '',
    ]),
  ),
  way(
    'inner list of links below each',
    robotics,
    items(
      robotics,
      (paper, place) =>
        `${oxford(paper, ownNameIn())}. <b>${paper.title}</b>. ${paper.venue}, ${paper.year}.<ul><li><a href="${place}.pdf">Paper</a></li><li><a href="s">Slides</a></li><li><a href="v">Video of the talk</a></li></ul>`,
    ),
  ),
  way(
    'inner list of prizes and press below some',
    ecology,
    items(
      ecology,
      (paper, place) =>
        `${joinedByAnd(paper, initialsFirst)} (${paper.year}) “${paper.title}” <i>${paper.venue}</i> ${volume(paper)}: ${pages(place)}.${place % 2 ? '<ul><li>Winner of the 2023 Hedge Prize for the best paper by a young author</li><li>Covered by the Harbour Times and Quay Radio</li></ul>' : ''}`,
    ),
  ),
  way(
    'Note: and Erratum: lines below some',
    mathematics,
    numberedItems(
      mathematics,
      (paper, place) =>
        `${joinedByAnd(paper)}, <i>${paper.title}</i>, ${paper.venue} ${volume(paper)} (${paper.year}), ${pages(place)}.${['', ' <br>Note: a longer version with all proofs is on the arXiv.', ' <br>Erratum: Lemma 3 needs n &gt; 2.'][place % 3]}`,
    ),
  ),
  way(
    'votes, comments and age of an entry',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<div class="entry"><h3><a href="/p/${place}">${paper.title}</a></h3><p>${joined(paper)}</p><p>${place + 3} upvotes · ${place + 2} comments · ${place + 1} days ago</p></div>`,
    ),
    { heading: 'Accepted papers', year: false },
  ),
  way(
    'title in bold, a colon, and what its links lead to',
    alone(mathematics),
    items(
      mathematics,
      (paper, place) =>
        `<strong>${paper.title}</strong>: Link to the page of my paper on ${place} ropes in <a href="https://ponds.example.org/${place}">the archive</a> (<a href="https://ponds.example.org/${place}.pdf">PDF</a>).`,
    ),
    { year: false },
  ),
  way(
    'press about some papers in a list below each, with links like the titles',
    robotics,
    items(
      robotics,
      (paper, place) =>
        `${joinedByAnd(paper)} (${paper.year}). <a href="${place}.pdf">${paper.title}</a>. In ${paper.venue}, ${paper.year}.${place % 2 ? '' : `<ul><li>Also presented at <a href="https://hats.example.org/${place}">Odd Hats Europe ${paper.year}</a></li><li>Media: <a href="https://news.example.org/${place}">The Harbour Register</a> | <a href="https://blog.example.org/${place}">Gulls on Security</a></li></ul>`}`,
    ),
  ),
];
