import { ecology, humanities, robotics } from './papers-by-field';
import {
  chinese,
  czech,
  french,
  japanese,
  polish,
  russian,
  spanish,
  swedish,
  turkish,
  vietnamese,
} from './papers-by-language';
import { way } from './way';
import { entries, table } from './write-list';
import {
  closeInitials,
  inFull,
  initialsFirst,
  initialsLast,
  inverted,
  joined,
  joinedByAnd,
  vancouver,
} from './write-names';
import { pages, stopped, volume } from './write-parts';

/** Tables with and without heads, in many languages. */
export const tables = [
  way(
    'Spanish table',
    spanish,
    table(spanish, ['Título', 'Autores', 'Revista', 'Año', 'Enlace'], (paper, place) => [
      paper.title,
      joined(paper, inFull, ', ', ' y '),
      paper.venue,
      String(paper.year),
      `<a href="${place}">Ver</a>`,
    ]),
    { heading: 'Publicaciones', anyWord: true },
  ),
  way(
    'Spanish table: Nº, Año, Autores, Título del artículo',
    spanish,
    table(spanish, ['Nº', 'Año', 'Autores', 'Título del artículo', 'Revista'], (paper, place) => [
      String(place + 1),
      String(paper.year),
      joined(paper, inverted, '; '),
      paper.title,
      paper.venue,
    ]),
    { heading: 'Producción científica', anyWord: true },
  ),
  way(
    'French table',
    french,
    table(french, ['Auteurs', 'Titre', 'Revue', 'Année'], paper => [
      joined(paper, initialsFirst),
      paper.title,
      paper.venue,
      String(paper.year),
    ]),
    { heading: 'Publications de l’équipe' },
  ),
  way(
    'Polish table with points',
    polish,
    table(polish, ['Lp.', 'Autorzy', 'Tytuł', 'Czasopismo', 'Rok', 'Punkty MNiSW'], (paper, place) => [
      `${place + 1}.`,
      joined(paper, vancouver),
      paper.title,
      paper.venue,
      String(paper.year),
      String(100 + place * 20),
    ]),
    { heading: 'Publikacje' },
  ),
  way(
    'Turkish table',
    turkish,
    table(turkish, ['Yıl', 'Başlık', 'Yazarlar', 'Dergi', 'İndeks'], (paper, place) => [
      String(paper.year),
      paper.title,
      joined(paper),
      paper.venue,
      place % 2 ? 'SCI-E' : 'TR Dizin',
    ]),
    { heading: 'Yayınlar' },
  ),
  way(
    'Czech table',
    czech,
    table(czech, ['Rok', 'Autoři', 'Název', 'Časopis'], paper => [
      String(paper.year),
      joined(paper, inverted, '; '),
      paper.title,
      paper.venue,
    ]),
    { heading: 'Publikace' },
  ),
  way(
    'Swedish table',
    swedish,
    table(swedish, ['År', 'Författare', 'Titel', 'Tidskrift'], paper => [
      String(paper.year),
      joined(paper, inFull, ', ', ' och '),
      paper.title,
      paper.venue,
    ]),
    { heading: 'Publikationer' },
  ),
  way(
    'Japanese table',
    japanese,
    table(japanese, ['発表年', '著者', '論文題目', '掲載誌'], paper => [
      String(paper.year),
      joined(paper, inFull, '，'),
      paper.title,
      paper.venue,
    ]),
    { heading: '研究業績' },
  ),
  way(
    'Chinese table with IF and partition',
    chinese,
    table(
      chinese,
      ['序号', '论文题目', '作者', '期刊名称', '发表时间', '影响因子', '分区'],
      (paper, place) => [
        String(place + 1),
        paper.title,
        joined(paper, inFull, '、'),
        paper.venue,
        `${paper.year}-0${place + 1}`,
        `${place + 2}.3`,
        `${(place % 4) + 1}区`,
      ],
    ),
    { heading: '科研论文' },
  ),
  way(
    'Chinese page, English papers in a table',
    robotics,
    table(robotics, ['序号', '论文名称', '作者', '会议/期刊', '年份', 'CCF等级'], (paper, place) => [
      String(place + 1),
      paper.title,
      joined(paper),
      paper.venue,
      String(paper.year),
      'ABC'[place % 3] ?? '',
    ]),
    { heading: '学术论文' },
  ),
  way(
    'Vietnamese table',
    vietnamese,
    table(vietnamese, ['TT', 'Tên bài báo', 'Tác giả', 'Tạp chí', 'Năm'], (paper, place) => [
      String(place + 1),
      paper.title,
      joined(paper),
      paper.venue,
      String(paper.year),
    ]),
    { heading: 'Công trình khoa học', anyWord: true },
  ),
  way(
    'Russian table with №',
    russian,
    table(russian, ['№', 'Авторы', 'Название статьи', 'Журнал', 'Год'], (paper, place) => [
      String(place + 1),
      joined(paper, initialsLast),
      paper.title,
      paper.venue,
      String(paper.year),
    ]),
    { heading: 'Список публикаций' },
  ),
  way(
    'table: publication in one cell, indexing and DOI in others',
    ecology,
    table(
      ecology,
      [
        'S.No.',
        'Title of the paper',
        'Name of the author/s',
        'Name of journal',
        'Year of publication',
        'ISSN number',
        'Link to UGC-CARE',
      ],
      (paper, place) => [
        String(place + 1),
        paper.title,
        joined(paper, closeInitials),
        paper.venue,
        String(paper.year),
        `1234-56${place}7`,
        `<a href="${place}">Link</a>`,
      ],
    ),
    { heading: 'Research Publications' },
  ),
  way(
    'CV table without other sections: year left, citation right, rowspan',
    ecology,
    `<table>${entries(ecology, (paper, place) => `<tr><td rowspan="1" valign="top"><b>${paper.year}</b></td><td>${joined(paper, initialsFirst)}. ${stopped(paper)} <i>${paper.venue}</i> ${volume(paper)}:${pages(place)}.</td></tr>`)}</table>`,
  ),
  way(
    'CV table: year in the left column, citation in the right',
    humanities,
    table(humanities, [], paper => [
      String(paper.year),
      `${joinedByAnd(paper)}, “${paper.title}”, <i>${paper.venue}</i> ${volume(paper)}.`,
    ]),
  ),
];
