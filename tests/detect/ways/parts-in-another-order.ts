import { byFirstPerson, firstPerson, papersOf } from './paper';
import { computing, ecology, general, humanities, medicine, physics, robotics } from './papers-by-field';
import { ecologyByOneEach } from './papers-of-others';
import { way } from './way';
import { byYear, entries, items, paragraphs, table } from './write-list';
import {
  apa,
  bareInitials,
  capitals,
  firstInverted,
  inFull,
  initialsFirst,
  inverted,
  invertedInFull,
  joined,
  joinedByAnd,
  vancouver,
} from './write-names';
import { pages, stopped, volume } from './write-parts';

const theses = papersOf(`
El pan de los puertos pequeños en invierno | Lucía_Fernández Castro | Universidad del Muelle | 2021
Cuerdas, sogas y gaviotas: una historia natural | Marta_Ibarra | Universidad del Muelle | 2020
Composición del agua de las dársenas poco profundas | José Luis_Paredes Núñez | Universidad del Faro | 2019
Efectos de la niebla sobre los invernaderos costeros | Ana María_Quiroga | Universidad del Faro | 2018
Los jardines de sal y sus visitantes | Rubén Darío_Salas Salas | Universidad del Muelle | 2017
Dinámica de las mareas en estanques artificiales | Inés_Valverde | Universidad del Muelle | 2016
`);

/** Papers by one person each, whose family name is too long for initials. */
const byOnePerson = byFirstPerson(ecology).filter(paper => firstPerson(paper)[1].length > 3);

