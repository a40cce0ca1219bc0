import { firstPerson, type Paper } from './paper';
import {
  computingOfOthers,
  ecologyByOneEach,
  ecologyOfOthers,
  economicsOfOthers,
  generalOfOthers,
  humanitiesByOneEach,
  mathematicsByOneEach,
  mathematicsOfOthers,
  physicsOfOthers,
} from './papers-of-others';
import { way } from './way';
import { byYear, entries, items, numberedItems, paragraphs, table } from './write-list';
import { inFull, inverted, invertedInFull, joined, joinedByAnd, oxford } from './write-names';
import { abstract, stopped, volume } from './write-parts';

/** Theses, and the papers of a series. */
export const thesesAndReports = [
  way(
    'theses: Family, Given: Title. Kind of thesis, below the years',
    ecologyByOneEach,
    byYear(ecologyByOneEach, some =>
      items(some, paper => `${invertedInFull(firstPerson(paper))}: ${stopped(paper)} Master's thesis.`),
    ),
    { heading: 'Completed theses' },
  ),
  way(
    'theses: Family, Given: Title. Kind of thesis, year, in one list',
    humanitiesByOneEach,
    items(
      humanitiesByOneEach,
      paper => `${invertedInFull(firstPerson(paper))}: ${stopped(paper)} PhD thesis, ${paper.year}.`,
    ),
    { heading: 'PhD theses' },
  ),
  way(
    'theses: Name, Title, PhD thesis, University, year',
    humanitiesByOneEach,
    items(
      humanitiesByOneEach,
      paper =>
        `${inFull(firstPerson(paper))}, <i>${paper.title}</i>, PhD thesis, Harbour University, ${paper.year}.`,
    ),
    { heading: 'PhD theses' },
  ),
  way(
    'theses: title, name (degree), Supervisor: below',
    ecologyByOneEach,
    entries(
      ecologyByOneEach,
      paper =>
        `<p><b>${paper.title}</b><br>${inFull(firstPerson(paper))} (MSc, ${paper.year})<br>Supervisor: Prof. Agnes Holt</p>`,
    ),
    { heading: 'Theses' },
  ),
  way(
    'series: number, date, title, names, downloads',
    economicsOfOthers,
    table(economicsOfOthers, ['No.', 'Date', 'Title', 'Author(s)', 'Downloads'], (paper, place) => [
      `DP${12345 - place}`,
      `3 Mar ${paper.year}`,
      `<a href="/dp/${place}">${paper.title}</a>`,
      joined(paper),
      String(345 - place * 7),
    ]),
    { heading: 'Discussion Papers' },
  ),
  way(
    'theses: name (year), title, degree in a table',
    ecologyOfOthers.map(paper => ({ ...paper, people: paper.people.slice(0, 1) })),
    table(
      ecologyOfOthers.map(paper => ({ ...paper, people: paper.people.slice(0, 1) })),
      ['Student', 'Thesis title', 'Degree', 'Year'],
      paper => [inFull(firstPerson(paper)), paper.title, 'MSc', String(paper.year)],
    ),
    { heading: 'Supervised theses' },
  ),
  way(
    'theses: name, title, degree, year, supervisor',
    humanitiesByOneEach,
    items(
      humanitiesByOneEach,
      paper =>
        `${inFull(firstPerson(paper))}: <em>${paper.title}</em>. Master’s thesis, Harbour University, ${paper.year}. Supervisor: Prof. Bruno Keller`,
    ),
    { heading: 'Completed theses' },
  ),
  way(
    'theses: table with name, title, year, supervisor',
    generalOfOthers,
    table(generalOfOthers, ['Name', 'Title of thesis', 'Year', 'Supervisor'], paper => [
      inFull(firstPerson(paper)),
      paper.title,
      String(paper.year),
      'Prof. Agnes Holt',
    ]),
    { people: (paper: Paper) => paper.people.slice(0, 1), heading: 'PhD theses' },
  ),
  way(
    'theses: title, PhD thesis of name',
    mathematicsByOneEach,
    numberedItems(
      mathematicsByOneEach,
      paper => `${inFull(firstPerson(paper))} (PhD ${paper.year}), <i>${paper.title}</i>`,
    ),
    { heading: 'Dissertations' },
  ),
  way(
    'technical reports: number, title, names, month',
    computingOfOthers,
    table(computingOfOthers, ['Number', 'Title', 'Author(s)', 'Date'], (paper, place) => [
      `<a href="${place}.pdf">TR-${paper.year}-0${place + 1}</a>`,
      paper.title,
      joined(paper),
      `March ${paper.year}`,
    ]),
    { heading: 'Technical Reports' },
  ),
  way(
    'technical reports: TR number line, title, names, abstract',
    computingOfOthers,
    entries(
      computingOfOthers,
      (paper, place) =>
        `<p><b>HU-CS-${paper.year}-0${place + 1}</b><br><a href="${place}.pdf">${paper.title}</a><br>${oxford(paper)}<br>March ${paper.year}</p><blockquote>${abstract}</blockquote>`,
    ),
    { heading: 'Technical Reports' },
  ),
  way(
    'working papers: number and date, title, names',
    economicsOfOthers,
    entries(
      economicsOfOthers,
      (paper, place) =>
        `<div class="wp"><div class="wp-no">WP ${paper.year}/${12 + place}</div><div class="wp-title"><a href="${place}.pdf">${paper.title}</a></div><div class="wp-auth">${joinedByAnd(paper)}</div><div class="wp-jel">JEL: Q1${place}, D${place}2</div></div>`,
    ),
    { heading: 'Discussion Papers' },
  ),
  way(
    'preprints: arXiv number first',
    mathematicsOfOthers,
    items(
      mathematicsOfOthers,
      (paper, place) =>
        `<a href="https://arxiv.org/abs/${paper.year % 100}03.0${1234 + place}">arXiv:${paper.year % 100}03.0${1234 + place}</a> [math.CO]<br><b>${paper.title}</b><br>${joined(paper)}<br>Comments: 1${place} pages, ${place} figures`,
    ),
    { year: false, heading: 'Preprints' },
  ),
  way(
    'project outputs: WP, citation',
    physicsOfOthers,
    table(physicsOfOthers, ['WP', 'Publication', 'Partner', 'Open access'], (paper, place) => [
      `WP${(place % 3) + 1}`,
      `${joined(paper, inverted)} (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i>, ${volume(paper)}, ${345 + place}.`,
      ['HU', 'GI', 'QTC'][place % 3] ?? '',
      place % 2 ? 'Green' : 'Gold',
    ]),
    { heading: 'Project publications' },
  ),
  way(
    'working papers: No. 123 names, linked title, month',
    economicsOfOthers,
    paragraphs(
      economicsOfOthers,
      (paper, place) =>
        `No. ${123 - place} ${joinedByAnd(paper)}, <a href="${place}.pdf">${paper.title}</a>, March ${paper.year}`,
    ),
    { heading: 'Working Paper Series' },
  ),
  way(
    'working papers: WP 12: title, names below',
    economicsOfOthers,
    paragraphs(
      economicsOfOthers,
      (paper, place) =>
        `WP ${123 - place}: <a href="${place}.pdf">${paper.title}</a><br>${joinedByAnd(paper)}`,
    ),
    { heading: 'Working Papers', year: false },
  ),
  way(
    'theses: year, name, title in bold, without a mark between the first two',
    mathematicsByOneEach,
    items(
      mathematicsByOneEach,
      paper => `${paper.year} ${inFull(firstPerson(paper))}, <strong>${paper.title}</strong>`,
    ),
    { heading: 'Student Theses' },
  ),
  way(
    'theses: names, titles and dates in a table, beside a menu of links that read like names',
    humanitiesByOneEach,
    `<ul>${['Seminar Library', 'Photo Gallery', 'Phone Guide', 'History of Port Bread', 'Garden Chair Staff', 'Erasmus Agreements Held'].map(text => `<li><a href="/${text.toLowerCase().replace(/ /g, '-')}.html">${text}</a></li>`).join('')}</ul><table>${entries(humanitiesByOneEach, (paper, place) => `<tr><td>${inFull(firstPerson(paper))}</td><td>${paper.title}</td><td>0${place + 1}.1${place % 3}.${paper.year}</td></tr>`)}</table>`,
    { heading: 'Tamamlanmış Doktora Tezleri' },
  ),
  way(
    'theses: author, supervisor, title, year and programme in a definition list each, the abstract below',
    humanitiesByOneEach,
    entries(
      humanitiesByOneEach,
      (paper, place) =>
        `<div class="wrap"><dl class="infos"><dt>Autora:</dt><dd>${inFull(firstPerson(paper))}</dd><dt>Orientador:</dt><dd>Prof. Dr. Otto Brandt</dd><dt>Título:</dt><dd>${paper.title}</dd><dt>Ano:</dt><dd>${paper.year}</dd><dt>Programa:</dt><dd>Pós-Graduação em Cordas</dd></dl><p>${abstract}</p><p><a href="/handle/${place}">Acessar</a></p></div>`,
    ),
    { heading: 'Teses' },
  ),
];
