import { all, family, inARow, inverted, invertedInFull, items, listed } from './written-papers';

const abstract =
  'We look at what happens in harbours when the tide is low and nobody is there to see it, and find that it is much like when the tide is high, but with more mud and with fewer boats than one would think.';
/** The markup in which builders of sites, repositories and conference systems write a list of papers. */
export const builtPages: Record<string, string> = {
  academicpages: inARow(
    (paper, place) =>
      `<div class="list__item"><article class="archive__item" itemscope itemtype="http://schema.org/CreativeWork"><h2 class="archive__item-title" itemprop="headline"><a href="/publication/${place}" rel="permalink">${paper.title}</a></h2><p>Published in <i>${paper.venue}</i>, ${paper.year}</p><p class="archive__item-excerpt" itemprop="description"><p>${abstract}</p></p><p>Recommended citation: ${all(paper, inverted)} (${paper.year}). &quot;${paper.title}.&quot; <i>${paper.venue}</i>. 1(1). <a href="http://x.example/${place}.pdf">http://x.example/${place}.pdf</a></p></article></div>`,
  ),
  'Hugo Academic': items(
    (paper, place) =>
      `<i class="far fa-file-alt pub-icon"></i> <span class="article-metadata li-cite-author"><span>${paper.people[0]}</span>, ${paper.people
        .slice(1)
        .map(name => `<span><a href="/author/${family(name)}">${name}</a></span>`)
        .join(
          ', ',
        )}</span> (${paper.year}). <a href="/publication/${place}/">${paper.title}</a>. <em>${paper.venue}</em>. <p><a class="btn" href="${place}.pdf">PDF</a> <a class="btn" href="#">Cite</a></p>`,
  ),
  'al-folio': `<ol class="bibliography">${inARow((paper, place) => `<li><div class="row"><div class="col-sm-2 abbr"><abbr class="badge">HARB</abbr></div><div id="k${place}" class="col-sm-8"><div class="title">${paper.title}</div><div class="author">${paper.people.map((name, nth) => (nth ? `<a href="#">${name}</a>` : `<em>${name}</em>`)).join(', ')}</div><div class="periodical"><em>In ${paper.venue}</em>, ${paper.year}</div><div class="links"><a class="abstract btn">Abs</a> <a href="${place}.pdf" class="btn">PDF</a></div><div class="abstract hidden"><p>${abstract}</p></div></div></div></li>`)}</ol>`,
  "al-folio, the owner's name last": `<ol class="bibliography">${inARow(paper => `<li><div class="title">${paper.title}</div><div class="author"> ${paper.people.slice(0, -1).join(', ')}, and <em>${paper.people.at(-1)}</em> </div><div class="periodical"><em>${paper.venue}</em>, ${paper.year}</div></li>`)}</ol>`,
  'submission system, a workplace behind each colon': items(
    (paper, place) =>
      `<a href="${place}.pdf">${paper.title}</a><br><em>${all(paper, name => `${name}:Port of Somewhere, East`, ';')}</em>`,
  ),
  bibtex2html: `<table>${inARow((paper, place) => `<tr valign="top"><td align="right" class="bibtexnumber">[<a name="k${place}">${place + 1}</a>]</td><td class="bibtexitem">${listed(paper)}. ${paper.title}. <em>${paper.venue}</em>, 12(3):3-14, ${paper.year}. [&nbsp;<a href="b.html#k${place}">bib</a>&nbsp;| <a href="${place}.pdf">.pdf</a>&nbsp;]</td></tr>`)}</table>`,
  BibBase: `<div>${inARow((paper, place) => `<div class="bibbase_paper"><span class="bibbase_paper_titleauthoryear"><span class="bibbase_paper_title"><a href="${place}.pdf">${paper.title}.</a></span><br><span class="bibbase_paper_author">${listed(paper, inverted, ' and ')}</span></span> <i>${paper.venue}</i>, 12. ${paper.year}.<br><span class="bibbase_paper_content"><a href="${place}.pdf">paper</a> &nbsp; <a href="#">bibtex</a> &nbsp; abstract</span></div>`)}</div>`,
  jemdoc: `<div id="layout-content"><h2>Journal papers</h2><ul>${inARow((paper, place) => `<li><p><b>${paper.title}</b><br>${listed(paper)}<br><i>${paper.venue}</i>, vol. 12, no. 3, ${paper.year}. [<a href="${place}.pdf">PDF</a>] [<a href="https://arxiv.org/abs/1901.0${1000 + place}">arXiv</a>]</p></li>`)}</ul></div>`,
  'EasyChair, accepted papers': `<table class="epp_table">${inARow((paper, place) => `<tr class="green"><td class="paper_id">${place + 3}</td><td><span class="authors">${paper.people.slice(0, -1).join(', ')} and ${paper.people.at(-1)}</span>. <span class="title">${paper.title}</span></td></tr>`)}</table>`,
  'EasyChair, with abstracts': `${inARow((paper, place) => `<div class="paper" id="paper_${place}"><span class="authors">${listed(paper)}</span>. <span class="title">${paper.title}</span><br><table><tr><td><b>Abstract</b>: ${abstract}</td></tr></table></div>`)}`,
  'Google Sites, three paragraphs a paper': inARow(
    paper =>
      `<div class="tyJCtd"><p class="zfr3Q"><span style="font-weight:bold">${paper.title}</span></p><p class="zfr3Q"><span>${all(paper)}</span></p><p class="zfr3Q"><span style="font-style:italic">${paper.venue}, ${paper.year}</span></p></div>`,
  ),
  'Google Sites, one paragraph a paper': inARow(
    paper =>
      `<p class="zfr3Q"><span>${all(paper)}, </span><span style="font-weight:bold">${paper.title}</span><span>, </span><span style="font-style:italic">${paper.venue}</span><span>, ${paper.year}.</span></p>`,
  ),
  teachPress: `<table class="teachpress_publication_list">${inARow((paper, place) => `<tr class="tp_publication"><td class="tp_pub_info"><p class="tp_pub_author">${all(paper, undefined, '; ')} </p><p class="tp_pub_title"><a class="tp_title_link" href="/${place}">${paper.title}</a> <span class="tp_pub_type article">Journal Article</span> </p><p class="tp_pub_additional"><span class="tp_pub_additional_in">In: </span><span class="tp_pub_additional_journal">${paper.venue}, </span><span class="tp_pub_additional_volume">vol. 12, </span><span class="tp_pub_additional_year">${paper.year}</span>.</p><p class="tp_pub_menu"><a>Abstract</a> | <a>Links</a> | <a>BibTeX</a></p></td></tr>`)}</table>`,
  'Drupal Biblio': `<div id="biblio">${inARow((paper, place) => `<div class="biblio-entry"><span class="biblio-authors">${paper.people.map(name => `<a href="/biblio/author/${place}">${invertedInFull(name)}</a>`).join(', ')}</span>. <a href="/node/${place}"><span class="biblio-title">${paper.title}</span></a>, <i>${paper.venue}</i>, vol. 12, no. 3, pp. 3-14, ${paper.year}.<span class="Z3988" title="ctx_ver=Z39.88-2004"></span></div>`)}</div>`,
  EPrints: inARow(
    (paper, place) =>
      `<p>${paper.people.map(name => `<span class="person_name">${invertedInFull(name)}</span>`).join(' and ')} (${paper.year}) <a href="/id/eprint/${place}/"><em>${paper.title}.</em></a> ${paper.venue}, 12 (3). pp. 3-14. ISSN 0000-0000</p>`,
  ),
  DSpace: `<table>${inARow((paper, place) => `<tr><td headers="t1" class="oddRowEvenCol">${paper.year}</td><td headers="t2"><a href="/handle/1/${place}">${paper.title}</a></td><td headers="t3"><em>${paper.people.map(name => `<a href="/browse?a">${invertedInFull(name)}</a>`).join('; ')}</em></td></tr>`)}</table>`,
  Pure: `<ul>${inARow((paper, place) => `<li class="list-result-item"><div class="result-container"><h3 class="title"><a rel="x" href="/en/publications/${place}"><span>${paper.title}</span></a></h3><span class="persons">${all(paper, inverted)}</span>, <span class="date">${paper.year}</span>, <span>In: </span><a rel="Journal"><em><span>${paper.venue}</span></em></a>. <span class="volume">12</span>, <span class="pages">p. 3-14</span><p class="type">Research output: Contribution to journal › Article › peer-review</p></div></li>`)}</ul>`,
  HAL: `<div>${inARow((paper, place) => `<div class="ref-biblio"><a href="/hal-0${place}"><h3 class="title-results">${paper.title}</h3></a><span class="authors-results">${paper.people.map(name => `<a>${name}</a>`).join(', ')}</span><div class="citation-results"><i>${paper.venue}</i>, ${paper.year}, 12 (3), pp.3-14. <a href="https://dx.doi.org/10.1234/h${place}">⟨10.1234/h${place}⟩</a></div><span>Journal articles</span><span><a href="/hal-0${place}">hal-0${place}</a></span></div>`)}</div>`,
  Quarto: inARow(
    (paper, place) =>
      `<div class="quarto-post"><div class="thumbnail"><a href="p/${place}.html"><img src="${place}.png"></a></div><div class="body"><h3 class="no-anchor listing-title"><a href="p/${place}.html">${paper.title}</a></h3><div class="listing-subtitle"><a href="p/${place}.html">${paper.venue}</a></div><div class="listing-description"><a href="p/${place}.html">${abstract}</a></div></div><div class="metadata"><a href="p/${place}.html"><div class="listing-date">Mar 2, ${paper.year}</div><div class="listing-author">${all(paper)}</div></a></div></div>`,
  ),
  'alike blocks': inARow(
    (paper, place) =>
      `<div class="notion-text"><a href="https://arxiv.org/abs/1901.0${1000 + place}"><b>${paper.title}</b></a></div><div class="notion-text">${all(paper)}</div><div class="notion-text"><i>${paper.venue} ${paper.year}</i></div>`,
  ),
  'Markdown paragraphs': inARow(
    (paper, place) =>
      `<p><strong>${paper.title}</strong><br>\n${all(paper)}<br>\n<em>${paper.venue}, ${paper.year}</em><br>\n<a href="${place}.pdf">[Paper]</a> <a href="https://github.com/x/${place}">[Code]</a></p>`,
  ),
  'Markdown items, names between bold and italics': items(
    (paper, place) =>
      `<p><strong>${paper.title}</strong>\n${all(paper)}\n<em>${paper.venue}</em> ${paper.year}. <a href="${place}.pdf">paper</a></p>`,
  ),
  'curated list': items(
    (paper, place) =>
      `<a href="https://arxiv.org/abs/1901.0${1000 + place}">${paper.title}</a>, ${all(paper)}. ${paper.venue} ${paper.year}. <a href="https://github.com/x/${place}"><img src="stars.svg" alt="GitHub stars"></a>`,
  ),
  'Markdown table': `<table><thead><tr><th>Paper</th><th>Authors</th><th>Venue</th><th>Link</th></tr></thead><tbody>${inARow((paper, place) => `<tr><td><strong>${paper.title}</strong></td><td>${all(paper)}</td><td>${paper.venue} ${paper.year}</td><td><a href="https://arxiv.org/abs/1901.0${1000 + place}">arXiv</a></td></tr>`)}</tbody></table>`,
  'OpenReview, before 2022': `<ul>${inARow((paper, place) => `<li class="note"><h4><a href="/forum?id=abcd${place}EF">${paper.title}</a> <a href="/pdf?id=abcd${place}EF" class="pdf-link"><img src="p.svg"></a></h4><div class="note-authors">${paper.people.map(name => `<a href="/profile?id=${family(name)}">${name}</a>`).join(', ')}</div><div class="note-meta"><span>02 Mar ${paper.year}</span><span>${paper.venue}</span></div></li>`)}</ul>`,
  'proceedings with pages': `<h3>Session 1</h3>${inARow((paper, place) => `<p><a href="${place}.pdf">${paper.title}</a><br><i>${all(paper)}</i><br>pp. ${place * 10 + 1}–${place * 10 + 9}</p>`)}`,
  'table of contents with pages': `<table>${inARow((paper, place) => `<tr><td><a href="${place}.pdf">${paper.title}</a><br>${all(paper)}</td><td align="right">${place * 10 + 1}</td></tr>`)}</table>`,
  'table of contents with dots, names first': inARow(
    (paper, place) =>
      `<p><i>${listed(paper)}</i><br><a href="${place}.pdf">${paper.title}</a> ........ ${place * 10 + 1}</p>`,
  ),
};
