import { computing, ecology, general, mathematics, medicine, physics } from './papers-by-field';
import { way } from './way';
import { byYear, entries, items, numberedItems } from './write-list';
import { apa, inFull, initialsFirst, joined, joinedByAnd, oxford } from './write-names';
import { abstract, pages, stopped, volume } from './write-parts';

/** Pages written by hand. */
export const pagesByHand = [
  way(
    'figure with a caption that describes, then citation',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<div><img src="${place}.jpg"><p class="caption">Figure: gulls at work. Photo by Otto Brandt.</p><p>${joinedByAnd(paper, initialsFirst)}. <a href="${place}"><b>${paper.title}</b></a>. ${paper.venue} ${volume(paper)} (${paper.year}).</p><p>${abstract}</p></div>`,
    ),
  ),
  way(
    'new bullet, HTML by hand without closing tags',
    general,
    `<ul>${entries(general, (paper, place) => `<li>${joinedByAnd(paper)},\n<a href="${place}.ps">${paper.title}</a>,\n<i>${paper.venue}</i> ${volume(paper)} (${paper.year}).\n<p>`)}</ul>`,
  ),
  way(
    'Bootstrap accordion with year tabs',
    medicine,
    `<ul class="nav nav-tabs"><li><a href="#a">2021–2023</a></li><li><a href="#b">2017–2020</a></li></ul><div class="tab-content">${[medicine.slice(0, 3), medicine.slice(3)].map((some, index) => `<div class="tab-pane${index ? '' : ' active'}">${entries(some, (paper, place) => `<div class="card"><div class="card-header"><button class="btn btn-link">${paper.title}</button></div><div class="collapse"><div class="card-body"><p>${joined(paper)}</p><p><i>${paper.venue}</i> ${volume(paper)}, ${pages(place)} (${paper.year})</p><p>${abstract}</p></div></div></div>`)}</div>`).join('')}</div>`,
  ),
  way(
    'cards with picture, tag, title, names, button',
    computing,
    `<div class="grid">${entries(computing, (paper, place) => `<article class="card"><img src="${place}.webp" alt=""><span class="tag">${paper.venue} ${paper.year}</span><h3>${paper.title}</h3><p class="authors">${joined(paper, name => `<a href="/team/${name[1]}">${inFull(name)}</a>`)}</p><a class="button" href="${place}.pdf">Read the paper →</a></article>`)}</div>`,
  ),
  way(
    'names with ORCID icons',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `<b>${paper.title}</b><br>${joined(paper, name => `${inFull(name)} <a href="https://orcid.org/0000-0001-0000-000${place}"><img src="orcid.svg" alt="ORCID"></a>`)}<br><i>${paper.venue}</i>, ${paper.year}`,
    ),
  ),
  way(
    'whole citation linked',
    medicine,
    items(
      medicine,
      (paper, place) =>
        `<a href="https://doi.org/10.1234/${place}">${apa(paper)} (${paper.year}). ${stopped(paper)} ${paper.venue}, ${volume(paper)}, ${pages(place)}.</a>`,
    ),
  ),
  way(
    'labels J and C in an ordered list',
    computing,
    byYear(computing, some =>
      some
        .map(
          (paper, place) =>
            `<p><b>[${place % 2 ? 'J' : 'C'}${20 - place - (2024 - paper.year) * 2}]</b> ${oxford(paper, initialsFirst)}, "${paper.title}," <i>${paper.venue}</i>, ${paper.year}.</p>`,
        )
        .join('\n'),
    ),
  ),
  way(
    'heading per paper, paragraphs below',
    mathematics,
    entries(
      mathematics,
      (paper, place) =>
        `<h3>${paper.title}</h3><p>${joinedByAnd(paper)}</p><p><em>${paper.venue}</em> ${volume(paper)} (${paper.year}), ${pages(place)}</p><p>${abstract}</p>`,
    ),
    { title: 'Jane Doe - Research', heading: 'Papers' },
  ),
  way(
    'Markdown: bold title, names, venue on one line by dashes',
    computing,
    items(
      computing,
      (paper, place) =>
        `<strong>${paper.title}</strong> — ${oxford(paper)} — <em>${paper.venue} ${paper.year}</em> — <a href="${place}.pdf">pdf</a>`,
    ),
  ),
  way(
    'a paragraph is only begun behind each entry: title, names and journal by line breaks',
    mathematics,
    entries(
      mathematics,
      (paper, place) =>
        `<font size="-1"><b>${paper.title}</b><br>${joinedByAnd(paper, initialsFirst)}<br>${paper.venue}, ${volume(paper)} (${paper.year}), ${pages(place)}. <a href="${place}.ps.gz">ps</a></font><p>`,
    ),
  ),
  way(
    'a paragraph is only begun behind each citation',
    physics,
    entries(
      physics,
      (paper, place) =>
        `${joinedByAnd(paper, initialsFirst)}, “${paper.title},” <i>${paper.venue}</i> ${volume(paper)}, ${pages(place)} (${paper.year}).<p>`,
    ),
  ),
  way(
    'a paragraph is only begun behind each title, names and journal',
    mathematics,
    entries(
      mathematics,
      (paper, place) =>
        `${paper.title}<br>${joinedByAnd(paper, initialsFirst)}<br><i>${paper.venue}</i>, ${volume(paper)} (${paper.year}), ${pages(place)}.\n<p>`,
    ),
  ),
];
