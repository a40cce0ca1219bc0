import { undated } from './paper';
import { ecology, robotics } from './papers-by-field';
import { computingOfOthers, medicineOfOthers, physicsOfOthers } from './papers-of-others';
import { way } from './way';
import { byYear, entries, items, numberedItems, paragraphs } from './write-list';
import {
  closeInitials,
  inFull,
  initialsFirst,
  joined,
  joinedByAnd,
  ownNameIn,
  oxford,
  vancouver,
} from './write-names';
import { abstract, pages, stopped, volume } from './write-parts';

/** Links that stand behind an entry; their number differs. */
const linksOf = (place: number) =>
  [
    `[<a href="${place}.pdf">PDF</a>]`,
    `[<a href="https://github.com/x/${place}">Code</a>]`,
    `[<a href="${place}.bib">BibTeX</a>]`,
  ]
    .slice(0, (place % 3) + 1)
    .join(' ');

/** Home pages of people and laboratories. */
export const homePagesOfLaboratories = [
  way(
    'numbered through under year headings, IEEE, links behind',
    robotics,
    byYear(
      robotics,
      papers =>
        `<ol reversed>${entries(papers, (paper, place) => `<li value="${robotics.length - robotics.indexOf(paper)}">${oxford(paper, ownNameIn(initialsFirst))}, “${paper.title},” in <i>${paper.venue}</i>, ${paper.year}, pp. ${pages(place)}. ${linksOf(place)}</li>`)}</ol>`,
    ),
  ),
  way(
    'figures in a grid: picture, caption of title, names, venue',
    robotics,
    `<div class="grid">${entries(robotics, (paper, place) => `<figure><a href="${place}.pdf"><img src="${place}.png" alt="teaser"></a><figcaption><strong>${paper.title}</strong><br>${joined(paper)}<br><em>${paper.venue} ${paper.year}</em></figcaption></figure>`)}</div>`,
  ),
  way(
    'rows differ: links, none, an abstract, to appear',
    ecology,
    items(
      ecology,
      (paper, place) =>
        `${place === 2 ? paper.title : `<a href="${place}.pdf">${paper.title}</a>`}. ${joinedByAnd(paper)}. ${place === 0 ? `To appear in <i>${paper.venue}</i>, ${paper.year}` : `<i>${paper.venue}</i> ${volume(paper)}: ${pages(place)}, ${paper.year}`}.${place % 3 === 1 ? `<blockquote>Abstract: ${abstract}</blockquote>` : ''}${place % 2 ? ` [<a href="s${place}">slides</a>]` : ''}`,
    ),
  ),
  way(
    'news list above, publications below',
    robotics,
    `<h2>News</h2><ul>${['[Mar 2024] Our paper <b>KneadFlow</b> is accepted by CoRB 2024!', '[Jan 2024] Two papers accepted to NeurBread.', '[Sep 2023] I gave a talk about garden robots at Quay Labs.', '[Jun 2023] GardenGPT received the Best Demo Award at AGL 2023.', '[May 2022] I joined Harbour University as a PhD student.', '[Apr 2022] One paper on ropes accepted to T-Harb. Thanks to Xinyu and Jonas!'].map(text => `<li>${text}</li>`).join('')}</ul><h2>Publications</h2>${items(robotics, (paper, place) => `<b>${paper.title}</b><br>${joined(paper, ownNameIn())}<br><i>${paper.venue}</i>, ${paper.year} ${linksOf(place)}`)}`,
    { heading: 'Meiling Lin', title: 'Meiling Lin - Homepage' },
  ),
  way(
    'news with linked paper titles above, publications with pictures below',
    robotics,
    `<h2>News</h2><table>${robotics
      .slice(0, 5)
      .map(
        (paper, place) =>
          `<tr><td>${['Mar', 'Feb', 'Jan', 'Dec', 'Nov'][place]} ${paper.year}</td><td><a href="/p/${place}">${paper.title}</a> is accepted to ${paper.venue}.</td></tr>`,
      )
      .join(
        '',
      )}</table><h2>Selected Publications</h2><table>${entries(robotics, (paper, place) => `<tr><td><img src="${place}.gif"></td><td><a href="/p/${place}"><papertitle>${paper.title}</papertitle></a><br>${joined(paper, ownNameIn(inFull, 'strong'))}<br><em>${paper.venue}</em>, ${paper.year}<br><a href="/p/${place}">project page</a> / <a href="${place}.pdf">arXiv</a><p>We let robots do what bakers do at four in the morning.</p></td></tr>`)}</table>`,
    { heading: 'Meiling Lin', title: 'Meiling Lin' },
  ),
  way(
    'project tiles with a TL;DR line',
    robotics,
    entries(
      robotics,
      (paper, place) =>
        `<div class="tile"><h4>${paper.title}</h4><p>${joined(paper, name => `<a href="https://${name[1].toLowerCase()}.example">${inFull(name)}</a>${paper.people.indexOf(name) < 2 && place % 2 ? '<sup>*</sup>' : ''}`)}</p><p><b>${paper.venue} ${paper.year}</b></p><p><b>TL;DR:</b> Robots can do it, given enough flour.</p><p><a href="a">Project Page</a> / <a href="b">arXiv</a> / <a href="c">Code</a></p></div>`,
    ),
  ),
  way(
    'conference paper and its journal version in one row',
    robotics.map((paper, place) => (place % 3 === 0 ? { ...paper, year: 0 } : paper)),
    numberedItems(
      robotics,
      (paper, place) =>
        `${oxford(paper)}. ${paper.title}. In <i>${paper.venue}</i>, ${robotics[place]?.year}.${place % 3 === 0 ? `<br>Journal version: <i>Journal of Harbours</i> ${12 + place}(3), ${(robotics[place]?.year ?? 0) + 1}. [<a href="j${place}.pdf">PDF</a>]` : ''}`,
    ),
  ),
  way(
    'preprints by arXiv id in the text, some published',
    undated(robotics.slice(0, 5)),
    items(
      robotics.slice(0, 5),
      (paper, place) => `${joined(paper)}. <i>${paper.title}</i>. arXiv:2301.0${1234 + place} [cs.RO]`,
    ),
    { heading: 'Preprints' },
  ),
  way(
    'lab page: picture left, PubMed-like text right, badges',
    medicineOfOthers,
    entries(
      medicineOfOthers,
      (paper, place) =>
        `<div class="row pub"><div class="col-2"><img src="${place}.png"></div><div class="col-10"><p class="pub-title"><a href="https://doi.org/10.1/${place}">${paper.title}</a></p><p class="pub-authors">${joined(paper, name => (name[1] === 'Doe' ? `<b>${vancouver(name)}</b>` : vancouver(name)))}.</p><p class="pub-journal">${paper.venue}. ${paper.year};${volume(paper)}:${pages(place)}.</p><div class="altmetric-embed" data-badge-type="donut"></div></div></div>`,
    ),
  ),
  way(
    'statuses: submitted, under review, in press',
    physicsOfOthers,
    numberedItems(
      physicsOfOthers,
      (paper, place) =>
        `${joined(paper, closeInitials)}, “${paper.title}”, ${['submitted', 'under review', 'in press', 'accepted', 'to appear', 'in preparation'][place]}, <i>${paper.venue}</i>.`,
    ),
    { year: false },
  ),
  way(
    'names linked, title plain, links in brackets with pipes',
    computingOfOthers,
    paragraphs(
      computingOfOthers,
      (paper, place) =>
        `${joined(paper, name => `<a href="https://${name[1]}.example">${inFull(name)}</a>`)}. ${stopped(paper)} ${paper.venue} ${paper.year}. [ <a href="${place}.pdf">PDF</a> | <a href="${place}.bib">BibTeX</a> | <a href="s">Slides</a> ]`,
    ),
  ),
];
