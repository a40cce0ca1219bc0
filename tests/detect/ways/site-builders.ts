import { firstPerson } from './paper';
import { computing, ecology, humanities, medicine, physics, robotics } from './papers-by-field';
import { way } from './way';
import { entries, items } from './write-list';
import {
  apa,
  closeInitials,
  inFull,
  initialsFirst,
  invertedInFull,
  joined,
  joinedByAnd,
  oxford,
  vancouver,
} from './write-names';
import { abstract, pages, stopped, volume } from './write-parts';

/** What a site builder leaves between words. */
const guard = '<span class="wixGuard">​</span>';

/** Builders of sites, word processors and wikis. */
export const siteBuilders = [
  way(
    'Google Sites: bare divs, names, title, journal each in its own',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<div class="tyJCtd"><p class="zfr3Q"><span>${place + 1}. </span><span>${joined(paper, initialsFirst)} (${paper.year}). </span><span style="font-weight:700">${paper.title}</span><span>. </span><span style="font-style:italic">${paper.venue}</span><span>, ${volume(paper)}, ${pages(place)}.</span></p></div>`,
    ),
  ),
  way(
    'Elementor: icon list',
    ecology,
    `<ul class="elementor-icon-list-items">${entries(ecology, (paper, place) => `<li class="elementor-icon-list-item"><a href="https://doi.org/10.1/${place}"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas fa-file"></i></span><span class="elementor-icon-list-text">${apa(paper)} (${paper.year}). ${stopped(paper)} ${paper.venue}, ${volume(paper)}.</span></a></li>`)}</ul>`,
  ),
  way(
    'Webflow collection list',
    robotics,
    `<div role="list" class="w-dyn-items">${entries(robotics, (paper, place) => `<div role="listitem" class="w-dyn-item"><div class="pub-year">${paper.year}</div><a href="/pub/${place}" class="w-inline-block"><h3>${paper.title}</h3></a><div class="text-block-12">${joined(paper)}</div><div class="text-block-13">${paper.venue}</div><a href="x" class="button w-button">Read</a><a href="#" class="w-condition-invisible">Code</a></div>`)}</div>`,
  ),
  way(
    'Word list paragraphs',
    medicine,
    entries(
      medicine,
      (paper, place) =>
        `<p class=MsoListParagraph style='margin-left:18.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span lang=EN-US style='mso-list:Ignore'>${place + 1}.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><b><span lang=EN-US>${vancouver(firstPerson(paper))}</span></b><span lang=EN-US>${paper.people
          .slice(1)
          .map(name => `, ${vancouver(name)}`)
          .join(
            '',
          )}.\n${stopped(paper)} </span><i><span lang=EN-US>${paper.venue}.</span></i><span lang=EN-US> ${paper.year};${volume(paper)}(2):${pages(place)}.<o:p></o:p></span></p>`,
    ),
  ),
  way(
    'Word paragraphs broken into spans',
    physics,
    entries(
      physics,
      (paper, place) =>
        `<p class=MsoNormal><span lang=EN-US>${place + 1}. </span><span lang=EN-US>${joined(paper, closeInitials).replace('Doe', 'D</span><span lang=EN-GB>oe')},\n“${paper.title.replace(' ', '</span><span lang=EN-US> ')}”, </span><i>${paper.venue}</i><span lang=EN-US> <b>${volume(paper)}</b>, ${345 + place} (${paper.year}).</span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
    ),
  ),
  way(
    'Word table',
    physics,
    `<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>No.</b></p></td><td><p class=MsoNormal><b>Authors</b></p></td><td><p class=MsoNormal><b>Title of paper</b></p></td><td><p class=MsoNormal><b>Journal</b></p></td><td><p class=MsoNormal><b>Year</b></p></td></tr>${entries(physics, (paper, place) => `<tr><td><p class=MsoNormal>${place + 1}</p></td><td><p class=MsoNormal>${joined(paper, closeInitials)}</p></td><td><p class=MsoNormal>${paper.title}</p></td><td><p class=MsoNormal>${paper.venue}, vol. ${volume(paper)}</p></td><td><p class=MsoNormal>${paper.year}</p></td></tr>`)}</table>`,
  ),
  way(
    'Wix rich text',
    physics,
    `<div data-testid="richTextElement">${entries(physics, (paper, place) => `<p class="font_8" style="font-size:15px"><span style="font-family:avenir">${physics.length - place}. ${joined(paper, closeInitials)}, <span style="font-style:italic">${paper.title}</span>, ${paper.venue} ${volume(paper)}, ${345 + place} (${paper.year})</span></p><p class="font_8">${guard}</p>`)}</div>`,
  ),
  way(
    'Squarespace',
    computing,
    `<div class="sqs-html-content">${entries(computing, (paper, place) => `<p style="white-space:pre-wrap;"><a href="https://arxiv.org/abs/2301.0${1234 + place}" target="_blank"><strong>${paper.title}</strong></a><br>${joined(paper)}<br><em>${paper.venue} ${paper.year}</em></p>`)}</div>`,
  ),
  way(
    'Squarespace: citation with bold title, empty paragraph between',
    medicine,
    `<div class="sqs-html-content">${entries(medicine, (paper, place) => `<p class="">${joined(paper, vancouver)}. <strong>${stopped(paper)}</strong> <em>${paper.venue}</em> (${paper.year}). <a href="${place}.pdf">PDF</a></p><p class=""></p>`)}</div>`,
  ),
  way(
    'Notion bulleted blocks',
    computing,
    entries(
      computing,
      paper =>
        `<div data-block-id="b${paper.year}" class="notion-selectable notion-bulleted_list-block"><div style="display:flex"><div class="pseudoSelection"><div class="pseudoBefore">•</div></div><div><div spellcheck="true" data-content-editable-leaf="true"><span style="font-weight:600">${paper.title}</span>\n${joined(paper)}\n<span style="font-style:italic">${paper.venue} ${paper.year}</span></div></div></div></div>`,
    ),
  ),
  way(
    'Notion table export',
    computing,
    `<table class="collection-content"><thead><tr><th>Title</th><th>Authors</th><th>Venue</th><th>Year</th></tr></thead><tbody>${entries(computing, paper => `<tr id="x"><td class="cell-title"><a href="x.html">${paper.title}</a></td><td class="cell-a">${joined(paper)}</td><td class="cell-v"><span class="selected-value select-value-color-blue">${paper.venue}</span></td><td class="cell-y">${paper.year}</td></tr>`)}</tbody></table>`,
  ),
  way(
    'WordPress paragraphs with underlined name and PDF',
    medicine,
    entries(
      medicine,
      (paper, place) =>
        `<p class="has-small-font-size wp-block-paragraph">${joined(paper, name => (name[1] === 'Doe' ? `<span style="text-decoration: underline;">${vancouver(name)}</span>` : vancouver(name)))} (${paper.year}) <strong>${paper.title}</strong>. <em>${paper.venue}</em> ${volume(paper)}: ${pages(place)} <a href="${place}.pdf">[PDF]</a></p>`,
    ),
  ),
  way(
    'WordPress columns with pictures',
    computing,
    entries(
      computing,
      (paper, place) =>
        `<div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="${place}.png" alt=""></figure><div class="wp-block-media-text__content"><h4 class="wp-block-heading">${paper.title}</h4><p>${oxford(paper)}</p><p><em>${paper.venue}</em>, ${paper.year}</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="${place}.pdf">Read paper</a></div></div></div></div>`,
    ),
  ),
  way(
    'Hugo Academic, compact view',
    computing,
    entries(
      computing,
      (paper, place) =>
        `<div class="media stream-item view-compact"><div class="media-body"><div class="section-subheading article-title mb-0 mt-0"><a href="/publication/${place}/">${paper.title}</a></div><a href="/publication/${place}/" class="summary-link"><div class="article-style">${abstract}</div></a><div class="stream-meta article-metadata"><div><span>${joined(paper, inFull, '</span>, <span>')}</span></div></div><div class="btn-links"><a class="btn btn-outline-primary btn-page-header btn-sm" href="${place}.pdf">PDF</a> <a class="btn btn-sm js-cite-modal">Cite</a></div></div><div class="ml-3"><a href="/p/${place}"><img src="${place}.png" alt="${paper.title}"></a></div></div>`,
    ),
    { year: false },
  ),
  way(
    'Hugo Academic, cards',
    computing,
    entries(
      computing,
      (paper, place) =>
        `<div class="col-lg-6 col-sm-12"><div class="card-simple"><div class="article-metadata"><div><span class="author-highlighted"><a href="/author/x">${joined(paper, inFull, '</a></span>, <span><a href="/author/y">')}</a></span></div><span class="article-date">March ${paper.year}</span> <span class="middot-divider"></span> <span class="pub-publication">In <em>${paper.venue}</em></span></div><a href="/publication/${place}/"><div class="img-hover-zoom"><img src="f.jpg" class="article-banner" alt="${paper.title}"></div></a><h3 class="article-title mb-1 mt-3"><a href="/publication/${place}/">${paper.title}</a></h3><a href="/publication/${place}/" class="summary-link"><div class="article-style"><p>${abstract}</p></div></a></div></div>`,
    ),
  ),
  way(
    'Jekyll minimal-mistakes archive',
    computing,
    entries(
      computing,
      (paper, place) =>
        `<div class="list__item"><article class="archive__item" itemscope itemtype="https://schema.org/CreativeWork"><h2 class="archive__item-title no_toc" itemprop="headline"><a href="/p/${place}/" rel="permalink">${paper.title}</a></h2><p class="archive__item-excerpt" itemprop="description">${joined(paper)}. ${paper.venue} ${paper.year}.</p></article></div>`,
    ),
  ),
  way(
    'Drupal views with labels',
    physics,
    `<div class="view-content">${entries(physics, (paper, place) => `<div class="views-row views-row-${place + 1}"><div class="views-field views-field-title"><span class="field-content"><a href="/node/${place}">${paper.title}</a></span></div><div class="views-field views-field-field-authors"><span class="views-label">Authors: </span><div class="field-content">${joined(paper)}</div></div><div class="views-field views-field-field-journal"><span class="views-label">Journal: </span><em class="field-content">${paper.venue}</em></div><div class="views-field views-field-field-year"><span class="views-label">Year: </span><span class="field-content">${paper.year}</span></div></div>`)}</div>`,
  ),
  way(
    'table with a picture at the left, own name bold, links by slashes',
    computing,
    `<table><tbody>${entries(computing, (paper, place) => `<tr><td style="padding:20px;width:25%"><div class="one"><img src="${place}.jpg" width="160"></div></td><td style="padding:20px;width:75%"><a href="https://x.example/${place}"><span class="papertitle">${paper.title}</span></a><br>${joined(paper, name => (name[1] === 'Doe' ? `<strong>${inFull(name)}</strong>` : `<a href="https://${name[1]}.example">${inFull(name)}</a>*`))}<br><em>${paper.venue}</em>, ${paper.year} &nbsp;<font color="red"><strong>(Oral Presentation)</strong></font><br><a href="p">project page</a> / <a href="v">video</a> / <a href="https://arxiv.org/abs/2301.0${1234 + place}">arXiv</a><p></p><p>Kneading in two passes makes gulls easier to count.</p></td></tr>`)}</tbody></table>`,
  ),
  way(
    'DokuWiki',
    physics,
    items(
      physics,
      (paper, place) =>
        `<div class="li"> ${joinedByAnd(paper, initialsFirst)}. <strong>${paper.title}</strong>. <em>${paper.venue}</em> ${volume(paper)}, ${345 + place} (${paper.year}). <a href="https://doi.org/10.1234/${place}" class="urlextern">doi</a></div>`,
    ),
  ),
  way(
    'MediaWiki cite template',
    humanities,
    items(
      humanities,
      (paper, place) =>
        `<cite class="citation journal cs1">${joined(paper, invertedInFull, '; ')} (March ${paper.year}). <a class="external text" href="https://x.example/${place}">"${paper.title}"</a>. <i>${paper.venue}</i>. <b>${volume(paper)}</b> (1): ${pages(place)}. <a href="/doi">doi</a>:<a href="https://doi.org/10.1234/${place}">10.1234/${place}</a>.</cite>`,
    ),
  ),
  way(
    'Confluence table',
    computing,
    `<div class="table-wrap"><table class="wrapped confluenceTable"><tbody><tr><th class="confluenceTh">Title</th><th class="confluenceTh">Authors</th><th class="confluenceTh">Venue</th><th class="confluenceTh">Link</th></tr>${entries(computing, (paper, place) => `<tr><td class="confluenceTd"><p>${paper.title}</p></td><td class="confluenceTd"><p>${joined(paper)}</p></td><td class="confluenceTd"><p>${paper.venue} ${paper.year}</p></td><td class="confluenceTd"><p><a href="${place}.pdf">PDF</a></p></td></tr>`)}</tbody></table></div>`,
  ),
  way(
    'Blogger post',
    medicine,
    `<div class="post-body"><div style="text-align: justify;">${entries(medicine, (paper, place) => `<b>${place + 1}.</b>&nbsp;${joined(paper, vancouver)}. <i>${paper.title}</i>. ${paper.venue}, ${paper.year}.<br /><br />`)}</div></div>`,
  ),
  way(
    'GitHub README: title (venue), names in italics, code',
    computing,
    items(
      computing,
      (paper, place) =>
        `<p><strong>${paper.title}</strong> (${paper.venue} ${paper.year}) <a href="${place}.pdf">[paper]</a> <a href="https://github.com/x/${place}">[code]</a></p><ul><li><em>${joined(paper)}</em></li></ul>`,
    ),
  ),
  way(
    "GitHub README: [venue'yy] title, first author et al.",
    computing,
    items(
      computing,
      (paper, place) =>
        `[${paper.venue}'${paper.year % 100}] <a href="https://arxiv.org/abs/2301.0${1234 + place}">${paper.title}</a>, <em>${inFull(firstPerson(paper))} et al.</em> [<a href="https://github.com/x/${place}">code</a>]`,
    ),
    { people: paper => paper.people.slice(0, 1), year: false },
  ),
];
