import { byFirstPerson } from './paper';
import {
  computingOfOthers,
  generalOfOthers,
  humanitiesOfOthers,
  medicineOfOthers,
  physicsOfOthers,
} from './papers-of-others';
import { way } from './way';
import { entries, items, paragraphs } from './write-list';
import { closeInitials, inFull, joined, joinedByAnd } from './write-names';
import { abstract, firstPage, pages, stopped, volume } from './write-parts';

/** Contents of journals and proceedings, as publishers show them. */
export const journalContents = [
  way(
    'special issue: Editorial first, pages last',
    humanitiesOfOthers,
    entries(
      humanitiesOfOthers,
      (paper, place) =>
        `<p>${joinedByAnd(paper)}<br><a href="${place}.pdf"><i>${paper.title}</i></a> &nbsp; ${firstPage(place)}–${firstPage(place) + 14}</p>`,
    ),
    { heading: 'Journal of Ropes, Special Issue: Quays', year: false },
  ),
  way(
    'OJS 3 issue',
    humanitiesOfOthers,
    `<h2>Articles</h2><ul class="cmp_article_list articles">${entries(humanitiesOfOthers, (paper, place) => `<li><div class="obj_article_summary"><h3 class="title"><a href="/article/view/${place}">${paper.title}</a></h3><div class="meta"><div class="authors">${joined(paper)}</div><div class="pages">${pages(place)}</div></div><ul class="galleys_links"><li><a class="obj_galley_link pdf" href="/article/view/${place}/1">PDF</a></li></ul></div></li>`)}</ul>`,
    { year: false, heading: 'Vol. 12 No. 3 (2019)', title: 'Vol. 12 No. 3 (2019) | Journal of Harbours' },
  ),
  way(
    'OJS 2 issue',
    medicineOfOthers,
    `<h4 class="tocSectionTitle">Articles</h4>${entries(medicineOfOthers, (paper, place) => `<table class="tocArticle" width="100%"><tr valign="top"><td class="tocArticleTitleAuthors"><div class="tocTitle"><a href="/article/view/${place}">${paper.title}</a></div><div class="tocAuthors">${joined(paper)}</div></td><td class="tocArticleGalleysPages"><div class="tocGalleys"><a class="file" href="/article/view/${place}/1">PDF</a></div><div class="tocPages">${pages(place)}</div></td></tr></table><div class="separator"></div>`)}`,
    { year: false, heading: 'Vol 12, No 3 (2019)', title: 'Vol 12, No 3 (2019)' },
  ),
  way(
    'anthology volume',
    computingOfOthers,
    entries(
      computingOfOthers,
      (paper, place) =>
        `<p class="d-sm-flex align-items-stretch"><span class="d-block mr-2"><a class="badge badge-primary" href="${place}.pdf">pdf</a><a class="badge" href="${place}.bib">bib</a><a class="badge badge-info">abs</a></span><span class="d-block"><strong><a class="align-middle" href="/${place}/">${paper.title}</a></strong><br>${joined(paper, name => `<a href="/people/${name[1]}/">${inFull(name)}</a>`, ' | ')}</span></p><div class="card bg-light mb-2 collapse"><div class="card-body p-3 small">${abstract}</div></div>`,
    ),
    { year: false, heading: 'Proceedings of the Third Harbour Conference' },
  ),
  way(
    'PMLR volume',
    computingOfOthers,
    entries(
      computingOfOthers,
      (paper, place) =>
        `<div class="paper"><p class="title">${paper.title}</p><p class="details"><span class="authors">${joined(paper, inFull, ',&nbsp;')}</span>; <span class="info"><i>Proceedings of the 3rd Harbour Conference</i>, PMLR ${volume(paper)}:${firstPage(place)}-${firstPage(place) + 9}</span></p><p class="links">[<a href="${place}.html">abs</a>][<a href="${place}.pdf">Download PDF</a>]</p></div>`,
    ),
    { year: false, heading: 'Volume 12: Harbour Conference, 2019' },
  ),
  way(
    'JMLR volume',
    computingOfOthers,
    `<dl>${entries(computingOfOthers, (paper, place) => `<dt>${paper.title}</dt><dd><b><i>${joined(paper)}</i></b>; (${place + 1}):1−${20 + place}, ${paper.year}.<br>[<a href="/${place}.html">abs</a>][<a target=_blank href="/${place}.pdf">pdf</a>][<a href="/${place}.bib">bib</a>]</dd>`)}</dl>`,
    { heading: 'Volume 12', title: 'JHLR Volume 12' },
  ),
  way(
    'CVF open access',
    computingOfOthers,
    `<dl>${entries(computingOfOthers, (paper, place) => `<dt class="ptitle"><br><a href="/${place}.html">${paper.title}</a></dt><dd>${joined(paper, name => `<form action="/ICHB" method="post" class="authsearch"><input type="hidden" name="q" value="${inFull(name)}"><a href="#" onclick="this.parentNode.submit();return false;">${inFull(name)}</a>${name === paper.people.at(-1) ? '' : ', '}</form>`, '\n')}</dd><dd>[<a href="${place}.pdf">pdf</a>] [<a href="${place}s.pdf">supp</a>] <div class="link2">[<a class="fakelink">bibtex</a>]<div class="bibref" style="display:none">@InProceedings{x, title={${paper.title}}}</div></div></dd>`)}</dl>`,
    { year: false, heading: 'ICHB 2019 Open Access Repository', title: 'ICHB 2019 papers' },
  ),
  way(
    'CEUR-WS',
    humanitiesOfOthers,
    `<div class="CEURTOC"><h2>Table of Contents</h2><h3><span class="CEURSESSION">Session 1: Quays</span></h3><ul>${entries(humanitiesOfOthers, (paper, place) => `<li id="paper${place}"><a href="paper${place}.pdf"><span class="CEURTITLE">${paper.title}</span></a> <span class="CEURPAGES">${firstPage(place)}-${firstPage(place) + 9}</span> <br> <span class="CEURAUTHOR">${joined(paper, inFull, '</span>, <span class="CEURAUTHOR">')}</span></li>`)}</ul></div>`,
    { year: false, heading: 'HARB 2019: Harbour Workshop', title: 'CEUR-WS.org/Vol-9999' },
  ),
  way(
    'ACM OpenTOC',
    computingOfOthers,
    `<h2>SESSION: Doughs</h2>${entries(computingOfOthers, (paper, place) => `<h3><a class="DLtitleLink" href="https://dl.acm.org/doi/10.1145/${place}.1">${paper.title}</a></h3><ul class="DLauthors">${paper.people.map((name, index) => `<li class="nameList${index === paper.people.length - 1 ? ' Last' : ''}">${inFull(name)}</li>`).join('')}</ul><div class="DLabstract"><div style="display:inline"><p>${abstract}</p></div></div>`)}`,
    { year: false, heading: 'ICHB ’19: Proceedings of the Harbour Conference' },
  ),
  way(
    'Springer contents',
    generalOfOthers,
    `<ol>${entries(generalOfOthers, (paper, place) => `<li class="chapter-item content-type-list__item"><div class="content-type-list__action-label">Chapter</div><h3 class="content-type-list__title"><a href="/chapter/${place}">${paper.title}</a></h3><div class="content-type-list__text">${joined(paper)}</div><div class="content-type-list__meta">Pages ${firstPage(place)}-${firstPage(place) + 13}</div></li>`)}</ol>`,
    { year: false, heading: 'Harbours and Gardens: Conference proceedings' },
  ),
  way(
    'Project MUSE contents',
    humanitiesOfOthers,
    `<ol class="toc">${entries(humanitiesOfOthers, (paper, place) => `<div class="card_text"><ol><li class="title"><span><a href="/article/${place}">${paper.title}</a></span></li><li class="author">${joined(paper)}</li><li class="pg">pp. ${firstPage(place)}-${firstPage(place) + 14}</li><li class="doi">DOI: 10.1353/h.${place}</li></ol></div>`)}</ol>`,
    {
      year: false,
      heading: 'Journal of Garden History, Volume 12, Number 3',
      title: 'Journal of Garden History 12.3',
    },
  ),
  way(
    'journal contents: names, title, page at the right',
    humanitiesOfOthers,
    `<table>${entries(humanitiesOfOthers, (paper, place) => `<tr><td>${joinedByAnd(paper)}</td><td><a href="${place}.pdf">${paper.title}</a></td><td align="right">${firstPage(place)}</td></tr>`)}</table>`,
    { year: false, heading: 'Journal of Ropes, Volume 12, No. 3', title: 'Journal of Ropes' },
  ),
  way(
    'journal contents: title (names) pages',
    physicsOfOthers,
    items(
      physicsOfOthers,
      (paper, place) =>
        `<a href="${place}.pdf">${paper.title}</a> (${joined(paper, closeInitials)}) ${pages(place)}`,
    ),
    { year: false, heading: 'Journal of Piers, vol. 12 (2019), no. 3' },
  ),
  way(
    'a museum’s series: N°, title (names) month, year',
    generalOfOthers,
    `<p><b>Trabajos publicados</b></p>${paragraphs(generalOfOthers, (paper, place) => `<b>N°${place + 1}. ${stopped(paper)}${place % 3 === 2 ? '*' : ' '}(${joined(paper, inFull, ', ', ' y ')}) Noviembre, ${paper.year}.</b> Resumen(PDF)`)}`,
    { heading: 'Cuadernos del muelle', title: 'Cuadernos' },
  ),
  way(
    'contents of workshop proceedings: a preface in a list of its own above those of the sessions',
    computingOfOthers,
    `<h2>Table of Contents</h2><ul><li id="preface"><a href="preface.pdf">Preface</a><br></li></ul>${[0, 3]
      .map(
        from =>
          `<h3>Session ${from / 3 + 1}</h3><ul>${entries(computingOfOthers.slice(from, from + 3), (paper, place) => `<li id="p${from + place}"><a href="p${from + place}.pdf">${paper.title}</a><br>${joined(paper)}</li>`)}</ul>`,
      )
      .join('')}`,
    { year: false, heading: 'Harbour Workshop, Proceedings', title: 'Harbour Workshop' },
  ),
  way(
    'essays in columns of different classes, each with its author below',
    byFirstPerson(humanitiesOfOthers),
    [humanitiesOfOthers.slice(0, 3), humanitiesOfOthers.slice(3)]
      .map(
        (some, part) =>
          `<section><div class="columns ${['alpha', 'offset omega'][part]}"><h3>${['Articles', 'Conversations'][part]}</h3>${paragraphs(byFirstPerson(some), (paper, place) => `<a href="${part}-${place}/index.html">${paper.title}</a><br>${joined(paper)}`)}</div></section>`,
      )
      .join(''),
    { heading: 'Journal of Harbour Humanities, Vol. 1, No. 1', title: 'Contents', year: false },
  ),
];
