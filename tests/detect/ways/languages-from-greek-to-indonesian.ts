import type { PapersByLanguage } from './papers-by-language';
import { way } from './way';
import { entries, items, numberedItems, paragraphs } from './write-list';
import { apa, inFull, initialsFirst, initialsLast, inverted, joined } from './write-names';
import { firstPage, pages, stopped, volume } from './write-parts';

/** What is written from right to left. */
const rightToLeft = (html: string) => `<div dir="rtl">${html}</div>`;

/** Turkish, Greek, Hebrew, Vietnamese and Indonesian lists. */
export const languagesFromGreekToIndonesian = ({
  greek,
  hebrew,
  indonesian,
  turkish,
  vietnamese,
}: PapersByLanguage) => [
  way(
    'Turkish APA with ve',
    turkish,
    paragraphs(
      turkish,
      (paper, place) =>
        `${joined(paper, inverted, ', ', ' ve ')} (${paper.year}). ${stopped(paper)} <i>${paper.venue}, ${volume(paper)}</i>(${place + 1}), ${pages(place)}.`,
    ),
    { heading: 'Yayınlar' },
  ),
  way(
    'Turkish: A1. names, “title”, journal, year',
    turkish,
    paragraphs(
      turkish,
      (paper, place) =>
        `A${place + 1}. ${joined(paper, initialsLast, ', ', ' ve ')}, “${paper.title}”, ${paper.venue}, ${volume(paper)} (${place + 1}), ${pages(place)}, ${paper.year}.`,
    ),
    { heading: 'Yayınlar' },
  ),
  way(
    'DergiPark',
    turkish,
    entries(
      turkish,
      (paper, place) =>
        `<div class="card j-card article-project-actions"><div class="card-body"><h5 class="card-title"><a href="/tr/pub/${place}">${paper.title}</a></h5><small>Yazarlar: ${joined(paper, name => `<a href="/@x">${inFull(name)}</a>`)}</small><br><small>Sayfa: ${firstPage(place)}-${firstPage(place) + 12}</small></div></div>`,
    ),
    { heading: 'Cilt: 12 Sayı: 3 - Makaleler', title: 'Liman Dergisi - Cilt: 12 Sayı: 3', year: false },
  ),
  way(
    'Greek APA',
    greek,
    paragraphs(
      greek,
      (paper, place) =>
        `${apa(paper)} (${paper.year}). ${paper.title}. <i>${paper.venue}</i>, ${volume(paper)}(${place + 1}), ${pages(place)}.`,
    ),
    { heading: 'Δημοσιεύσεις' },
  ),
  way(
    'Greek: initials, «title», journal',
    greek,
    numberedItems(
      greek,
      (paper, place) =>
        `${joined(paper, initialsFirst, ', ', ' και ')}, «${paper.title}», <i>${paper.venue}</i>, τ. ${volume(paper)}, ${paper.year}, σσ. ${pages(place)}.`,
    ),
    { heading: 'Δημοσιεύσεις' },
  ),
  way(
    'Hebrew: people, "title", journal',
    hebrew,
    rightToLeft(
      items(
        hebrew,
        (paper, place) =>
          `${joined(paper)}, "${paper.title}", <i>${paper.venue}</i> ${volume(paper)} (${paper.year}), עמ' ${firstPage(place)}–${firstPage(place) + 9}.`,
      ),
    ),
    { heading: 'Publications' },
  ),
  way(
    'Vietnamese: people (year), “title”, journal',
    vietnamese,
    numberedItems(
      vietnamese,
      (paper, place) =>
        `${joined(paper)} (${paper.year}), “${paper.title}”, <i>${paper.venue}</i>, số ${place + 1}, tr. ${firstPage(place)}-${firstPage(place) + 9}.`,
    ),
    { heading: 'Công trình công bố (Publications)', anyWord: true },
  ),
  way(
    'Vietnamese: people. title. journal. year',
    vietnamese,
    paragraphs(
      vietnamese,
      (paper, place) =>
        `${joined(paper)}. ${stopped(paper)} <i>${paper.venue}</i>, ${volume(paper)}(${place + 1}), ${firstPage(place)}-${firstPage(place) + 9}, ${paper.year}.`,
    ),
    { heading: 'Công trình công bố (Publications)', anyWord: true },
  ),
  way(
    'Indonesian: names, “title”, journal, volume, year',
    indonesian,
    numberedItems(
      indonesian,
      (paper, place) =>
        `${joined(paper, inFull, ', ', ' dan ')}, “${paper.title}”, <i>${paper.venue}</i>, Vol. ${volume(paper)}, No. ${place + 1}, hal. ${pages(place)}, ${paper.year}.`,
    ),
    { heading: 'Publikasi' },
  ),
];
