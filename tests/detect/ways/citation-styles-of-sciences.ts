import { byFirstPerson, type Name } from './paper';
import { computing, general, humanities, medicine, physics } from './papers-by-field';
import { way } from './way';
import { byYear, entries, items, numberedItems, paragraphs } from './write-list';
import {
  ampersand,
  apa,
  bareInitials,
  capitals,
  closeInitials,
  inFull,
  initialsFirst,
  initialsLast,
  inverted,
  joined,
  joinedByAnd,
  oxford,
} from './write-names';
import { pages, stopped, volume } from './write-parts';

/** People with several given names, one of them shortened. */
const withInitials = computing.map(paper => ({
  ...paper,
  people: paper.people.map(([given, family]): Name => [`${given}-Maria L.`, family]),
}));

/** Styles of citation in the sciences. */
export const citationStylesOfSciences = [
  way(
    'AIP with curly quotes',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `${oxford(paper, initialsFirst)}, “${paper.title},” ${paper.venue} <b>${volume(paper)}</b>, 0${3450 + place} (${paper.year}).`,
    ),
  ),
  way(
    'APS with title in italics',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `${oxford(paper, initialsFirst)}, <i>${paper.title}</i>, ${paper.venue} <b>${volume(paper)}</b>, 0${3450 + place} (${paper.year}).`,
    ),
  ),
  way(
    'physicist: title in quotes, names, journal linked',
    physics,
    items(
      physics,
      (paper, place) =>
        `“${paper.title}”<br>${oxford(paper, initialsFirst)}<br><a href="https://doi.org/10.1234/h.${place}">${paper.venue} <b>${volume(paper)}</b>, 0${3450 + place} (${paper.year})</a>`,
    ),
  ),
  way(
    'physicist: descending numbers in paragraphs',
    physics,
    paragraphs(
      physics,
      (paper, place) =>
        `${45 - place}. ${oxford(paper, initialsFirst)}, "${paper.title}", ${paper.venue} ${volume(paper)}, 0${3450 + place} (${paper.year}).`,
    ),
  ),
  way(
    'old INSPIRE record',
    physics,
    entries(
      physics,
      (paper, place) =>
        `<div class="record">${place + 1}. <a href="r${place}"><b>${stopped(paper)}</b></a><br>${joined(paper, name => `<a href="a">${inFull(name)}</a> (<a href="i">Harbour U.</a>)`)}. Mar ${paper.year}. 12 pp.<br>Published in <b>${paper.venue} ${volume(paper)} (${paper.year}) 0${345 + place}</b><br>DOI: <b><a href="https://doi.org/10.1234/h.${place}">10.1234/h.${place}</a></b></div>`,
    ),
  ),
  way(
    'AGU before 2020',
    physics,
    paragraphs(
      physics,
      (paper, place) =>
        `${joined(paper, name => (name === paper.people[0] ? inverted(name) : initialsFirst(name)), ', ', ', and ')} (${paper.year}), ${paper.title}, <i>${paper.venue}</i>, <i>${volume(paper)}</i>, ${pages(place)}, doi:10.1029/${paper.year}HB00${place}.`,
    ),
  ),
  way(
    'astronomer: title in quotes last',
    physics,
    items(
      physics,
      (paper, place) =>
        `${ampersand(paper, inverted)} ${paper.year}, ${paper.venue}, ${volume(paper)}, ${345 + place}: “${paper.title}”`,
    ),
  ),
  way(
    'astronomer: bold title, authors, year, journal',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `<b>${paper.title}</b><br>${ampersand(paper, inverted)} ${paper.year}, ${paper.venue}, ${volume(paper)}, ${345 + place} <a href="https://ui.adsabs.harvard.edu/abs/${paper.year}HB..${place}">[ADS]</a>`,
    ),
  ),
  way(
    'chemist: number, title, names with asterisk, journal',
    physics,
    entries(
      physics,
      (paper, place) =>
        `<p>${120 - place}.<br><b>${paper.title}</b><br>${joined(paper, name => (name[1] === 'Doe' ? `<u>${closeInitials(name)}</u>*` : closeInitials(name)))}<br><i>${paper.venue}</i> <b>${paper.year}</b>, <i>${volume(paper)}</i>, ${pages(place)}. <a href="https://doi.org/10.1021/h${place}">DOI</a></p>`,
    ),
  ),
  way(
    'ACS: bold own name, semicolons, title in ordinary letters',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `${joined(paper, name => (name[1] === 'Doe' ? `<b>${inverted(name)}</b>` : inverted(name)), '; ')} ${stopped(paper)} <i>${paper.venue}</i> <b>${paper.year}</b>, <i>${volume(paper)}</i> (${place + 1}), ${pages(place)}. DOI: 10.1021/h.${place}c00123`,
    ),
  ),
  way(
    'RSC',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `${joinedByAnd(paper, initialsFirst)}, ${paper.title}, <i>${paper.venue}</i>, ${paper.year}, <b>${volume(paper)}</b>, ${pages(place)}.`,
    ),
  ),
  way(
    'chemist: "title" names, journal year',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `"${paper.title}" ${joined(paper, name => inFull(name) + (name[1] === 'Doe' ? '*' : ''))}, <em>${paper.venue}</em> <strong>${paper.year}</strong>, ${volume(paper)}, ${pages(place)}.`,
    ),
  ),
  way(
    'Cell',
    physics,
    paragraphs(
      physics,
      (paper, place) =>
        `${joined(paper, inverted, ', ', ', and ')} (${paper.year}). ${stopped(paper)} ${paper.venue} <i>${volume(paper)}</i>, ${pages(place)}.`,
    ),
  ),
  way(
    'IMS statistics',
    physics,
    items(
      physics,
      (paper, place) =>
        `${joined(paper, capitals(inverted), ', ', ' and ')} (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i> <b>${volume(paper)}</b> ${pages(place)}.`,
    ),
  ),
  way(
    'APA 7 under year headings, hanging paragraphs',
    medicine,
    byYear(medicine, some =>
      some
        .map(
          paper =>
            `<p style="padding-left:2em;text-indent:-2em">${apa(paper)} (${paper.year}). ${stopped(paper)} <em>${paper.venue}, ${volume(paper)}</em>(1), 34–51. <a href="https://doi.org/10.1037/h${paper.year}">https://doi.org/10.1037/h${paper.year}</a></p>`,
        )
        .join('\n'),
    ),
  ),
  way(
    'APA with months and in press',
    medicine,
    paragraphs(
      medicine,
      (paper, place) =>
        `${apa(paper)} (${place === 0 ? 'in press' : place === 1 ? `${paper.year}, March` : paper.year}). ${stopped(paper)} <i>${paper.venue}</i>.`,
    ),
    { year: false },
  ),
  way(
    'year headings, names family first without commas, title bold',
    physics,
    byYear(
      physics,
      some =>
        items(
          some,
          paper =>
            `${joined(paper, initialsLast)} <b>${paper.title}</b> ${paper.venue} ${volume(paper)}, 345`,
        ),
      'h2',
    ),
  ),
  way(
    'engineering: IEEE with bare initials and et al. mark',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `${joinedByAnd(paper, bareInitials)}, "${paper.title}," <i>${paper.venue}</i>, vol. ${volume(paper)}, no. ${place + 1}, pp. ${pages(place)}, Mar. ${paper.year}.`,
    ),
  ),
  way(
    'geographer: family names in capitals, year behind',
    general,
    paragraphs(
      general,
      (paper, place) =>
        `${joined(paper, capitals(inverted), ', ', ' &amp; ')} ${paper.year}. ${stopped(paper)} <em>${paper.venue}</em> ${volume(paper)}: ${pages(place)}.`,
    ),
  ),
  way(
    'APA of one person',
    byFirstPerson(humanities),
    paragraphs(
      byFirstPerson(humanities),
      (paper, place) =>
        `${apa(paper)} (${paper.year}). ${stopped(paper)} <i>${paper.venue}, 12</i>(${place + 1}), ${pages(place)}.`,
    ),
  ),
  way(
    'number, title in the text, people in italics, the journal linked',
    withInitials,
    paragraphs(
      withInitials,
      (paper, place) =>
        `[${place + 1}] ${stopped(paper)} <em> ${joined(paper)}. </em> <a href="/${place}"> ${paper.venue} ${volume(paper)}, ${place}76601 (${paper.year}). </a>`,
    ),
  ),
];
