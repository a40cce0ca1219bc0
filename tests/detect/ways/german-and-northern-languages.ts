import type { PapersByLanguage } from './papers-by-language';
import { way } from './way';
import { entries, items, numberedItems, paragraphs } from './write-list';
import { ampersand, capitals, inFull, initialsFirst, inverted, invertedInFull, joined } from './write-names';
import { pages, stopped, volume } from './write-parts';

/** German, Dutch, Swedish and Finnish lists. */
export const germanAndNorthernLanguages = ({ dutch, finnish, german, swedish }: PapersByLanguage) => [
  way(
    'German: names with slashes, colon, In, Heft',
    german,
    paragraphs(
      german,
      (paper, place) =>
        `${joined(paper, invertedInFull, '/')}: ${paper.title}. In: ${paper.venue} ${volume(paper)} (${paper.year}), H. ${place + 1}, S. ${pages(place)}.`,
    ),
    { heading: 'Veröffentlichungen' },
  ),
  way(
    'DIN 1505',
    german,
    numberedItems(
      german,
      (paper, place) =>
        `${joined(paper, capitals(invertedInFull), ' ; ')}: <i>${paper.title}</i>. In: ${paper.venue} Bd. ${volume(paper)} (${paper.year}), Nr. ${place + 1}, S. ${pages(place)}`,
    ),
    { heading: 'Publikationen' },
  ),
  way(
    'German Harvard: Köhler, U.; Groß, B. (2019): title',
    german,
    paragraphs(
      german,
      (paper, place) =>
        `${joined(paper, inverted, '; ')} (${paper.year}): ${paper.title}. <i>${paper.venue}</i> ${volume(paper)}(${place + 1}): ${pages(place)}.`,
    ),
    { heading: 'Publikationen' },
  ),
  way(
    'German: title, newline names, newline venue',
    german,
    entries(
      german,
      (paper, place) =>
        `<p><strong>${paper.title}</strong><br>${joined(paper, inFull, ', ', ' und ')}<br>${paper.venue}, ${volume(paper)}. Jahrgang, Heft ${place + 1}/${paper.year}, S. ${pages(place)}</p>`,
    ),
    { heading: 'Veröffentlichungen' },
  ),
  way(
    'Dutch: de Vries, S. & Jansen, P.',
    dutch,
    paragraphs(
      dutch,
      (paper, place) =>
        `${ampersand(paper, inverted)} (${paper.year}). ${stopped(paper)} <em>${paper.venue}</em>, ${volume(paper)}(${place + 1}), ${pages(place)}.`,
    ),
    { heading: 'Publicaties' },
  ),
  way(
    'Dutch: Vries, S. de',
    dutch,
    paragraphs(
      dutch,
      (paper, place) =>
        `${joined(
          paper,
          ([given, family]) => {
            const found = /^((?:[a-z]+ )*)(.*)$/.exec(family);
            return `${found?.[2]}, ${given.charAt(0)}.${found?.[1] ? ` ${found[1].trim()}` : ''}`;
          },
          ', ',
          ' &amp; ',
        )} (${paper.year}). ${stopped(paper)} <em>${paper.venue}</em>, ${volume(paper)}, ${pages(place)}.`,
    ),
    { heading: 'Publicaties' },
  ),
  way(
    'Dutch: names, ‘title’, in: journal',
    dutch,
    items(
      dutch,
      (paper, place) =>
        `${joined(paper, initialsFirst, ', ', ' en ')}, ‘${paper.title}’, in: <i>${paper.venue}</i> ${volume(paper)} (${paper.year}) ${pages(place)}.`,
    ),
    { heading: 'Publicaties' },
  ),
  way(
    'Swedish: full names, ”title”, journal',
    swedish,
    items(
      swedish,
      (paper, place) =>
        `${joined(paper, inFull, ', ', ' och ')}, ”${paper.title}”, <em>${paper.venue}</em> ${paper.year}:${place + 1}, s. ${pages(place)}.`,
    ),
    { heading: 'Publikationer' },
  ),
  way(
    'Finnish: names year. title. journal',
    finnish,
    paragraphs(
      finnish,
      (paper, place) =>
        `${ampersand(paper, inverted)} ${paper.year}. ${stopped(paper)} ${paper.venue} ${volume(paper)}(${place + 1}): ${pages(place)}.`,
    ),
    { heading: 'Julkaisut' },
  ),
  way(
    'Finnish: title / names, journal',
    finnish,
    items(
      finnish,
      (paper, place) =>
        `<a href="/${place}">${paper.title}</a>. ${joined(paper, invertedInFull, '; ')}. julkaisussa: ${paper.venue}, Vuosikerta ${volume(paper)}, Nro ${place + 1}, ${paper.year}, s. ${pages(place)}.`,
    ),
    { heading: 'Julkaisut' },
  ),
];
