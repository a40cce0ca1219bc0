import type { Paper } from './paper';
import { ecology } from './papers-by-field';
import {
  chinese,
  dutch,
  french,
  german,
  italian,
  japanese,
  korean,
  polish,
  portuguese,
  russian,
  spanish,
} from './papers-by-language';
import { way } from './way';
import { entries } from './write-list';
import { inFull, initialsLast, invertedInFull, joined, joinedByAnd } from './write-names';
import { pages, volume } from './write-parts';

/** A linked title, and below it the rest with labels. */
const labelled = (
  papers: Paper[],
  [people, venue, year, link]: [people: string, venue: string, year: string, link: string],
  between = ', ',
  write = inFull,
) =>
  entries(
    papers,
    (paper, place) =>
      `<div class="item"><h4><a href="/${place}">${paper.title}</a></h4><p>${people} ${joined(paper, write, between)}<br>${venue} ${paper.venue}, ${volume(paper)}(${place + 1}), ${pages(place)}<br>${year} ${paper.year}<br>${link} <a href="https://doi.org/10.1234/l${place}">10.1234/l${place}</a></p></div>`,
  );

/** Parts of an entry behind labels, in many languages. */
export const labelsBelowTitles = [
  way(
    'Authors: Published in: DOI: below the title',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<p><b>${paper.title}</b><br>Authors: ${joined(paper)}<br>Published in: ${paper.venue}, Vol. ${volume(paper)}, ${paper.year}<br>DOI: 10.1234/l${place}</p>`,
    ),
  ),
  way(
    'bold labels in a list below a heading',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<h3>${paper.title}</h3><ul><li><strong>Authors:</strong> ${joinedByAnd(paper)}</li><li><strong>Journal:</strong> ${paper.venue}</li><li><strong>Year:</strong> ${paper.year}</li><li><strong>Link:</strong> <a href="https://doi.org/10.1/l${place}">doi.org/10.1/l${place}</a></li></ul>`,
    ),
  ),
  way(
    'Title: in the row too, labels in bold',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<p><b>Title:</b> ${paper.title}<br><b>Authors:</b> ${joined(paper, invertedInFull, '; ')}<br><b>Venue:</b> ${paper.venue} (${paper.year})<br><b>Abstract:</b> We count what others pass by, on twelve piers and in three gardens, and report what we saw.<br><b>DOI:</b> 10.1234/l${place}</p><hr>`,
    ),
  ),
  way('German labels', german, labelled(german, ['Autoren:', 'Erschienen in:', 'Jahr:', 'DOI:']), {
    heading: 'Publikationen',
  }),
  way(
    'German: Von … | in: … below a linked title',
    german,
    entries(
      german,
      (paper, place) =>
        `<div class="teaser"><a href="/${place}">${paper.title}</a><br>Von ${joined(paper, inFull, ', ', ' und ')}<br>In: ${paper.venue}, Heft ${place + 1}/${paper.year}</div>`,
    ),
    { heading: 'Veröffentlichungen' },
  ),
  way('French labels', french, labelled(french, ['Auteurs :', 'Revue :', 'Année :', 'DOI :']), {
    heading: 'Publications',
  }),
  way('Spanish labels', spanish, labelled(spanish, ['Autores:', 'Publicado en:', 'Año:', 'DOI:']), {
    heading: 'Publicaciones',
    anyWord: true,
  }),
  way('Portuguese labels', portuguese, labelled(portuguese, ['Autores:', 'Revista:', 'Ano:', 'DOI:'], '; '), {
    heading: 'Publicações',
  }),
  way('Italian labels', italian, labelled(italian, ['Autori:', 'Pubblicato in:', 'Anno:', 'DOI:']), {
    heading: 'Pubblicazioni',
  }),
  way('Dutch labels', dutch, labelled(dutch, ['Auteurs:', 'Gepubliceerd in:', 'Jaar:', 'DOI:']), {
    heading: 'Publicaties',
  }),
  way('Polish labels', polish, labelled(polish, ['Autorzy:', 'Czasopismo:', 'Rok:', 'DOI:']), {
    heading: 'Publikacje',
  }),
  way(
    'Russian labels',
    russian,
    labelled(russian, ['Авторы:', 'Журнал:', 'Год:', 'DOI:'], ', ', initialsLast),
    { heading: 'Публикации' },
  ),
  way('Chinese labels', chinese, labelled(chinese, ['作者：', '期刊：', '年份：', 'DOI：'], '，'), {
    heading: '论文发表',
  }),
  way('Japanese labels', japanese, labelled(japanese, ['著者：', '掲載誌：', '発行年：', 'DOI：'], '、'), {
    heading: '論文一覧',
  }),
  way('Korean labels', korean, labelled(korean, ['저자:', '학술지:', '연도:', 'DOI:']), { heading: '논문' }),
];
