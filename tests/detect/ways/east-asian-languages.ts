import type { PapersByLanguage } from './papers-by-language';
import { way } from './way';
import { entries, items, numberedItems, paragraphs, table } from './write-list';
import { inFull, joined, vancouver } from './write-names';
import { firstPage, volume } from './write-parts';

/** Chinese, Japanese and Korean lists. */
export const eastAsianLanguages = ({ chinese, chineseInEnglish, japanese, korean }: PapersByLanguage) => [
  way(
    'GB/T 7714',
    chinese,
    numberedItems(
      chinese,
      (paper, place) =>
        `${joined(paper)}. ${paper.title}[J]. ${paper.venue}, ${paper.year}, ${volume(paper)}(${place + 1}): ${firstPage(place)}-${firstPage(place) + 8}.`,
    ),
    { heading: '发表论文' },
  ),
  way(
    'GB/T 7714 in English',
    chineseInEnglish,
    paragraphs(
      chineseInEnglish,
      (paper, place) =>
        `[${place + 1}] ${joined(paper, vancouver)}. ${paper.title}[J]. ${paper.venue}, ${paper.year}, ${volume(paper)}(${place + 1}): ${firstPage(place)}-${firstPage(place) + 8}.`,
    ),
  ),
  way(
    'Chinese laboratory in English: marks, comma, SCI',
    chineseInEnglish,
    numberedItems(
      chineseInEnglish,
      (paper, place) =>
        `${joined(paper, name => inFull(name) + (name === paper.people[0] ? '#' : name === paper.people.at(-1) ? '*' : ''))}, ${paper.title}, <i>${paper.venue}</i>, ${paper.year}, ${volume(paper)}: ${firstPage(place)}-${firstPage(place) + 8}. (SCI, IF=5.${place})`,
    ),
  ),
  way(
    'Chinese laboratory: name numbers, colon by hand',
    chineseInEnglish,
    paragraphs(
      chineseInEnglish,
      (paper, place) =>
        `(${place + 1}) ${joined(paper, name => `${name[1]} ${name[0]}`, '; ')}. ${paper.title}. ${paper.venue}, ${paper.year}, ${volume(paper)}, ${345 + place}. (中科院一区)`,
    ),
    { anyWord: true, heading: '代表性论文' },
  ),
  way(
    'Chinese table',
    chinese,
    table(chinese, ['序号', '论文题目', '作者', '发表期刊', '年份'], (paper, place) => [
      String(place + 1),
      paper.title,
      joined(paper, inFull, '，'),
      paper.venue,
      String(paper.year),
    ]),
    { heading: '科研成果' },
  ),
  way(
    'Chinese journal contents: title, people, year, pages',
    chinese,
    entries(
      chinese,
      (paper, place) =>
        `<li class="noselectrow"><div class="j-title-1"><a href="/CN/${place}">${paper.title}</a></div><div class="j-author">${joined(paper)}</div><div class="j-volumn-doi">${paper.year}, ${volume(paper)}(${place + 1}): ${firstPage(place)}-${firstPage(place) + 8}. doi: 10.1234/h.${place}</div><div><a>摘要</a> ( ${12 + place} ) <a>PDF</a> (${1234 + place}KB) ( ${56 + place} )</div></li>`,
    ),
    { heading: '2019年 第12卷 第3期 论文' },
  ),
  way(
    'Japanese humanities: people「title」『journal』',
    japanese,
    items(
      japanese,
      (paper, place) =>
        `${joined(paper, inFull, '・')}「${paper.title}」『${paper.venue}』${volume(paper)}巻${place + 1}号、${paper.year}年、${firstPage(place)}-${firstPage(place) + 9}頁。`,
    ),
    { heading: '研究業績' },
  ),
  way(
    'researchmap',
    japanese,
    items(
      japanese,
      (paper, place) =>
        `<div class="rm-cv-list-title"><a href="/x/${place}">${paper.title}</a></div><div class="rm-cv-list-author">${joined(paper)}</div><div>${paper.venue} &nbsp;${volume(paper)}(${place + 1}) &nbsp;${firstPage(place)} - ${firstPage(place) + 9} &nbsp;${paper.year}年3月 &nbsp;<span class="badge">査読有り</span></div>`,
    ),
    { heading: '論文' },
  ),
  way(
    'J-STAGE issue',
    japanese,
    items(
      japanese,
      (paper, place) =>
        `<div class="searchlist-title"><a href="/article/${place}">${paper.title}</a></div><div class="searchlist-authortags">${joined(paper)}</div><div class="searchlist-additional-info">${paper.year} 年 ${volume(paper)} 巻 ${place + 1} 号 p. ${firstPage(place)}-${firstPage(place) + 9}<br>発行日: ${paper.year}/03/0${place + 1}</div><div><a>PDF形式でダウンロード (${123 + place}K)</a></div>`,
    ),
    { heading: '港湾研究 12 巻 (論文)' },
  ),
  way(
    'Korean humanities: people, 「title」, 『journal』',
    korean,
    numberedItems(
      korean,
      (paper, place) =>
        `${joined(paper, inFull, '·')}, 「${paper.title}」, 『${paper.venue}』 ${volume(paper)}(${place + 1}), ${paper.year}, ${firstPage(place)}-${firstPage(place) + 9}쪽.`,
    ),
    { heading: '연구실적' },
  ),
  way(
    'Korean table',
    korean,
    table(korean, ['번호', '논문제목', '저자', '게재지', '연도'], (paper, place) => [
      String(6 - place),
      paper.title,
      joined(paper),
      paper.venue,
      String(paper.year),
    ]),
    { heading: '논문' },
  ),
  way(
    'Korean: title, people, journal, year in divs',
    korean,
    entries(
      korean,
      (paper, place) =>
        `<div class="paper"><p class="tit"><a href="/p/${place}">${paper.title}</a></p><p class="auth">${joined(paper)}</p><p class="info">${paper.venue}, 제${volume(paper)}권 제${place + 1}호, ${paper.year}.03</p></div>`,
    ),
    { heading: '발표 논문' },
  ),
  way(
    'Chinese numbers by hand and [J]',
    chinese,
    paragraphs(
      chinese,
      (paper, place) =>
        `[${place + 1}] ${joined(paper)}. ${paper.title}[J]. ${paper.venue}, ${paper.year}, 12(${place + 1}): 3-8.`,
    ),
    { heading: '论文' },
  ),
  way(
    'Chinese: conference papers with [C]//',
    chinese,
    numberedItems(
      chinese,
      (paper, place) =>
        `${joined(paper)}. ${paper.title}[C]//第${place + 3}届港口学术会议论文集. 北京, ${paper.year}: 3-8.`,
    ),
    { heading: '学术论文' },
  ),
  way(
    'Japanese of one person',
    japanese.map(paper => ({ ...paper, people: paper.people.slice(0, 1) })),
    items(
      japanese,
      (paper, place) =>
        `${paper.people[0]?.[1]}「${paper.title}」『${paper.venue}』12巻${place + 1}号、${paper.year}年、3-4頁`,
    ),
    { heading: '研究業績' },
  ),
  way(
    'Japanese own list without names',
    japanese,
    items(
      japanese,
      (paper, place) => `「${paper.title}」『${paper.venue}』12巻${place + 1}号、${paper.year}年、3-4頁`,
    ),
    { heading: '論文', people: () => [] },
  ),
];
