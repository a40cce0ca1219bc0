import type { Name, Paper } from './paper';
import {
  apa,
  capitals,
  closeInitials,
  firstInverted,
  inFull,
  initialsFirst,
  initialsLast,
  inverted,
  invertedInFull,
  joined,
  joinedByAnd,
  oxford,
} from './write-names';
import { pages, stopped, volume } from './write-parts';

type WriteEntry = (paper: Paper, place: number) => string;

/** "Doe JA": the initials of all given names, also of those behind a hyphen. */
const medical = ([given, family]: Name) =>
  given ? `${family} ${(given.match(/(?<=^|[\s-])\p{L}/gu) ?? []).join('').toUpperCase()}` : family;

/** Citations in the commonest styles, each by its name. */
export const styles: Record<string, WriteEntry> = {
  APA: (paper, place) =>
    `${apa(paper)} (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i>, <i>${volume(paper, place)}</i>(2), ${pages(place)}.`,
  'APA without italics': (paper, place) =>
    `${apa(paper)} (${paper.year}). ${stopped(paper)} ${paper.venue}, ${volume(paper, place)}(2), ${pages(place)}.`,
  Nature: (paper, place) =>
    `${joined(paper, inverted, ', ', ' &amp; ')} ${stopped(paper)} <i>${paper.venue}</i> <b>${volume(paper, place)}</b>, ${pages(place)} (${paper.year}).`,
  'Nature without marks': (paper, place) =>
    `${joined(paper, inverted, ', ', ' &amp; ')} ${stopped(paper)} ${paper.venue} ${volume(paper, place)}, ${pages(place)} (${paper.year}).`,
  Vancouver: (paper, place) =>
    `${joined(paper, medical)}. ${stopped(paper)} ${paper.venue} ${paper.year};${volume(paper, place)}(2):${pages(place)}.`,
  IEEE: (paper, place) =>
    `${oxford(paper, initialsFirst)}, “${paper.title},” <i>${paper.venue}</i>, vol. ${volume(paper, place)}, no. 2, pp. ${pages(place)}, ${paper.year}.`,
  BibTeX: (paper, place) =>
    `${oxford(paper)}. ${stopped(paper)} <em>${paper.venue}</em>, ${volume(paper, place)}(2):${pages(place)}, ${paper.year}.`,
  'between commas': (paper, place) =>
    `${joined(paper, initialsFirst)}, ${paper.title}, ${paper.venue} ${volume(paper, place)} (${paper.year}), ${pages(place)}.`,
  'title in italics': (paper, place) =>
    `${joinedByAnd(paper, closeInitials)}, <i>${paper.title}</i>, ${paper.venue} <b>${volume(paper, place)}</b> (${paper.year}), ${pages(place)}.`,
  ACM: (paper, place) =>
    `${oxford(paper)}. ${paper.year}. ${stopped(paper)} <i>${paper.venue}</i> ${volume(paper, place)}, 2 (${paper.year}), ${pages(place)}.`,
  Chicago: (paper, place) =>
    `${firstInverted(paper)}. “${stopped(paper)}” <i>${paper.venue}</i> ${volume(paper, place)}, no. 2 (${paper.year}): ${pages(place)}.`,
  'Springer, year behind names': (paper, place) =>
    `${joined(paper, medical)} (${paper.year}) ${stopped(paper)} ${paper.venue} ${volume(paper, place)}:${pages(place)}`,
  'Springer, colon behind names': (paper, place) =>
    `${joined(paper, inverted)}: ${stopped(paper)} ${paper.venue} ${volume(paper, place)}, ${pages(place)} (${paper.year})`,
  DBLP: paper => `${joined(paper)}: ${stopped(paper)} ${paper.venue} ${paper.year}`,
  ABNT: (paper, place) =>
    `${joined(paper, capitals(invertedInFull), '; ')}. ${stopped(paper)} <b>${paper.venue}</b>, v. ${volume(paper, place)}, p. ${pages(place)}, ${paper.year}.`,
  GOST: (paper, place) =>
    `${joined(paper, initialsLast)} ${paper.title} // ${paper.venue}. – ${paper.year}. – Vol. ${volume(paper, place)}. – P. ${pages(place)}.`,
  ACS: (paper, place) =>
    `${joined(paper, inverted, '; ')} ${stopped(paper)} <i>${paper.venue}</i> <b>${paper.year}</b>, <i>${volume(paper, place)}</i>, ${pages(place)}.`,
  'between semicolons': (paper, place) =>
    `${joined(paper, invertedInFull, '; ')}. ${paper.year}. ${stopped(paper)} ${paper.venue} ${volume(paper, place)}: ${pages(place)}`,
  'lines of title, names and venue': paper =>
    `<b>${paper.title}</b><br>${joined(paper)}<br><i>${paper.venue}</i>, ${paper.year}`,
  'title, names, venue': paper => `${stopped(paper)} ${joined(paper)}. ${paper.venue}, ${paper.year}.`,
  'linked title, names, venue': (paper, place) =>
    `<a href="${place}.pdf">${paper.title}</a>, ${joined(paper, inFull, ', ', ' and ')}, <i>${paper.venue}</i>, ${paper.year}`,
};
