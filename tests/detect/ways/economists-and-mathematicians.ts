import { laterPeople, papersOf, paperWithout, peopleWithout, undated, withoutFirst } from './paper';
import { economics, mathematics } from './papers-by-field';
import { way } from './way';
import { entries, numberedItems, paragraphs } from './write-list';
import { firstInverted, inFull, initialsFirst, invertedInFull, joined, joinedByAnd } from './write-names';
import { pages, stopped, volume } from './write-parts';

/** Some written with others, and some alone. */
const drafts = undated(
  papersOf(`
Harbour Finance and the Supply of Bread in Small Ports | Jane_Doe | Draft | 2020
Does Fog Lower Wages? Evidence from Twelve Harbours | Jane_Doe | Draft | 2020
How Bakers Infer the Price of Flour from the Weather | Jane_Doe; Wei_Huang; Susan_Lindgren | Draft | 2020
How Competing Ferries Improve the Quality of Coffee | Jane_Doe; Alberto_Conti | Draft | 2020
The Tide Crisis and Political Conflict on the Quay | Jane_Doe; Pedro_dos Santos | Draft | 2020
`),
);

/** Styles of economists and mathematicians, who leave their own names out. */
/** The same with more that were written with others. */
const someAlone = [...drafts, ...undated(economics.filter(({ people }) => people.length > 1))];

export const economistsAndMathematicians = [
  way(
    'economist: (with X) behind a bold title, journal below',
    economics,
    entries(
      economics,
      paper =>
        `<p><b>${paper.title}</b> (with ${joinedByAnd(paperWithout(paper, 'Doe'))})<br><i>${paper.venue}</i>, ${paper.year}</p>`,
    ),
    { heading: 'Research', people: peopleWithout('Doe') },
  ),
  way(
    'economist: sentences, "With X and Y." behind those that were not written alone',
    drafts,
    paragraphs(
      drafts,
      paper =>
        `${stopped(paper)}${paper.people.length > 1 ? ` With ${joinedByAnd(paperWithout(paper, 'Doe'))}.` : paper.title.includes('?') ? '' : ' <i>Revise and Resubmit.</i>'}`,
    ),
    {
      heading: 'Working Papers',
      people: paper => (paper.people.length > 1 ? peopleWithout('Doe')(paper) : []),
    },
  ),
  way(
    'AMS: names, italic title, journal bold volume (year), no., pages',
    mathematics,
    numberedItems(
      mathematics,
      (paper, place) =>
        `${joinedByAnd(paper)}, <i>${paper.title}</i>, ${paper.venue} <b>${volume(paper)}</b> (${paper.year}), no. ${place + 1}, ${pages(place)}.`,
    ),
  ),
  way(
    'AMS with initials, arXiv in brackets',
    mathematics,
    numberedItems(
      mathematics,
      (paper, place) =>
        `${joinedByAnd(paper, initialsFirst)}, <em>${paper.title}</em>, ${paper.venue} <strong>${volume(paper)}</strong> (${paper.year}), ${pages(place)}. [<a href="https://arxiv.org/abs/${paper.year % 100}03.0${1234 + place}">arXiv</a>] [<a href="${place}.pdf">pdf</a>]`,
    ),
  ),
  way(
    'zbMATH',
    mathematics,
    entries(
      mathematics,
      (paper, place) =>
        `<div class="item"><p>${joined(paper, invertedInFull, '; ')}<br><b>${stopped(paper)}</b> (English) <a href="z">Zbl 1${place}34.56789</a><br>${paper.venue} ${volume(paper)}, No. ${place + 1}, ${pages(place)} (${paper.year}).</p></div>`,
    ),
  ),
  way(
    'Oxford economics',
    economics,
    paragraphs(
      economics,
      (paper, place) =>
        `${firstInverted(paper)}, “${paper.title},” <i>${paper.venue}</i>, ${volume(paper)} (${paper.year}), ${pages(place)}.`,
    ),
  ),
  way(
    'American Economic Review',
    economics,
    paragraphs(
      economics,
      (paper, place) =>
        `${firstInverted(paper)}. ${paper.year}. “${stopped(paper)}” <i>${paper.venue}</i>, ${volume(paper)} (${place + 1}): ${pages(place)}.`,
    ),
  ),
  way(
    'economist: title, joint with X, journal, year, links',
    economics,
    paragraphs(
      economics,
      (paper, place) =>
        `<strong>${paper.title}</strong>, joint with ${joinedByAnd(withoutFirst(paper))}, <em>${paper.venue}</em>, ${paper.year}, ${volume(paper)}(${place + 1}), ${pages(place)}. <a href="${place}.pdf">[paper]</a> <a href="${place}a.pdf">[online appendix]</a> <a href="v${place}">[VoxEU]</a>`,
    ),
    { people: laterPeople },
  ),
  way(
    'IDEAS/RePEc',
    economics,
    numberedItems(
      economics,
      (paper, place) =>
        `${joined(paper, inFull, ' &amp; ')}, ${paper.year}.<br>"<b><a href="/a/${place}.html">${paper.title}</a></b>,"<br><a href="/s/${place}.html">${paper.venue}</a>, Quay University Press, vol. ${volume(paper)}(${place + 1}), pages ${pages(place).replace('–', '-')}, March.`,
    ),
  ),
  way(
    'SSRN',
    economics,
    entries(
      economics,
      (paper, place) =>
        `<div class="trow abs"><div class="description"><a class="title optClickTitle" href="/abstract=${340000 + place}"><span>${paper.title}</span></a><div class="note note-list"><span>${paper.venue} No. 19-0${place}</span></div><div class="note note-list"><span>Number of pages: ${30 + place}</span> <span>Posted: 0${place + 1} Mar ${paper.year}</span></div><div class="authors-list">${joined(paper, name => `<a href="/author=${name[1]}">${inFull(name)}</a>`, ' and ')}</div><div class="afiliations">Harbour University and Quay School</div></div><div class="downloads"><span>Downloads ${12 + place} (345,${place}71)</span></div></div>`,
    ),
  ),
  way(
    'headings in articles, with whom below them, some written alone',
    someAlone,
    entries(
      someAlone,
      paper =>
        `<article class="paper"><h3>${paper.title}.</h3>${paper.people.length > 1 ? `<p class="with">With ${joinedByAnd(withoutFirst(paper))}</p>` : ''}</article>`,
    ),
    { heading: 'Working Papers', people: peopleWithout('Doe') },
  ),
];