/** Authors, title, year and venue where they seldom stand. */
export const partsInAnotherOrder = [
  way(
    'title last and in quotation marks, behind year and journal',
    physics,
    entries(
      physics,
      (paper, place) =>
        `<div><div><strong>${joined(paper, invertedInFull)} et al.</strong>\n<span>, ${paper.year}, ${paper.venue}, "${paper.title}"</span>\n<span>(<a href="https://papers.example.org/abs/${place}">Record</a>)</span></div></div>`,
    ),
  ),
  way(
    'authors, title and journal each in a heading, one below the other',
    medicine,
    `<h4>Selected Publications</h4><br>${entries(
      medicine,
      (paper, place) =>
        `<h5>${joined(paper, vancouver)}. (${paper.year})</h5>\n<h4>${stopped(paper)}</h4>\n<h5>${paper.venue} ${volume(paper)}:${pages(place)}.</h5><br>`,
    )}`,
    { heading: 'The Bakery Laboratory' },
  ),
  way(
    'authors in a heading before the block of their paper, below years',
    ecology,
    byYear(
      ecology,
      some =>
        `<div class="fold">${entries(
          some,
          (paper, place) =>
            `<div class="head"><h4>${joined(paper, inverted)}</h4></div><div class="body"><span class="t">${paper.title}</span>${paper.venue}, ${volume(paper)}, pp. ${pages(place)}.<div><a href="${place}.html">[See abstract]</a></div></div>`,
        )}</div>`,
    ),
  ),
  way(
    'theses in a table whose heads tell authors from supervisors, with two family names',
    theses,
    table(theses, ['Date', 'Author', 'Title', 'Supervisors', 'University'], (paper, place) => [
      `Jan 1, ${paper.year}`,
      joined(paper, invertedInFull),
      `<a href="tesis/${place}.html">${paper.title}</a>`,
      'Berg, Olga; Roe Poe, Richard',
      paper.venue,
    ]),
    { heading: 'Tesis' },
  ),
  way(
    'the first author alone inverted, in every row',
    ecology,
    paragraphs(
      ecology,
      (paper, place) =>
        `${firstInverted(paper, ', ')}*. ${paper.year}. ${stopped(paper)} Journal of Applied Quays ${volume(paper)}(3): ${pages(place)} (doi:10.5555/quay.${place}).`,
    ),
  ),
  way(
    'initials together with one stop, a name in bold among them',
    ecology,
    paragraphs(
      ecology,
      (paper, place) =>
        `${apa(paper, name => {
          const [initials = '', ...family] = bareInitials(name).split(' ');
          return name[1] === 'Doe'
            ? `<strong>Doe, ${initials}.</strong>`
            : `${family.join(' ')}, ${initials}M.`;
        })} (${paper.year}). ${stopped(paper)} <em>${paper.venue}</em>. ${volume(paper)} (6), ${pages(place)}`,
    ),
  ),
  way(
    'a title that is a link with the journal right behind it',
    computing,
    items(
      computing,
      (paper, place) =>
        `${apa(paper)} (${paper.year}). <a href="https://papers.example.org/${place}">${stopped(paper)}</a>${paper.venue} ${volume(paper)}, ${pages(place)}.`,
    ),
  ),
  way(
    'short labels of links in the line of the title, all else below it',
    humanities,
    items(
      humanities,
      (paper, place) =>
        `<a href="papers/${place}.pdf"><strong>${paper.title}</strong></a> <span class="small"><a href="https://doi.org/10.5555/h.${place}">Journal &nbsp;</a> <a href="${place}-a.pdf">Appendix &nbsp;</a> <a href="https://doi.org/10.5555/data.${place}">Replication</a></span><br><span class="small"><i>${paper.venue}</i>. ${paper.year}. ${volume(paper)}: ${pages(place)}. With ${joinedByAnd(paper)}.</span>`,
    ),
  ),
  way(
    'a reading group: title and speaker in a heading, the paper behind a button',
    ecologyByOneEach,
    entries(
      ecologyByOneEach,
      (paper, place) =>
        `<section class="spot"><div class="inner"><h2>${paper.title} - ${joined(paper)}</h2><p>A hands-on evening.</p><ul><li><a href="https://arxiv.org/pdf/2401.0${1000 + place}">Link to the paper</a></li></ul></div></section>`,
    ),
    { heading: 'Journal Club Papers', year: false },
  ),
  way(
    'talks above the other papers, in their own markup',
    [...general, ...robotics],
    `<h2>Orals</h2>${entries(general, paper => `<p class="oral"><strong>${paper.title}</strong><br><em>${joined(paper)}</em></p>`)}<h2>All others</h2>${entries(
      robotics,
      (paper, place) =>
        `<div class="card"><p class="card-title">${paper.title}</p><p class="card-people">${joined(paper, inFull)}</p><a href="https://arxiv.org/abs/2402.0${1000 + place}">camera-ready</a></div>`,
    )}`,
    { heading: 'Accepted Papers', year: false },
  ),
  way(
    'full stops apart from the initials before them',
    robotics,
    paragraphs(
      robotics,
      (paper, place) =>
        `${joined(paper, name => inverted(name).replace(/\.$/, ' .'), ', ', ', &amp; ')} (${paper.year}). ${stopped(paper)} ${paper.venue}, ${volume(paper)}, ${pages(place)}.`,
    ),
  ),
  way(
    'title in bold and journal below the people, each in a definition of its own',
    physics,
    `<dl>${entries(
      physics,
      (paper, place) =>
        `<dt>${joined(paper, initialsFirst)}</dt><dd><b>${paper.title}</b></dd><dd>${paper.venue}, ${volume(paper)}(3): ${pages(place)}, ${paper.year} [<a href="https://doi.org/10.5555/p.${place}">DOI</a> | <a href="${place}.pdf">PDF</a>]</dd><br>`,
    )}</dl>`,
  ),
  way(
    'the year in an element before a citation that ends in its pages',
    medicine,
    entries(
      medicine,
      (paper, place) =>
        `<article class="pub"><span class="pub-year">${paper.year}</span>\n<span class="pub-citation">\n${joined(paper, inverted, ', ', ' &amp; ')} ${stopped(paper)} ${paper.venue} ${volume(paper)}: ${pages(place)}.\n<a href="https://doi.org/10.5555/m.${place}">DOI</a></span></article>`,
    ),
  ),
  way(
    'a linked title, the journal in italics, files in brackets, blank lines between',
    ecology,
    `<p>${entries(
      ecology,
      (paper, place) =>
        `<a href="publications/paper ${place}/paper.pdf">${paper.title}</a>.\n<i>${paper.venue}</i> ${volume(paper)}, ${pages(place)}, ${paper.year}. (with ${joinedByAnd(paper)})\n[<a href="${place}s.pdf">supplement</a>,\n<a href="${place}.zip">replication files</a>]`,
      '\n<br><br>\n',
    )}</p>`,
  ),
  way(
    'no space between the title and the people with their workplaces',
    robotics,
    entries(
      robotics,
      paper =>
        `<ul><li>${paper.title},${joined(paper, name => `${inFull(name)} (Example University)`, ';  ')}</li></ul><p>&nbsp;</p>`,
    ),
    { heading: 'Accepted Papers', title: 'Accepted Papers', year: false },
  ),
  way(
    'plus signs and stars at names',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<article class="pub"><h4 class="pub-title"><a href="https://doi.org/10.5555/e.${place}">${paper.title}</a></h4><div class="pub-authors">${joined(paper, name => `${initialsFirst(name)}${name[1] === 'Doe' ? '+*' : '+'}`)}</div><div class="pub-doi">${paper.venue} <b>${volume(paper)}</b> (${paper.year})</div></article>`,
    ),
  ),
  way(
    'headings above lines that begin with the people and go on with the journal in italics',
    byOnePerson,
    entries(
      byOnePerson,
      (paper, place) =>
        `<article class="pub"><div class="top"><h3>${paper.title}</h3><span class="year">${paper.year}</span></div><p class="meta">${joined(paper, capitals(invertedInFull), '; ')}. <em>Contributions to the Study of ${paper.venue}</em>, v. ${volume(paper, place)}.</p><div><a href="https://doi.org/10.5555/e.${place}">DOI</a></div></article>`,
    ),
  ),
  way(
    'a small table for each paper, its people in a cell of class "abstract"',
    robotics,
    `<h4>Long Papers</h4>${entries(robotics, paper => `<table><tr><td><b>${paper.title}</b></td></tr><tr><td class="abstract"><i>${joinedByAnd(paper)} </i></td></tr></table>`)}`,
    { heading: 'Accepted Papers', year: false },
  ),
  way(
    'title in quotation marks, the venue in bold, and the names at the end',
    ecology.filter(({ people }) => people.length > 1),
    items(
      ecology.filter(({ people }) => people.length > 1),
      (paper, place) =>
        `<a${place % 2 ? ` href="https://harbour.example.org/p/${place}"` : ''}>"${paper.title}"</a>, Accepted at <b> ${paper.venue}</b>, ${joinedByAnd(paper)}, ${paper.year};`,
    ),
  ),
];
