import { ecology, humanities, physics } from './papers-by-field';
import { way } from './way';
import { entries, items, paragraphs } from './write-list';
import { closeInitials, initialsFirst, joined, joinedByAnd, oxford } from './write-names';
import { pages, stopped, volume } from './write-parts';

/** Markup that means nothing, or something else than it says. */
export const strayMarkup = [
  way(
    'entities for letters, quotation marks and dashes',
    humanities,
    items(
      humanities,
      (paper, place) =>
        `${oxford(paper)}, &ldquo;${paper.title.replace(/’/g, '&rsquo;').replace(/–/g, '&#8211;')},&rdquo; <em>${paper.venue}</em>&nbsp;${volume(paper)} (${paper.year}): ${pages(place).replace('–', '&ndash;')}.`,
    ),
  ),
  way(
    'hard spaces between all words of a name',
    ecology,
    items(
      ecology,
      (paper, place) =>
        `${joinedByAnd(paper, initialsFirst).replace(/\. /g, '.&nbsp;')}. <b>${paper.title}</b>.&nbsp; <i>${paper.venue}</i>,&nbsp;${volume(paper)}:${pages(place)},&nbsp;${paper.year}.`,
    ),
  ),
  way(
    'hard spaces instead of all spaces',
    ecology,
    paragraphs(ecology, (paper, place) =>
      `${joinedByAnd(paper)}. ${stopped(paper)} ${paper.venue}, ${volume(paper)}:${pages(place)}, ${paper.year}.`.replace(
        / /g,
        '&nbsp;',
      ),
    ),
  ),
  way(
    'soft hyphens in titles',
    ecology,
    items(
      ecology,
      paper =>
        `<a href="/p">${paper.title.replace(/(\w{5})(\w{4})/g, '$1&shy;$2')}</a><br>${joined(paper)}<br>${paper.venue}, ${paper.year}`,
    ),
  ),
  way(
    'stray and unclosed tags',
    ecology,
    `<ol>${entries(ecology, (paper, place) => `<li>${joinedByAnd(paper, initialsFirst)}${place % 2 ? '</b>' : '<b>'}</b>, <i>${paper.title}${place === 3 ? '</em></i>' : '</i>'}, </span>${paper.venue} <b>${volume(paper)}</b> (${paper.year}).</font>`)}</ol>`,
  ),
  way(
    'Word: list numbers by conditional comments',
    physics,
    entries(
      physics,
      (paper, place) =>
        `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${place + 1}.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-US>${joined(paper, closeInitials)}.<span style='mso-spacerun:yes'>&nbsp; </span>${stopped(paper)} <i style='mso-bidi-font-style:normal'>${paper.venue}</i>, ${paper.year}; ${volume(paper)}: ${pages(place)}.<o:p></o:p></span></p>`,
    ),
  ),
  way(
    'one paragraph, blank lines, years between',
    ecology,
    `<p>${[2024, 2023, 2022, 2021, 2020, 2019, 2017]
      .map(
        year =>
          `<b>${year}</b><br><br>${ecology
            .filter(paper => paper.year === year)
            .map(
              (paper, place) =>
                `${joinedByAnd(paper, initialsFirst)}, “${paper.title},” ${paper.venue} <b>${volume(paper)}</b>, ${pages(place)} (${paper.year}).`,
            )
            .join('<br><br>')}`,
      )
      .join('<br><br>\n')}</p>`,
  ),
  way(
    'one paragraph, blank lines, title newline names newline journal',
    ecology,
    `<p>${ecology.map((paper, place) => `<b>${paper.title}</b><br>\n${joined(paper)}<br>\n${paper.venue} ${volume(paper)}, ${pages(place)} (${paper.year})`).join('<br>\n<br>\n')}</p>`,
  ),
  way(
    'one paragraph, numbers by hand, single breaks',
    physics,
    `<p>${physics.map((paper, place) => `${place + 1}) ${joined(paper, closeInitials)}, ${paper.title}, ${paper.venue}, ${volume(paper)} (${paper.year}) ${pages(place)}.`).join('<br>\n')}</p>`,
  ),
  way(
    'nested tables: an inner table for each paper',
    ecology,
    `<table width="100%"><tr><td>${entries(ecology, (paper, place) => `<table border="0"><tr><td valign="top" width="30"><img src="bullet.gif"></td><td><font face="Arial" size="2"><b>${paper.title}</b></font></td></tr><tr><td></td><td><font face="Arial" size="2">${joinedByAnd(paper)}, <i>${paper.venue}</i>, ${paper.year}. <a href="${place}.pdf">pdf</a></font></td></tr></table>`)}</td></tr></table>`,
  ),
  way(
    'nested tables: page layout, menu left, list right',
    physics,
    `<table><tr><td><table><tr><td><a href="a">Home</a></td></tr><tr><td><a href="b">Members</a></td></tr><tr><td><a href="c">Links</a></td></tr></table></td><td><table>${entries(physics, (paper, place) => `<tr><td>${place + 1}.</td><td>${joined(paper, closeInitials)}<br>${paper.title}<br><i>${paper.venue}</i> <b>${volume(paper)}</b>, ${pages(place)} (${paper.year})</td></tr>`)}</table></td></tr></table>`,
  ),
  way(
    'bold title in two pieces',
    ecology,
    items(
      ecology,
      paper =>
        `${joinedByAnd(paper)}. <b>${paper.title.slice(0, 12)}</b><b>${paper.title.slice(12)}.</b> <i>${paper.venue}</i>, ${paper.year}.`,
    ),
  ),
];
