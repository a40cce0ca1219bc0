import { ecology, physics, robotics } from './papers-by-field';
import { way } from './way';
import { byYear, entries, items, numberedItems, paragraphs } from './write-list';
import { closeInitials, inFull, initialsFirst, joined, joinedByAnd, ownNameIn, oxford } from './write-names';
import { pages, volume } from './write-parts';

/** The text in one row of so many, nothing in the others. */
const inSomeRows = <T>(place: number, every: number, text: T) => (place % every === 1 ? text : '');

/** What stands beside titles and venues without being part of them. */
export const badgesAndTags = [
  way(
    'linked title, award badge, venue tag, names, buttons',
    robotics,
    entries(
      robotics,
      (paper, place) =>
        `<div class="card mb-3"><div class="card-body"><h5 class="card-title"><a href="/p/${place}">${paper.title}</a> ${inSomeRows(place, 3, '<span class="badge badge-danger">Best Paper Award</span>')}</h5><p class="card-text">${joined(paper, ownNameIn())} <span class="badge badge-primary">${paper.venue} ${paper.year}</span></p><a class="btn btn-sm" href="${place}.pdf">PDF</a> <a class="btn btn-sm" href="c">Code</a> <a class="btn btn-sm" href="v">Video</a></div></div>`,
    ),
  ),
  way(
    'award badge before the linked title, venue tag above',
    robotics,
    entries(
      robotics,
      (paper, place) =>
        `<div class="pub"><span class="tag">${paper.venue} ’${paper.year % 100}</span>${inSomeRows(place, 3, '<span class="award">🏆 Outstanding Paper</span>')}<div class="t"><a href="/p/${place}">${paper.title}</a></div><div class="a">${joined(paper, ownNameIn())}</div><div class="b"><a href="${place}.pdf">Paper</a><a href="c">Code</a><a href="v">Talk</a></div></div>`,
    ),
    { year: false },
  ),
  way(
    'best paper notes in red behind the venue, in some rows',
    robotics,
    numberedItems(
      robotics,
      (paper, place) =>
        `${oxford(paper, ownNameIn())}. <b>${paper.title}</b>. In <i>${paper.venue}</i>, ${paper.year}.${inSomeRows(place, 3, ' <font color="red">(Best Paper Award)</font>')}${place === 2 ? ' <font color=red><b>Best Student Paper Finalist</b></font>' : ''}`,
    ),
  ),
  way(
    'oral, spotlight and acceptance rate behind the venue',
    robotics,
    items(
      robotics,
      (paper, place) =>
        `<b>${paper.title}</b><br>${joined(paper, ownNameIn(inFull, 'u'))}<br><i>${paper.venue} ${paper.year}</i> ${['(<b>Oral</b>)', '(Spotlight, top 3%)', '(Acceptance rate: 21.3%)', '', 'Poster', '(AR: 118/612=19.3%)', ''][place]}`,
    ),
  ),
  way(
    'cited by and stars in a row of numbers',
    robotics,
    entries(
      robotics,
      (paper, place) =>
        `<div class="paper"><a class="title" href="/p/${place}">${paper.title}</a><div>${joined(paper)}</div><div>${paper.venue}, ${paper.year}</div><div class="nums"><span>Cited by ${345 - place * 12}</span> · <span>★ ${place % 2 ? '1.2k' : 87 + place}</span></div></div>`,
    ),
  ),
  way(
    'stars as an image between links, on one line',
    robotics,
    items(
      robotics,
      (paper, place) =>
        `<strong>${paper.title}</strong>, ${joined(paper)}, <em>${paper.venue} ${paper.year}</em>. <a href="https://arxiv.org/abs/2301.0${1234 + place}">[arXiv]</a> <a href="https://github.com/x/r${place}">[code]</a> <a href="https://github.com/x/r${place}"><img src="https://img.shields.io/github/stars/x/r${place}?style=social" alt="GitHub stars"></a>`,
    ),
  ),
  way(
    'impact factor and quartile behind the journal',
    ecology,
    numberedItems(
      ecology,
      (paper, place) =>
        `${joined(paper, ownNameIn(initialsFirst))}. ${paper.title}. <i>${paper.venue}</i>, ${paper.year}, ${volume(paper)}, ${pages(place)}. (IF: ${4 + place}.${place}, Q${(place % 3) + 1})`,
    ),
  ),
  way(
    'impact factor in square brackets, top journal note in colour',
    ecology,
    paragraphs(
      ecology,
      (paper, place) =>
        `[${ecology.length - place}] ${joined(paper, ownNameIn(inFull))}, "${paper.title}," ${paper.venue}, vol. ${volume(paper)}, ${paper.year}. <span style="color:#c00">[SCI, IF=${4 + place}.${place}, JCR Q1]</span>`,
    ),
  ),
  way(
    'CCF tags behind the venue',
    robotics,
    items(
      robotics,
      (paper, place) =>
        `<p><b>${paper.title}</b><br>${joined(paper, name => ownNameIn()(name) + (name === paper.people[0] ? '#' : ''))}<br>${paper.venue} ${paper.year} <b>(CCF-${'ABC'[place % 3]})</b> [<a href="${place}.pdf">PDF</a>]</p>`,
    ),
  ),
  way(
    'CCF tags before the names',
    robotics,
    numberedItems(
      robotics,
      (paper, place) =>
        `<span style="color:red">[CCF ${'ABC'[place % 3]}]</span> ${joined(paper, ownNameIn())}. ${paper.title}. <i>${paper.venue}</i>, ${paper.year}.`,
    ),
  ),
  way(
    '[中文] and [PDF] links behind',
    robotics,
    items(
      robotics,
      (paper, place) =>
        `${joined(paper, ownNameIn())}. "${paper.title}". <i>${paper.venue}</i> ${paper.year}. [<a href="${place}.pdf">PDF</a>] ${place % 2 ? `[<a href="zh${place}">中文</a>] [<a href="b">知乎</a>]` : ''}`,
    ),
  ),
  way(
    'NEW! and flames behind or before titles',
    robotics,
    items(
      robotics,
      (paper, place) =>
        `${inSomeRows(place, 3, '🔥 ')}<a href="/p/${place}">${paper.title}</a> ${place < 2 ? '<span style="color:red">NEW!</span>' : ''}${place === 4 ? ' 🏆' : ''}<br>${joined(paper, ownNameIn())}<br>${paper.venue} ${paper.year}`,
    ),
  ),
  way(
    'authors below without year, year headings, award line last',
    robotics,
    byYear(
      robotics,
      papers =>
        entries(
          papers,
          (paper, place) =>
            `<div class="entry"><div><strong>${paper.title}</strong></div><div>${joinedByAnd(paper)}</div><div><em>${paper.venue}</em></div>${place === 0 ? '<div class="award"><i class="icon"></i> Best Paper Honorable Mention</div>' : ''}</div>`,
        ),
      'h2',
    ),
  ),
  way(
    '[Venue’yy] bold, title on one line, names below',
    robotics,
    items(
      robotics,
      (paper, place) =>
        `<b>[${paper.venue}’${paper.year % 100}]</b> <a href="${place}.pdf">${paper.title}</a><br>${joined(paper, ownNameIn())}`,
    ),
    { year: false },
  ),
  way(
    '[J12] keys, names, title in quotation marks, IF behind',
    physics,
    paragraphs(
      physics,
      (paper, place) =>
        `[J${12 - place}] ${joined(paper, ownNameIn(closeInitials))}, “${paper.title},” <i>${paper.venue}</i>, ${volume(paper)}, ${345 + place}, ${paper.year}. (IF=${3 + place}.2)`,
    ),
  ),
  way(
    'names, then a badge with venue and year',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<div class="p"><h4><a href="/p/${place}">${paper.title}</a></h4><p>${joined(paper)} <span class="badge">${paper.venue} ${paper.year}</span></p></div>`,
    ),
  ),
  way(
    'heading with a badge of an award in some rows',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<div class="p"><h4><a href="/p/${place}">${paper.title}</a>${place % 3 === 1 ? ' <span class="label label-danger">Best Paper</span>' : ''}</h4><p>${joined(paper)}</p><p><i>${paper.venue}</i>, ${paper.year}</p></div>`,
    ),
  ),
];
