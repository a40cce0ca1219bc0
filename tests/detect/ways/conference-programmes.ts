import {
  computingOfOthers,
  humanitiesOfOthers,
  medicineOfOthers,
  physicsOfOthers,
  roboticsOfOthers,
} from './papers-of-others';
import { way } from './way';
import { clock, workplaceOf, workplaces } from './where-people-work';
import { byYear, entries, items, numberedItems, paragraphs, table } from './write-list';
import { inFull, invertedInFull, joined, joinedByAnd, oxford } from './write-names';
import { abstract } from './write-parts';

/** Programmes and accepted papers of conferences. */
export const conferenceProgrammes = [
  way(
    'conference: sessions with chairs, papers with names below',
    computingOfOthers,
    [computingOfOthers.slice(0, 3), computingOfOthers.slice(3)]
      .map(
        (some, index) =>
          `<h3>Session ${index + 1}A: ${['Birds and Bread', 'Piers'][index]} (Chair: Agnes Holt)</h3>${entries(some, paper => `<p><b>${paper.title}</b><br>${joined(paper, name => `${inFull(name)} (${workplaceOf(paper, name)})`)}</p>`)}`,
      )
      .join(''),
    { heading: 'Conference Programme', year: false },
  ),
  way(
    'accepted papers: Oral and Poster headings, names in italics',
    roboticsOfOthers,
    `<h3>Oral Presentations</h3>${items(roboticsOfOthers.slice(0, 3), paper => `${paper.title}<br><i>${joined(paper)}</i>`)}<h3>Poster Presentations</h3>${items(roboticsOfOthers.slice(3), paper => `${paper.title}<br><i>${joined(paper)}</i>`)}`,
    { heading: 'Accepted Papers', title: 'Accepted Papers - Robots and Bread Workshop', year: false },
  ),
  way(
    'accepted papers: (12) Title. Names [pdf] [poster]',
    roboticsOfOthers,
    paragraphs(
      roboticsOfOthers,
      (paper, place) =>
        `(${12 + place}) <b>${paper.title}</b>. ${joined(paper)}. [<a href="${place}.pdf">pdf</a>] [<a href="x">poster</a>] [<a href="v">video</a>]`,
    ),
    { heading: 'Accepted papers', year: false },
  ),
  way(
    'best paper awards by year: title newline names (places)',
    computingOfOthers,
    byYear(
      computingOfOthers,
      some =>
        items(
          some,
          paper =>
            `<b>${paper.title}</b><br>${joined(paper, name => `${inFull(name)} (${workplaceOf(paper, name)})`)}`,
        ),
      'h4',
    ),
    { heading: 'Best Paper Awards' },
  ),
  way(
    'accepted papers: title bold, names with places in brackets by semicolons, abstract hidden',
    roboticsOfOthers,
    entries(
      roboticsOfOthers,
      paper =>
        `<div class="paper"><b>${paper.title}</b><br>${joined(paper, name => `${inFull(name)} (Quay College)`, '; ')}<div style="display:none">${abstract}</div></div>`,
    ),
    { heading: 'Accepted Papers', year: false },
  ),
  way(
    'Indico contributions',
    physicsOfOthers,
    entries(
      physicsOfOthers,
      (paper, place) =>
        `<div class="contribution-row"><div class="contrib-title"><span>${place + 12}.</span> <a href="/c/${place}">${paper.title}</a></div><div class="meta"><i class="icon-user"></i> <span>${joined(paper, name => `${inFull(name)} (${workplaceOf(paper, name)})`)}</span> <span class="icon-time">02/03/2019, 14:${place}0</span> <span class="label">Oral</span></div><div class="description">${abstract}</div></div>`,
    ),
    { year: false, heading: 'Contribution List', title: 'Harbour Workshop 2019: Contribution List' },
  ),
  way(
    'EasyChair smart programme',
    computingOfOthers,
    `<div class="session"><h3 class="session">Session 1A: Doughs</h3><table>${entries(computingOfOthers, (paper, place) => `<tr class="talk"><td class="time">${clock(place)}</td><td class="talk"><div class="authors">${joined(paper, name => `<a class="person" href="p">${inFull(name)}</a> (<span class="affiliation">${workplaceOf(paper, name)}</span>)`, ', ', ' and ')}</div><div class="title"><a href="talk:${place}">${paper.title}</a></div><div class="abstract">${abstract}</div></td></tr>`)}</table></div>`,
    { year: false, heading: 'Program for Tuesday, March 5th', title: 'ICHB 2019: PROGRAM' },
  ),
  way(
    'ConfTool agenda',
    medicineOfOthers,
    `<h2>Session 1: Dough</h2>${entries(medicineOfOthers, (paper, place) => `<div class="paper_box"><p>${clock(place)}am - ${clock(place + 1)}am<br><b>ID: ${123 + place}</b> / Session 1: ${place + 1}<br><i>Full paper</i></p><p class="paper_title"><b>${paper.title}</b></p><p class="paper_author">${joined(paper, name => `<b>${inFull(name)}</b><sup>${paper.people.indexOf(name) + 1}</sup>`)}</p><p class="paper_organisation">${paper.people.map((name, index) => `<sup>${index + 1}</sup>${workplaceOf(paper, name)}, Portsea`).join('; ')}</p></div>`)}`,
    { year: false, heading: 'Conference Agenda', title: 'Harbour Conference - ConfTool Pro' },
  ),
  way(
    'CMT accepted papers, inverted with asterisk',
    computingOfOthers,
    table(computingOfOthers, ['Paper ID', 'Paper Title', 'Author Names'], (paper, place) => [
      String(place * 7 + 12),
      paper.title,
      joined(paper, name => invertedInFull(name) + (name === paper.people[0] ? '*' : ''), '; '),
    ]),
    { year: false, heading: 'Accepted Papers' },
  ),
  way(
    'CMT accepted papers with workplaces',
    computingOfOthers,
    table(computingOfOthers, ['Paper ID', 'Paper Title', 'Author Names'], (paper, place) => [
      String(place * 7 + 12),
      paper.title,
      joined(
        paper,
        name => `${inFull(name)} (${workplaceOf(paper, name)})${name === paper.people[0] ? '*' : ''}`,
        '; ',
      ),
    ]),
    { year: false, heading: 'Accepted Papers' },
  ),
  way(
    'researchr programme',
    computingOfOthers,
    `<table class="session-table">${entries(computingOfOthers, (paper, place) => `<tr class="hidable"><td class="text-right"><div class="start-time">${clock(place)}</div></td><td><strong>20m</strong><br><div class="event-type">Talk</div></td><td><strong><a href="#" data-event-modal="x">${paper.title}</a></strong><div class="prog-track">Research Papers</div><div class="performers">${joined(paper, name => `<a href="/profile">${inFull(name)}</a> <span class="prog-aff">${workplaceOf(paper, name)}</span>`)}</div><div class="publication-link"><a>DOI</a> <a>Pre-print</a></div></td></tr>`)}</table>`,
    { year: false, heading: 'Program', title: 'ICHB 2019 - Research Papers' },
  ),
  way(
    'USENIX accepted papers',
    computingOfOthers,
    entries(
      computingOfOthers,
      (paper, place) =>
        `<article class="node node-paper"><h2 class="node-title"><a href="/conference/${place}">${paper.title}</a></h2><div class="field-name-field-paper-people-text"><p>${joined(paper, name => `${inFull(name)}, <em>${workplaceOf(paper, name)}</em>`, '; ')}</p></div><div class="field-paper-description-long"><p>${abstract}</p></div><div class="usenix-schedule-media"><a>Show details ▸</a></div></article>`,
    ),
    { year: false, heading: 'ICHB ’19 Accepted Papers' },
  ),
  way(
    'USENIX, and between people of one place',
    computingOfOthers,
    paragraphs(
      computingOfOthers,
      paper => `<b>${paper.title}</b><br>${oxford(paper)}, <em>Harbour University</em>`,
    ),
    { year: false, heading: 'Accepted Papers' },
  ),
  way(
    'DPG programme',
    physicsOfOthers,
    paragraphs(
      physicsOfOthers,
      (paper, place) =>
        `<b>Q ${12 + place}.${place + 1}</b> Tue 14:${place}0 HS 1 <b><a href="/q/${place}">${paper.title}</a></b> — ${joined(paper, name => (name === paper.people[0] ? `<sup>∙</sup>${inFull(name)}` : inFull(name)), ', ', ', and ')} — Harbour University, Portsea, Germany`,
    ),
    { year: false, heading: 'Q 12: Quantum Bread', title: 'Spring meeting: Programme' },
  ),
  way(
    'medical meeting: names with degrees',
    medicineOfOthers,
    paragraphs(
      medicineOfOthers,
      (paper, place) =>
        `<b>P-${101 + place}. ${paper.title}</b><br>${joined(paper, name => `${inFull(name)}, ${['MD', 'PhD', 'MD, PhD', 'RN, MPH'][(paper.people.indexOf(name) + place) % 4]}`, '; ')}<br><i>Harbour University Hospital, Portsea</i>`,
    ),
    { year: false, heading: 'Poster Abstracts' },
  ),
  way(
    'programme: time, names, title in quotes',
    humanitiesOfOthers,
    table(humanitiesOfOthers, [], (paper, place) => [
      `${clock(place)}–${clock(place + 1)}`,
      `${joinedByAnd(paper)} (${workplaces[place % 5]})<br>“${paper.title}”`,
    ]),
    { year: false, heading: 'Conference Programme', title: 'Gardens and Harbours: Programme' },
  ),
  way(
    'programme: time: names, title in italics',
    humanitiesOfOthers,
    items(
      humanitiesOfOthers,
      (paper, place) => `${clock(place)} ${joinedByAnd(paper)}, <em>${paper.title}</em>`,
    ),
    { year: false, heading: 'Conference Programme', title: 'Gardens and Harbours: Programme' },
  ),
  way(
    'accepted papers: names in bold, newline title in italics',
    computingOfOthers,
    numberedItems(computingOfOthers, paper => `<b>${oxford(paper)}</b><br><i>${paper.title}</i>`),
    { year: false, heading: 'Accepted Papers' },
  ),
  way(
    'accepted papers: Title by names (place)',
    computingOfOthers,
    items(
      computingOfOthers,
      paper => `<b>${paper.title}</b> by ${joinedByAnd(paper)} (${workplaces[paper.year % 5]})`,
    ),
    { year: false, heading: 'List of Accepted Papers' },
  ),
  way(
    'accepted papers: session, id, title, names by semicolon',
    computingOfOthers,
    table(computingOfOthers, ['#', 'Type', 'Title', 'Authors'], (paper, place) => [
      String(place + 101),
      place % 2 ? 'Short' : 'Long',
      paper.title,
      joined(paper, inFull, '; '),
    ]),
    { year: false, heading: 'Accepted papers' },
  ),
  way(
    'awards: year: names, title (best paper)',
    computingOfOthers,
    items(
      computingOfOthers,
      paper => `<b>${paper.year}</b>: ${joinedByAnd(paper)}, “${paper.title}” (${paper.venue})`,
    ),
    { heading: 'Best Paper Award: winning papers' },
  ),
  way(
    'abstracts: degrees without comma',
    medicineOfOthers,
    paragraphs(
      medicineOfOthers,
      paper =>
        `<b>${paper.title}</b><br>${joined(paper, name => `${inFull(name)} ${name[1].length % 2 ? 'MD' : 'PhD'}`)}`,
    ),
    { heading: 'Conference Abstracts', year: false },
  ),
  way(
    'abstracts: degrees with comma',
    medicineOfOthers,
    paragraphs(
      medicineOfOthers,
      paper => `<b>${paper.title}</b><br>${joined(paper, name => `${inFull(name)}, PhD`)}`,
    ),
    { heading: 'Conference Abstracts', year: false },
  ),
  way(
    'a reading group: where it meets, then titles that are looked up at Google Scholar',
    computingOfOthers.map(paper => ({ ...paper, people: [] })),
    `<ul>${['Schedule: Mondays, 6:30–8:30 PM', 'Room: To be announced', 'Schedule &amp; Papers: <a href="https://docs.example.org/s">View the schedule</a>'].map(text => `<li><p>${text}</p></li>`).join('')}</ul><h3>Papers</h3><ul>${entries(computingOfOthers, paper => `<li><p><a href="https://scholar.google.com/scholar?q=${encodeURIComponent(paper.title)}">${paper.title}</a></p></li>`)}</ul>`,
    { heading: 'Reading Group on Harbours', year: false },
  ),
  way(
    'programme of a session: where it is, then a number and title in capitals, and a row for each author',
    roboticsOfOthers,
    `<table><tr><td><h2>TH-2: Kneading III</h2></td></tr><tr><td>Time: Thursday, June 26, 16:30 - 18:00</td></tr><tr><td>Location: <a href="rooms" class="where">Sachsen Hall A</a></td></tr><tr><td>Chair: Agnes Holt, Quay College</td></tr>${entries(
      roboticsOfOthers,
      (paper, place) =>
        `<tr><td>&nbsp;</td></tr><tr><td><input type="image" src="plus.gif">&nbsp;TH-2.${place + 1}:<a href="ViewPaper?number=${1600 + place}" class="where"> <b>${paper.title.toUpperCase()}</b></a></td></tr>${paper.people.map(name => `<tr><td>&nbsp;&nbsp;&nbsp;${inFull(name)};  <em>${workplaceOf(paper, name)}</em></td></tr>`).join('')}`,
    )}</table>`,
    { heading: 'My Schedule', title: 'Conference Schedule', year: false },
  ),
  way(
    'schedule of a workshop: time and quoted title in a heading, some with a link, the people below',
    computingOfOthers,
    entries(computingOfOthers, (paper, place) => {
      const title = `"${paper.title}"`;
      return `<div><hr><h5>${['09:00', '09:25', '10:15', '11:40', '13:05', '14:30'][place % 6]} &nbsp;&nbsp; ${place % 3 === 0 ? title : `<a href="papers/${place}.html">${title}</a>`}</h5><p>&nbsp;&nbsp;&nbsp;${joined(paper)}</p></div>`;
    }),
    { heading: 'Workshop on Harbours', year: false },
  ),
];
