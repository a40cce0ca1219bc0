import type { Paper } from './paper';
import { computing, humanities, mathematics, medicine, physics } from './papers-by-field';
import { way } from './way';
import { byYear, entries } from './write-list';
import {
  apa,
  inFull,
  initialsFirst,
  inverted,
  invertedInFull,
  joined,
  joinedByAnd,
  oxford,
} from './write-names';
import { abstract, pages, stopped, volume } from './write-parts';

/** A paper in BibTeX. */
const bibtex = (paper: Paper, place: number) =>
  `@article{doe${paper.year}${place}, title={${paper.title}}, author={${joined(paper, invertedInFull, ' and ')}}, year={${paper.year}}}`;

/** Tools that write bibliographies. */
export const bibliographyTools = [
  way(
    'teachPress list',
    physics,
    byYear(
      physics,
      some =>
        entries(
          some,
          (paper, place) =>
            `<div class="tp_publication tp_publication_article"><div class="tp_pub_info"><p class="tp_pub_author">${joined(paper, inFull, '; ')} </p><p class="tp_pub_title"><a class="tp_title_link" href="/p/${place}">${paper.title}</a> <span class="tp_pub_type article">Journal Article</span></p><p class="tp_pub_additional"><span class="tp_pub_additional_in">In: </span><span class="tp_pub_additional_journal">${paper.venue}, </span><span class="tp_pub_additional_volume">vol. ${volume(paper)}, </span><span class="tp_pub_additional_year">${paper.year}</span>.</p><p class="tp_pub_menu"><a>Abstract</a> | <a>BibTeX</a></p></div></div>`,
        ),
      'h3',
    ),
  ),
  way(
    'Pelican and pybtex: key column',
    computing,
    `<table>${entries(computing, (paper, place) => `<tr valign="top"><td align="right" class="bibtexnumber">[<a name="k${place}">${place + 1}</a>]</td><td class="bibtexitem">${joinedByAnd(paper)}. ${stopped(paper)} In <em>${paper.venue}</em>, pages ${pages(place)}, ${paper.year}. [&nbsp;<a href="b#k${place}">bib</a>&nbsp;| <a href="${place}.pdf">.pdf</a>&nbsp;]</td></tr>`)}</table>`,
  ),
  way(
    'Zotero bibliography in APA with COinS',
    medicine,
    `<div class="csl-bib-body" style="line-height: 2; margin-left: 2em; text-indent:-2em;">${entries(medicine, (paper, place) => `<div class="csl-entry">${apa(paper)} (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i>, <i>${volume(paper)}</i>(1), ${pages(place)}. https://doi.org/10.1234/${place}</div><span class="Z3988" title="url_ver=Z39.88-2004&amp;rft.atitle=x"></span>`)}</div>`,
  ),
  way(
    'Zotero bibliography in Chicago',
    humanities,
    `<div class="csl-bib-body">${entries(humanities, (paper, place) => `<div class="csl-entry">${joined(paper, name => (name === paper.people[0] ? invertedInFull(name) : inFull(name)), ', ', ', and ')}. “${stopped(paper)}” <i>${paper.venue}</i> ${volume(paper)}, no. ${place + 1} (${paper.year}): ${pages(place)}.</div>`)}</div>`,
  ),
  way(
    'Zotero bibliography numbered',
    physics,
    `<div class="csl-bib-body">${entries(physics, (paper, place) => `<div class="csl-entry"><div class="csl-left-margin">[${place + 1}]</div><div class="csl-right-inline">${oxford(paper, initialsFirst)}, “${paper.title},” <i>${paper.venue}</i>, vol. ${volume(paper)}, no. 1, pp. ${pages(place)}, ${paper.year}.</div></div>`)}</div>`,
  ),
  way(
    'Zotero report',
    humanities,
    `<ul class="report combineChildItems">${entries(humanities, (paper, place) => `<li id="item_${place}" class="item journalArticle"><h2>${paper.title}</h2><table><tr><th>Item Type</th><td>Journal Article</td></tr>${paper.people.map(name => `<tr class="creator author"><th class="author">Author</th><td>${inFull(name)}</td></tr>`).join('')}<tr><th>Volume</th><td>${volume(paper)}</td></tr><tr><th>Pages</th><td>${pages(place)}</td></tr><tr><th>Publication</th><td>${paper.venue}</td></tr><tr><th>Date</th><td>${paper.year}</td></tr></table></li>`)}</ul>`,
  ),
  way(
    'JabRef table',
    physics,
    `<table id="qs_table" border="1"><thead><tr><th>Author</th><th>Title</th><th>Year</th><th>Journal/Proceedings</th><th>Reftype</th><th>DOI/URL</th></tr></thead><tbody>${entries(physics, (paper, place) => `<tr id="k${place}" class="entry"><td>${joined(paper, inverted, ', ', ' and ')}</td><td>${paper.title} <p class="infolinks">[<a>Abstract</a>] [<a>BibTeX</a>]</p></td><td>${paper.year}</td><td>${paper.venue}<br>Vol. ${volume(paper)}, pp. ${pages(place)}&nbsp;</td><td>article</td><td><a href="https://doi.org/10.1234/${place}">DOI</a>&nbsp;</td></tr><tr id="abs_k${place}" class="abstract noshow" style="display:none"><td colspan="6"><b>Abstract</b>: ${abstract}</td></tr>`)}</tbody></table>`,
  ),
  way(
    'LaTeX2HTML bibliography',
    mathematics,
    `<dl compact>${entries(mathematics, (paper, place) => `<dt><a name="k${place}"><strong>${place + 1}</strong></a><dd>${joinedByAnd(paper)}.<br>${stopped(paper)}<br><em>${paper.venue}</em>, ${volume(paper)}:${pages(place)}, ${paper.year}.<p></p>`)}</dl>`,
    { heading: 'Publications' },
  ),
  way(
    'TeX4ht bibliography',
    physics,
    `<div class="thebibliography">${entries(physics, (paper, place) => `<p class="bibitem"><span class="biblabel">[${place + 1}]<span class="bibsp">&nbsp;&nbsp;&nbsp;</span></span><a id="X${place}"></a>${oxford(paper)}. ${stopped(paper)} <span class="cmti-10">${paper.venue}</span>, ${volume(paper)}(1):${pages(place)}, ${paper.year}.</p>`)}</div>`,
  ),
  way(
    'papercite for WordPress',
    computing,
    `<ul class="papercite_bibliography">${entries(computing, (paper, place) => `<li> ${oxford(paper, initialsFirst)}, &#8220;${paper.title},&#8221; in <span style="font-style: italic">${paper.venue}</span>, ${paper.year}, pp. ${pages(place)}. <br/> <a href="javascript:void(0)" id="papercite_${place}" class="papercite_toggle">[Bibtex]</a> <div class="papercite_bibtex" id="papercite_${place}_block"><pre><code class="tex bibtex">${bibtex(paper, place)}</code></pre></div></li>`)}</ul>`,
  ),
  way(
    'jekyll-scholar plain',
    medicine,
    byYear(
      medicine,
      some =>
        `<ol class="bibliography">${entries(some, (paper, place) => `<li><span id="doe${paper.year}${place}">${apa(paper)} (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i>, <i>${volume(paper)}</i>(1), ${pages(place)}.</span> <a class="details" href="/bib/${place}/">Details</a></li>`)}</ol>`,
      'h2',
    ),
  ),
  way(
    'Typo3 bib extension',
    physics,
    `<div class="tx-bib"><ol>${entries(physics, (paper, place) => `<li class="tx-bib-item"><span class="tx_bib-authors">${joinedByAnd(paper)}</span>: <span class="tx_bib-title"><a href="/${place}">${paper.title}</a></span>; <span class="tx_bib-journal">${paper.venue}</span> <span class="tx_bib-volume">${volume(paper)}</span> (<span class="tx_bib-year">${paper.year}</span>), ${345 + place}</li>`)}</ol></div>`,
  ),
  way(
    'Plone bibliography folder',
    medicine,
    `<dl>${entries(medicine, (paper, place) => `<dt class="contenttype-articlereference"><a href="/bib/${place}">${paper.title}</a></dt><dd><span class="documentByLine">${joinedByAnd(paper)} (${paper.year})</span><br>${paper.venue}, ${volume(paper)}(1):${pages(place)}.</dd>`)}</dl>`,
  ),
  way(
    'bibtexbrowser',
    computing,
    `<table class="result">${entries(computing, (paper, place) => `<tr class="bibline"><td class="bibref"><a class="bibanchor" name="k">[${place + 1}]</a></td><td class="bibitem"><span itemscope=""><span class="bibtitle"><a href="${place}.pdf">${paper.title}</a></span> (<span class="bibauthor">${joined(paper, inFull, ', ', ' and ')}</span>), <span class="bibbooktitle">In <i>${paper.venue}</i></span>, ${paper.year}. <span class="bibmenu">[<a>bibtex</a>] [<a href="${place}.pdf">pdf</a>]</span></span></td></tr>`)}</table>`,
  ),
];
