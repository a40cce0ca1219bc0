import { all, family, inARow, inverted, invertedInFull, items, listed } from './written-papers';

const abstract =
  'We look at what happens in harbours when the tide is low and nobody is there to see it, and find that it is much like when the tide is high, but with more mud and with fewer boats than one would think.';
/** The markup in which builders of sites, repositories and conference systems write a list of papers. */
export const builtPages: Record<string, string> = {
  academicpages: inARow(
    (p, i) =>
      `<div class="list__item"><article class="archive__item" itemscope itemtype="http://schema.org/CreativeWork"><h2 class="archive__item-title" itemprop="headline"><a href="/publication/${i}" rel="permalink">${p.title}</a></h2><p>Published in <i>${p.venue}</i>, ${p.year}</p><p class="archive__item-excerpt" itemprop="description"><p>${abstract}</p></p><p>Recommended citation: ${all(p, inverted)} (${p.year}). &quot;${p.title}.&quot; <i>${p.venue}</i>. 1(1). <a href="http://x.example/${i}.pdf">http://x.example/${i}.pdf</a></p></article></div>`,
  ),
  'Hugo Academic': items(
    (p, i) =>
      `<i class="far fa-file-alt pub-icon"></i> <span class="article-metadata li-cite-author"><span>${p.people[0]}</span>, ${p.people
        .slice(1)
        .map(n => `<span><a href="/author/${family(n)}">${n}</a></span>`)
        .join(
          ', ',
        )}</span> (${p.year}). <a href="/publication/${i}/">${p.title}</a>. <em>${p.venue}</em>. <p><a class="btn" href="${i}.pdf">PDF</a> <a class="btn" href="#">Cite</a></p>`,
  ),
  'al-folio': `<ol class="bibliography">${inARow((p, i) => `<li><div class="row"><div class="col-sm-2 abbr"><abbr class="badge">HARB</abbr></div><div id="k${i}" class="col-sm-8"><div class="title">${p.title}</div><div class="author">${p.people.map((n, k) => (k ? `<a href="#">${n}</a>` : `<em>${n}</em>`)).join(', ')}</div><div class="periodical"><em>In ${p.venue}</em>, ${p.year}</div><div class="links"><a class="abstract btn">Abs</a> <a href="${i}.pdf" class="btn">PDF</a></div><div class="abstract hidden"><p>${abstract}</p></div></div></div></li>`)}</ol>`,
  bibtex2html: `<table>${inARow((p, i) => `<tr valign="top"><td align="right" class="bibtexnumber">[<a name="k${i}">${i + 1}</a>]</td><td class="bibtexitem">${listed(p)}. ${p.title}. <em>${p.venue}</em>, 12(3):3-14, ${p.year}. [&nbsp;<a href="b.html#k${i}">bib</a>&nbsp;| <a href="${i}.pdf">.pdf</a>&nbsp;]</td></tr>`)}</table>`,
  BibBase: `<div>${inARow((p, i) => `<div class="bibbase_paper"><span class="bibbase_paper_titleauthoryear"><span class="bibbase_paper_title"><a href="${i}.pdf">${p.title}.</a></span><br><span class="bibbase_paper_author">${listed(p, inverted, ' and ')}</span></span> <i>${p.venue}</i>, 12. ${p.year}.<br><span class="bibbase_paper_content"><a href="${i}.pdf">paper</a> &nbsp; <a href="#">bibtex</a> &nbsp; abstract</span></div>`)}</div>`,
  jemdoc: `<div id="layout-content"><h2>Journal papers</h2><ul>${inARow((p, i) => `<li><p><b>${p.title}</b><br>${listed(p)}<br><i>${p.venue}</i>, vol. 12, no. 3, ${p.year}. [<a href="${i}.pdf">PDF</a>] [<a href="https://arxiv.org/abs/1901.0${1000 + i}">arXiv</a>]</p></li>`)}</ul></div>`,
  'EasyChair, accepted papers': `<table class="epp_table">${inARow((p, i) => `<tr class="green"><td class="paper_id">${i + 3}</td><td><span class="authors">${p.people.slice(0, -1).join(', ')} and ${p.people.at(-1)}</span>. <span class="title">${p.title}</span></td></tr>`)}</table>`,
  'EasyChair, with abstracts': `${inARow((p, i) => `<div class="paper" id="paper_${i}"><span class="authors">${listed(p)}</span>. <span class="title">${p.title}</span><br><table><tr><td><b>Abstract</b>: ${abstract}</td></tr></table></div>`)}`,
  'Google Sites, three paragraphs a paper': inARow(
    p =>
      `<div class="tyJCtd"><p class="zfr3Q"><span style="font-weight:bold">${p.title}</span></p><p class="zfr3Q"><span>${all(p)}</span></p><p class="zfr3Q"><span style="font-style:italic">${p.venue}, ${p.year}</span></p></div>`,
  ),
  'Google Sites, one paragraph a paper': inARow(
    p =>
      `<p class="zfr3Q"><span>${all(p)}, </span><span style="font-weight:bold">${p.title}</span><span>, </span><span style="font-style:italic">${p.venue}</span><span>, ${p.year}.</span></p>`,
  ),
  teachPress: `<table class="teachpress_publication_list">${inARow((p, i) => `<tr class="tp_publication"><td class="tp_pub_info"><p class="tp_pub_author">${all(p, undefined, '; ')} </p><p class="tp_pub_title"><a class="tp_title_link" href="/${i}">${p.title}</a> <span class="tp_pub_type article">Journal Article</span> </p><p class="tp_pub_additional"><span class="tp_pub_additional_in">In: </span><span class="tp_pub_additional_journal">${p.venue}, </span><span class="tp_pub_additional_volume">vol. 12, </span><span class="tp_pub_additional_year">${p.year}</span>.</p><p class="tp_pub_menu"><a>Abstract</a> | <a>Links</a> | <a>BibTeX</a></p></td></tr>`)}</table>`,
  'Drupal Biblio': `<div id="biblio">${inARow((p, i) => `<div class="biblio-entry"><span class="biblio-authors">${p.people.map(n => `<a href="/biblio/author/${i}">${invertedInFull(n)}</a>`).join(', ')}</span>. <a href="/node/${i}"><span class="biblio-title">${p.title}</span></a>, <i>${p.venue}</i>, vol. 12, no. 3, pp. 3-14, ${p.year}.<span class="Z3988" title="ctx_ver=Z39.88-2004"></span></div>`)}</div>`,
  EPrints: inARow(
    (p, i) =>
      `<p>${p.people.map(n => `<span class="person_name">${invertedInFull(n)}</span>`).join(' and ')} (${p.year}) <a href="/id/eprint/${i}/"><em>${p.title}.</em></a> ${p.venue}, 12 (3). pp. 3-14. ISSN 0000-0000</p>`,
  ),
  DSpace: `<table>${inARow((p, i) => `<tr><td headers="t1" class="oddRowEvenCol">${p.year}</td><td headers="t2"><a href="/handle/1/${i}">${p.title}</a></td><td headers="t3"><em>${p.people.map(n => `<a href="/browse?a">${invertedInFull(n)}</a>`).join('; ')}</em></td></tr>`)}</table>`,
  Pure: `<ul>${inARow((p, i) => `<li class="list-result-item"><div class="result-container"><h3 class="title"><a rel="x" href="/en/publications/${i}"><span>${p.title}</span></a></h3><span class="persons">${all(p, inverted)}</span>, <span class="date">${p.year}</span>, <span>In: </span><a rel="Journal"><em><span>${p.venue}</span></em></a>. <span class="volume">12</span>, <span class="pages">p. 3-14</span><p class="type">Research output: Contribution to journal › Article › peer-review</p></div></li>`)}</ul>`,
  HAL: `<div>${inARow((p, i) => `<div class="ref-biblio"><a href="/hal-0${i}"><h3 class="title-results">${p.title}</h3></a><span class="authors-results">${p.people.map(n => `<a>${n}</a>`).join(', ')}</span><div class="citation-results"><i>${p.venue}</i>, ${p.year}, 12 (3), pp.3-14. <a href="https://dx.doi.org/10.1234/h${i}">⟨10.1234/h${i}⟩</a></div><span>Journal articles</span><span><a href="/hal-0${i}">hal-0${i}</a></span></div>`)}</div>`,
  Quarto: inARow(
    (p, i) =>
      `<div class="quarto-post"><div class="thumbnail"><a href="p/${i}.html"><img src="${i}.png"></a></div><div class="body"><h3 class="no-anchor listing-title"><a href="p/${i}.html">${p.title}</a></h3><div class="listing-subtitle"><a href="p/${i}.html">${p.venue}</a></div><div class="listing-description"><a href="p/${i}.html">${abstract}</a></div></div><div class="metadata"><a href="p/${i}.html"><div class="listing-date">Mar 2, ${p.year}</div><div class="listing-author">${all(p)}</div></a></div></div>`,
  ),
  'alike blocks': inARow(
    (p, i) =>
      `<div class="notion-text"><a href="https://arxiv.org/abs/1901.0${1000 + i}"><b>${p.title}</b></a></div><div class="notion-text">${all(p)}</div><div class="notion-text"><i>${p.venue} ${p.year}</i></div>`,
  ),
  'Markdown paragraphs': inARow(
    (p, i) =>
      `<p><strong>${p.title}</strong><br>\n${all(p)}<br>\n<em>${p.venue}, ${p.year}</em><br>\n<a href="${i}.pdf">[Paper]</a> <a href="https://github.com/x/${i}">[Code]</a></p>`,
  ),
  'Markdown items, names between bold and italics': items(
    (p, i) =>
      `<p><strong>${p.title}</strong>\n${all(p)}\n<em>${p.venue}</em> ${p.year}. <a href="${i}.pdf">paper</a></p>`,
  ),
  'curated list': items(
    (p, i) =>
      `<a href="https://arxiv.org/abs/1901.0${1000 + i}">${p.title}</a>, ${all(p)}. ${p.venue} ${p.year}. <a href="https://github.com/x/${i}"><img src="stars.svg" alt="GitHub stars"></a>`,
  ),
  'Markdown table': `<table><thead><tr><th>Paper</th><th>Authors</th><th>Venue</th><th>Link</th></tr></thead><tbody>${inARow((p, i) => `<tr><td><strong>${p.title}</strong></td><td>${all(p)}</td><td>${p.venue} ${p.year}</td><td><a href="https://arxiv.org/abs/1901.0${1000 + i}">arXiv</a></td></tr>`)}</tbody></table>`,
  'OpenReview, before 2022': `<ul>${inARow((p, i) => `<li class="note"><h4><a href="/forum?id=abcd${i}EF">${p.title}</a> <a href="/pdf?id=abcd${i}EF" class="pdf-link"><img src="p.svg"></a></h4><div class="note-authors">${p.people.map(n => `<a href="/profile?id=${family(n)}">${n}</a>`).join(', ')}</div><div class="note-meta"><span>02 Mar ${p.year}</span><span>${p.venue}</span></div></li>`)}</ul>`,
  'proceedings with pages': `<h3>Session 1</h3>${inARow((p, i) => `<p><a href="${i}.pdf">${p.title}</a><br><i>${all(p)}</i><br>pp. ${i * 10 + 1}–${i * 10 + 9}</p>`)}`,
  'table of contents with pages': `<table>${inARow((p, i) => `<tr><td><a href="${i}.pdf">${p.title}</a><br>${all(p)}</td><td align="right">${i * 10 + 1}</td></tr>`)}</table>`,
  'table of contents with dots, names first': inARow(
    (p, i) => `<p><i>${listed(p)}</i><br><a href="${i}.pdf">${p.title}</a> ........ ${i * 10 + 1}</p>`,
  ),
};
