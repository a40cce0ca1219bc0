import { computing, ecology, general, humanities, medicine, physics } from './papers-by-field';
import { way } from './way';
import { entries, items } from './write-list';
import { inFull, inverted, invertedInFull, joined, joinedByAnd } from './write-names';
import { abstract, pages, volume } from './write-parts';

const employers = [
  'Harbour University and State Key Laboratory of Ropes',
  'Ant Ferry Technologies, Ant Group',
  'Example Institute of Technology',
  'University of the Northern Piers, Lighthouse City',
];
const doi = (place: number) => `10.5555/rope.${2000 + place}`;

/** How publishers, archives and conferences without an adapter lay out their lists. */
export const publishersAndArchives = [
  way(
    'programme: workplaces in italics among the authors',
    computing,
    computing
      .map(
        (paper, place) =>
          `<article id="node-${318000 + place}" class="node node-paper view-mode-schedule"><h2><a href="/conference/x26/presentation/p${place}">${paper.title}</a></h2><div class="content"><div class="field field-name-field-paper-people-text field-type-text-long"><div class="field-items"><div class="field-item odd"><p>${paper.people.map(([given, family], nth) => `${given} ${family}, <em>${employers[(place + nth) % employers.length]}${nth === paper.people.length - 1 ? '' : ';'}</em>`).join(' ')}</p></div></div></div></div></article>`,
      )
      .join('\n'),
    { heading: 'Technical Sessions', year: false },
  ),
  way(
    'proceedings in wrappers with PDF and details',
    computing,
    entries(
      computing,
      (paper, place) =>
        `<div class="paper_wrapper" id="paper${place}"><div class="title">${paper.title}</div><div class="authors">${joined(paper)}</div><div class="details"><a href="0${place}.pdf">PDF</a> | <a href="/proceedings/2023/${place}">Details</a></div></div>`,
    ),
    { heading: 'Proceedings of the Thirty-Second International Joint Conference', year: false },
  ),
  way(
    'working papers in cards with their authors labelled',
    general,
    entries(
      general,
      (paper, place) =>
        `<div class="digest-card"><div class="digest-card__label"><span>Working Paper</span></div><div class="digest-card__title"><a href="/papers/w3${place}001">${paper.title}</a></div><div class="digest-card__items"><div class="digest-card__item"><div class="digest-card__label">Author(s) - </div><div class="digest-card__content">${paper.people.map(name => `<a href="/people/x">${inFull(name)}</a>`).join(', ')}</div></div></div><div class="digest-card__summary">${abstract}</div><div class="digest-card__date">May ${paper.year}</div></div>`,
    ),
    { heading: 'Working Papers' },
  ),
  way(
    'a catalogue of economists, with capital tags',
    general,
    `<ul class="list-group">${entries(general, (paper, place) => `<li class="list-group-item downfree">${joined(paper, inFull, ' & ')}, ${paper.year}. "<B><A HREF="/p/hbr/wpaper/${place}.html">${paper.title}</A></B>," <A HREF="/s/hbr/wpaper.html">Harbour Working Papers</A> ${paper.year}-${place}, Harbour University, Department of Ropes.</li>`)}</ul>`,
    { heading: 'Working papers' },
  ),
  way(
    'contents of an issue: headings in links, authors as items',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<div class="issue-item"><div class="input-group"><label><span class="sr-only">Select Article</span></label></div><a href="/doi/${doi(place)}" class="issue-item__title visitable"><h2>${paper.title}</h2></a><ul class="rlist--inline loa comma" aria-label="author">${paper.people.map(name => `<li><a href="/action/doSearch?x" title="${inFull(name)}"><span class="author-style">${inFull(name)}</span></a></li>`).join('')}</ul><ul class="rlist--inline separator issue-item__details"><li class="page-range"><span>Pages: </span><span>${pages(place)}</span></li><li class="ePubDate"><span>First Published: </span><span>0${place + 1} March ${paper.year}</span></li></ul><div class="content-item-format-links"><ul><li><a title="Abstract" href="/doi/${doi(place)}#abs">Abstract</a></li><li><a href="/doi/full/${doi(place)}">Full text</a></li><li><a href="/doi/epdf/${doi(place)}">PDF</a></li><li><a href="/doi/x#refs">References</a></li><li><a href="#rights">Request permissions</a></li></ul></div></div>`,
    ),
    { heading: 'Journal of Reeds: Volume 12, Issue 3' },
  ),
  way(
    'contents of an issue: links to every format',
    humanities,
    entries(
      humanities,
      (paper, place) =>
        `<div class="articleEntry"><div class="art_title linkable"><a class="ref nowrap" href="/doi/full/${doi(place)}?src=recsys"><span class="hlFld-Title">${paper.title}</span></a></div><div class="tocAuthors articleEntryAuthor"><span class="articleEntryAuthorsLinks"><span>${paper.people.map(name => `<a class="entryAuthor" href="/author/x">${inFull(name)}</a>`).join(' & ')}</span></span></div><div class="tocPageRange maintextleft">Pages: ${pages(place)}</div><div class="tocEPubDate"><span class="maintextleft">Published online: 0${place + 1} May ${paper.year}</span></div><div class="tocDeliverFormatsLinks"><a href="/doi/abs/${doi(place)}">Abstract</a> | <a href="/doi/full/${doi(place)}">Full Text</a> | <a href="/doi/pdf/${doi(place)}">PDF (123 KB)</a> | <a>Permissions</a></div></div>`,
    ),
    { heading: 'Harbour Studies, Volume 3, Issue 2' },
  ),
  way(
    'cards of articles with views and citations',
    medicine,
    entries(
      medicine,
      (paper, place) =>
        `<li class="ArticleCard"><a class="CardA" href="https://www.front.example/articles/${doi(place)}/full"><p class="CardArticle__type">Original Research</p><p class="CardArticle__date">Published on 0${place + 1} May ${paper.year}</p><h2 class="CardArticle__title">${paper.title}</h2><p class="CardArticle__section">in Harbour Medicine</p></a><ul class="CardArticle__authors">${paper.people.map(name => `<li>${inFull(name)}</li>`).join('')}</ul><p>Harbour Med.</p><a href="https://doi.org/${doi(place)}">doi ${doi(place)}</a><div><span>1,2${place}3 views</span> <span>${place} citations</span></div></li>`,
    ),
    { heading: 'Articles' },
  ),
  way(
    'results in a list of definitions, DOIs as attributes',
    medicine,
    `<dl id="searchResultsList">${entries(
      medicine,
      (paper, place) =>
        `<dt id="a${place}" class="search-results-title" data-doi="${doi(place)}"><a href="/one/article?id=${doi(place)}">${paper.title}</a></dt><dd id="b${place}"><p class="search-results-authors">${joined(paper)}</p><p>Research Article | published 0${place + 1} May ${paper.year} <span>${paper.venue}</span></p><p class="search-results-doi"><a href="https://doi.org/${doi(place)}">https://doi.org/${doi(place)}</a></p><p>Views: 1,2${place} | Citations: ${place}</p></dd>`,
    )}</dl>`,
    { heading: 'Search results' },
  ),
  way(
    'results as lists of details',
    humanities,
    entries(
      humanities,
      (paper, place) =>
        `<div class="representation overview search"><ul class="details"><li class="title"><a href="/core/journals/harbour/article/x/A${place}B" class="part-link">${paper.title}</a></li><li class="author">${paper.people.map(name => `<a class="more-by-this-author" href="/core/search?x">${inFull(name)}</a>`).join(', ')}</li><li class="source"><span>Journal: </span><a href="/core/journals/harbour">${paper.venue}</a> / <a>Volume ${volume(paper)} / Issue 2</a> / June ${paper.year}</li><li class="published"><span>Published online by Cambridge: </span><span class="date">0${place + 1} June ${paper.year}</span>, pp. ${pages(place)}</li></ul><ul class="links"><li><a>Get access</a></li><li><a>Export citation</a></li></ul></div>`,
    ),
    { heading: 'Results' },
  ),
  way(
    'citation below the title, tools below that repeat it',
    physics,
    entries(
      physics,
      (paper, place) =>
        `<div class="art-list-item reveal-container"><div class="eyebrow"><span class="offscreen-hidden">The following article is </span><span class="red">Open access</span></div><a href="/article/${doi(place)}" class="art-list-item-title event_main-link">${paper.title}</a><p class="small art-list-item-meta">${joinedByAnd(paper)} ${paper.year} <em>${paper.venue}</em> <b>${volume(paper)}</b> 0${place}4001</p><div class="art-list-item-tools small"><a class="nowrap" href="#">Open abstract</a> <a href="/article/${doi(place)}/meta">View article</a>, ${paper.title} <a href="/article/${doi(place)}/pdf">PDF</a>, ${paper.title}</div></div>`,
    ),
    { heading: 'Volume 12, Number 3, May 2023', year: false },
  ),
  way(
    'titles, authors and records in headings of falling size',
    physics,
    entries(
      physics,
      (paper, place) =>
        `<div class="article panel article-result" data-id="${doi(place)}"><div class="row"><div class="large-9 columns"><h5 class="title"><a href="/prx/abstract/${doi(place)}">${paper.title}</a></h5><h6 class="authors">${joinedByAnd(paper)}</h6><h6 class="pub-info">Phys. Rev. X <b>${volume(paper)}</b>, 0${place}1001 (${paper.year}) - Published 3 March ${paper.year}</h6><div class="summary"><p>${abstract}</p></div></div></div></div>`,
    ),
    { heading: 'Articles' },
  ),
  way(
    'authors, journal, volume and pages in an element each',
    physics,
    entries(
      physics,
      (paper, place) =>
        `<div class="issue-item clearfix"><div class="issue-item_img"><img alt=""></div><div class="issue-item_metadata"><span><h3 class="issue-item_title"><a href="/doi/${doi(place)}" title="${paper.title}">${paper.title}</a></h3></span><ul class="issue-item_loa">${paper.people.map(name => `<li><span class="hlFld-ContribAuthor">${inFull(name)}</span></li>`).join('')}</ul><span class="issue-item_info"><span class="issue-item_jour-name">${paper.venue}</span> <span class="issue-item_year">${paper.year}</span>, <span>${volume(paper)}</span>, <span>2</span>, <span>${pages(place)}</span> <span>(Article)</span></span><span class="pub-date-value">Publication Date (Web): May 3, ${paper.year}</span></div></div>`,
    ),
    { heading: 'May 2023 Volume 12 Issue 3' },
  ),
  way(
    'inverted names in elements without anything between',
    computing,
    entries(
      computing,
      (paper, place) =>
        `<div class="ui items"><div class="item"><div class="content"><div class="extra labels-actions"><div class="ui small horizontal primary label">May ${place + 1}, ${paper.year} (v1)</div><div class="ui small horizontal neutral label">Conference paper</div><div class="ui small horizontal access-status open label">Open</div></div><h2 class="ui small header"><a class="truncate-lines-2" href="/records/80${place}">${paper.title}</a></h2><div class="ui item creatibutors">${paper.people.map(name => `<span class="creatibutor-wrap separated"><a class="ui creatibutor-link" href="/search?q=x"><span class="creatibutor-name">${invertedInFull(name)}</span></a></span>`).join('')}</div><p class="description">${abstract}</p><div class="extra"><p><small>Uploaded on May ${place + 1}, ${paper.year}</small></p><p>${place} views</p></div></div></div></div>`,
    ),
    { heading: 'Search' },
  ),
  way(
    'rows of a table: title, authors and citation in one cell',
    humanities,
    `<table>${entries(
      humanities,
      (paper, place) =>
        `<tr><td class="col-md-1"><i class="pi pi-file-pdf"></i></td><td><a href="/hal-0400${place}" class="title-results">${paper.title}</a><div class="authors-results">${paper.people.map(name => `<a href="/search/index/?q=x">${inFull(name)}</a>`).join('<span>, </span>')}</div><div class="citation-results"><i>${paper.venue}</i>, ${paper.year}, ${volume(paper)} (2), pp.${pages(place)}. <a href="https://dx.doi.org/${doi(place)}">⟨${doi(place)}⟩</a></div><div class="type">Article dans une revue</div> <span>hal-0400${place}v1</span></td></tr>`,
    )}</table>`,
    { heading: '6 résultats' },
  ),
  way(
    'cards that say how to cite the paper',
    computing,
    entries(
      computing,
      (paper, place) =>
        `<div class="card media-object media-object-small"><div class="card-body"><span class="category">Document</span><h5><a href="https://drops.example/entities/document/${doi(place)}">${paper.title}</a></h5><p class="authors"><b>Authors:</b> <span>${joinedByAnd(paper)}</span></p><b>Abstract</b><div class="abstract">${abstract}</div><div><b>Cite as</b><div>${joined(paper)}. ${paper.title}. In 40th Symposium on Harbours (HARB ${paper.year}). Leibniz International Proceedings, Volume ${volume(paper)}, pp. ${pages(place)}, Schloss Pier (${paper.year})</div></div><a href="https://doi.org/${doi(place)}">https://doi.org/${doi(place)}</a></div></div>`,
    ),
    { heading: 'LIPIcs, Volume 12, HARB 2023', year: false },
  ),
  way(
    'paragraphs with line breaks, pages last',
    computing,
    entries(
      computing,
      (paper, place) =>
        `<p class="paper"><a href="/pvldb/vol12/p${place}-doe.pdf">${paper.title}</a><br>${joined(paper)}<br>${pages(place)}</p>`,
    ),
    { heading: 'Volume 12, 2018-2019', year: false },
  ),
  way(
    'repository: author, publisher and date below the title',
    humanities,
    items(
      humanities,
      (paper, place) =>
        `<div class="artifact-description"><div class="artifact-title"><a href="/xmlui/handle/1/${place}">${paper.title}</a></div><div class="artifact-info"><span class="author">${paper.people.map(name => `<span>${invertedInFull(name)}</span>`).join('; ')}</span> <span class="publisher-date">(<span class="publisher">Harbour University</span>, <span class="date">${paper.year}-05-1${place}</span>)</span></div><div class="artifact-abstract">${abstract}</div></div>`,
    ),
    { heading: 'Recent Submissions' },
  ),
  way(
    'repository: author, year, linked title in italics with its full stop',
    medicine,
    entries(
      medicine,
      (paper, place) =>
        `<p><span class="person_name">${paper.people.map(invertedInFull).join('</span>, <span class="person_name">')}</span> (${paper.year}) <a href="https://eprints.harbour.example/${place}/"><em>${paper.title}.</em></a> ${paper.venue}, ${volume(paper)} (2). pp. ${pages(place)}. ISSN 1234-5678</p>`,
    ),
    { heading: 'Browse by Author' },
  ),
  way(
    'research portal: authors, date, journal and type',
    medicine,
    items(
      medicine,
      (paper, place) =>
        `<div class="result-container"><div class="rendering rendering_researchoutput"><h3 class="title"><a rel="ContributionToJournal" href="https://research.harbour.example/en/publications/x${place}" class="link"><span>${paper.title}</span></a></h3>${joined(paper, inverted, ', ', ' &amp; ')}, <span class="date">1 May ${paper.year}</span>, <span class="journal">In: <a><span>${paper.venue}</span></a></span> <span class="volume">${volume(paper)}</span>, <span class="pages">p. ${pages(place)}</span><p class="type">Research output: Contribution to journal › Article › peer-review</p></div></div>`,
    ),
    { heading: 'Research output' },
  ),
  way(
    'programme: authors with workplaces above the title',
    computing,
    `<table>${entries(
      computing,
      (paper, place) =>
        `<tr class="talk"><td class="time">1${place}:00</td><td><div class="authors">${paper.people.map(name => `<a class="person" href="x.html">${inFull(name)}</a> (<a>Harbour University</a>)`).join(', ')}</div><div class="title"><a href="#talk:${place}">${paper.title}</a> (<a class="abstract">abstract</a>)</div></td></tr>`,
    )}</table>`,
    { heading: 'Program for Monday, May 3rd', year: false },
  ),
  way(
    'citation in pieces below the title',
    humanities,
    items(
      humanities,
      (paper, place) =>
        `<span class="citation"><a href="https://philpapers.example/rec/ROP-${place}"><span class="articleTitle recTitle">${paper.title}.</span></a> <span class="hint">${paper.people.map(name => `<span class="name">${inFull(name)}</span>`).join(' &amp; ')} - <span class="pubYear">${paper.year}</span> - <em class="pubName">${paper.venue}</em> ${volume(paper)} (2):${pages(place)}.</span></span><div class="extras"><div class="abstract">${abstract}</div><div class="options"><a>Direct download</a> &nbsp; <a>Export citation</a> &nbsp; <a>Bookmark</a></div></div>`,
      'ol',
    ),
    { heading: 'Results for harbours' },
  ),
  way(
    'contents with page ranges behind the titles',
    humanities,
    entries(
      humanities,
      (paper, place) =>
        `<li class="toc-item"><div class="toc-content"><a class="toc-link" href="/stable/4${place}"><span>${paper.title}</span></a> <span class="page-range">(pp. ${pages(place)})</span><div class="contrib">${joinedByAnd(paper)}</div><div><a href="https://doi.org/${doi(place)}">https://doi.org/${doi(place)}</a></div></div></li>`,
    ),
    { heading: 'Vol. 12, No. 3, MAY 2019', year: false },
  ),
];
