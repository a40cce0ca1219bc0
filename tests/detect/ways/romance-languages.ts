import { firstPerson, type Paper } from './paper';
import type { PapersByLanguage } from './papers-by-language';
import { way } from './way';
import { entries, items, numberedItems, paragraphs, table } from './write-list';
import {
  capitals,
  closeInitials,
  inFull,
  initialsFirst,
  initialsLast,
  inverted,
  invertedInFull,
  joined,
} from './write-names';
import { pages, stopped, volume } from './write-parts';

/** Those whose first person has one given name: "Doe Roe, Jane Mary" may be two people. */
const ofOneGivenName = (papers: Paper[]) => papers.filter(paper => !firstPerson(paper)[0].includes(' '));

/** French, Spanish, Portuguese and Italian lists. */
export const romanceLanguages = ({ french, italian, portuguese, spanish }: PapersByLanguage) => [
  way(
    'French: initials behind the name, year, guillemets',
    french,
    paragraphs(
      french,
      (paper, place) =>
        `${joined(paper, capitals(initialsLast))} (${paper.year}), « ${paper.title} », <i>${paper.venue}</i>, vol. ${volume(paper)}, n° ${place + 1}, p. ${pages(place)}.`,
    ),
  ),
  way(
    'French: given name, guillemets, italic, own name left out',
    french,
    items(
      french,
      (paper, place) =>
        `« ${paper.title} »${paper.people.length > 1 ? ` (avec ${joined({ ...paper, people: paper.people.filter(name => name[1] !== 'Lemaître') }, inFull, ', ', ' et ')})` : ''}, <em>${paper.venue}</em>, n° ${volume(paper)}, ${paper.year}, p. ${pages(place)}.`,
    ),
    { people: paper => paper.people.filter(name => name[1] !== 'Lemaître') },
  ),
  way(
    'French talks: names, title, colloquium, place, date',
    french,
    items(
      french,
      (paper, place) =>
        `${joined(paper, initialsFirst, ', ', ' et ')}, <i>${paper.title}</i>, Colloque « Ports et jardins », Brest, ${12 + place} mars ${paper.year}.`,
    ),
    { heading: 'Communications', title: 'Publications et communications' },
  ),
  way(
    'French: names. title. venue, year, with et',
    french,
    numberedItems(
      french,
      (paper, place) =>
        `${joined(paper, closeInitials, ', ', ' et ')}. ${stopped(paper)} <i>${paper.venue}</i>, ${volume(paper)}(${place + 1}) : ${pages(place)}, ${paper.year}.`,
    ),
  ),
  way(
    'Spanish APA with y',
    spanish,
    paragraphs(
      spanish,
      (paper, place) =>
        `${joined(paper, inverted, ', ', ' y ')} (${paper.year}). ${stopped(paper)} <em>${paper.venue}, ${volume(paper)}</em>(${place + 1}), ${pages(place)}.`,
    ),
    { heading: 'Publicaciones', anyWord: true },
  ),
  way(
    'Spanish bibliography: one person with two family names, in bold',
    ofOneGivenName(spanish),
    paragraphs(
      ofOneGivenName(spanish),
      (paper, place) =>
        `<b>${invertedInFull(firstPerson(paper))}.</b> «${paper.title}». <i>${paper.venue}</i>, n.º ${volume(paper)} (${paper.year}): ${pages(place)}.`,
    ),
    { heading: 'Bibliografía', people: paper => paper.people.slice(0, 1) },
  ),
  way(
    'Spanish: quotes, journal, núm.',
    spanish,
    items(
      spanish,
      (paper, place) =>
        `${joined(paper, inFull, ', ', ' y ')}, “${paper.title}”, en <i>${paper.venue}</i>, núm. ${volume(paper)}, ${paper.year}, pp. ${pages(place)}.`,
    ),
    { heading: 'Artículos publicados', anyWord: true },
  ),
  way(
    'Spanish OJS: title, names, pages',
    spanish,
    entries(
      spanish,
      (paper, place) =>
        `<div class="obj_article_summary"><div class="title"><a href="/view/${place}">${paper.title}</a></div><div class="meta"><div class="authors">${joined(paper)}</div><div class="pages">${pages(place)}</div></div><a class="galley-link">PDF</a></div>`,
    ),
    {
      heading: 'Vol. 12 Núm. 3 (2019): Puertos',
      title: 'Vol. 12 Núm. 3 (2019) | Revista de Panadería',
      year: false,
      anyWord: true,
    },
  ),
  way(
    'ABNT with full names',
    portuguese,
    paragraphs(
      portuguese,
      (paper, place) =>
        `${joined(paper, capitals(invertedInFull), '; ')}. ${stopped(paper)} <strong>${paper.venue}</strong>, São Paulo, v. ${volume(paper)}, n. ${place + 1}, p. ${pages(place)}, mar. ${paper.year}.`,
    ),
    { heading: 'Publicações' },
  ),
  way(
    'Portuguese: trabalhos aprovados',
    portuguese,
    items(
      portuguese,
      paper => `<strong>${paper.title}</strong><br>${joined(paper, inFull, ', ', ' e ')} (UFX)`,
    ),
    { heading: 'Trabalhos aprovados', year: false },
  ),
  way(
    'Italian: comma, italics, in «journal»',
    italian,
    numberedItems(
      italian,
      (paper, place) =>
        `${joined(paper, inFull, ', ', ' e ')}, <em>${paper.title}</em>, in «${paper.venue}», ${volume(paper)}/${place + 1} (${paper.year}), pp. ${pages(place)}.`,
    ),
    { heading: 'Pubblicazioni' },
  ),
  way(
    'Italian: De Santis G., Bellini M. (2022)',
    italian,
    paragraphs(
      italian,
      (paper, place) =>
        `${joined(paper, initialsLast)} (${paper.year}), <i>${paper.title}</i>, in “${paper.venue}”, n. ${volume(paper)}, pp. ${pages(place)}`,
    ),
    { heading: 'Pubblicazioni' },
  ),
  way(
    'Italian IRIS table',
    italian,
    table(italian, ['Titolo', 'Data di pubblicazione', 'Autore(i)', 'File'], (paper, place) => [
      `<a href="/handle/${place}">${paper.title}</a>`,
      `1-gen-${paper.year}`,
      joined(paper, invertedInFull, '; '),
      '',
    ]),
    { heading: 'Pubblicazioni' },
  ),
  way(
    'French: own list in guillemets with links',
    french,
    items(
      french,
      (paper, place) =>
        `<a href="${place}.pdf">« ${paper.title} »</a>, <i>${paper.venue}</i>, n° 12, ${paper.year}, p. ${pages(place)}.`,
    ),
    { people: () => [] },
  ),
];
