import { patents, software, talks } from './cv-around';
import { papersOf } from './paper';
import { computing, ecology, education, humanities, physics, robotics } from './papers-by-field';
import { way } from './way';
import { byYear, entries, items, numberedItems, paragraphs, table } from './write-list';
import {
  apa,
  closeInitials,
  firstInverted,
  inFull,
  initialsFirst,
  joined,
  joinedByAnd,
  ownNameIn,
  oxford,
  vancouver,
} from './write-names';
import { pages, stopped, volume } from './write-parts';
import { itemRows } from './write-rows';

/** Books by the person of the page. */
const ownBooks = papersOf(`
The Bread Question: A History | Jane_Doe | | 2021
Ports Without Ships | Jane_Doe | | 2016
A Garden by the Mole | Jane_Doe | | 2012
`);

/** Pages of several lists, of which some hold papers. */
export const pagesOfSeveralLists = [
  way(
    'papers, then patents',
    physics,
    `<h2>Journal papers</h2>${numberedItems(physics, (paper, place) => `${oxford(paper, initialsFirst)}, “${paper.title},” <i>${paper.venue}</i>, vol. ${volume(paper)}, pp. ${pages(place)}, ${paper.year}.`)}<h2>Patents</h2>${itemRows(patents, 'ol')}`,
  ),
  way(
    'papers, then talks with dates',
    ecology,
    `<h2>Papers</h2>${items(ecology, (paper, place) => `<a href="${place}.pdf">${paper.title}</a>. ${joinedByAnd(paper)}. <i>${paper.venue}</i>, ${paper.year}.`)}<h2>Talks</h2>${itemRows(talks.map((text, place) => `<a href="t${place}.pdf">${text.replace('. ', '</a>. ')}`))}`,
  ),
  way(
    'papers, then software',
    robotics,
    `<h2>Publications</h2>${items(robotics, paper => `<b>${paper.title}</b><br>${joined(paper)}<br>${paper.venue} ${paper.year}`)}<h2>Software</h2>${itemRows(software)}`,
  ),
  way(
    'papers, then theses supervised',
    ecology,
    `<h2>Publications</h2>${items(ecology, (paper, place) => `${joinedByAnd(paper, initialsFirst)} (${paper.year}) ${stopped(paper)} <i>${paper.venue}</i> ${volume(paper)}: ${pages(place)}`)}<h2>Students</h2>${itemRows(['Iris Lund (PhD, 2020–), works on hedges and wind', 'Otto Brandt (MSc, 2022), now at Quay Labs', 'Mei Lin (MSc, 2021), now baker', 'Jorge Paz (BSc, 2023)'])}`,
    { heading: 'Jane Doe', title: 'Jane Doe, Harbour University' },
  ),
  way(
    'journal papers in a list, conference papers in a table, preprints in paragraphs',
    [...ecology, ...computing, ...robotics.slice(0, 4)],
    `<h2>Preprints</h2>${paragraphs(robotics.slice(0, 4), paper => `${joinedByAnd(paper)}. <i>${paper.title}</i>. Preprint, ${paper.year}.`)}<h2>Journal papers</h2>${numberedItems(ecology, (paper, place) => `${joined(paper, initialsFirst)}. ${stopped(paper)} <b>${paper.venue}</b>, ${volume(paper)}:${pages(place)}, ${paper.year}.`)}<h2>Conference papers</h2>${table(computing, ['Year', 'Paper', 'Authors', 'Conference'], paper => [String(paper.year), paper.title, joined(paper), paper.venue])}`,
  ),
  way(
    'selected papers in cards, all others in a list',
    [...robotics, ...computing],
    `<h2>Selected papers</h2>${entries(robotics, (paper, place) => `<div class="card"><img src="${place}.png"><div class="ct"><a href="/p/${place}">${paper.title}</a></div><div class="ca">${joined(paper)}</div><div class="cv">${paper.venue} ${paper.year}</div></div>`)}<h2>Other papers</h2>${items(computing, paper => `${oxford(paper)}. ${stopped(paper)} ${paper.venue}, ${paper.year}.`)}`,
  ),
  way(
    'by topic, with an introduction each',
    robotics,
    `${[robotics.slice(0, 3), robotics.slice(3, 5), robotics.slice(5)].map((some, index) => `<h3>${['Kitchen Robots', 'Ropes and Ferries', 'Maps and Sensors'][index]}</h3><p>${['Robots that knead must feel what they do. We combine touch, sight and patience, and we ask how little data is enough.', 'A ferry that steers itself has to be polite. We study how people and boats make way for each other in small ports.', 'Measurements are worth little without a map. We build maps that last for years and sensors that survive an oven.'][index]}</p>${items(some, paper => `<b>${paper.title}</b>. ${joined(paper)}. <i>${paper.venue}</i>, ${paper.year}.`)}`).join('\n')}`,
    { heading: 'Research', title: 'Research and publications' },
  ),
  way(
    'by topic, an introduction that cites, papers as links with names',
    ecology,
    [ecology.slice(0, 4), ecology.slice(4)]
      .map(
        (some, index) =>
          `<h2>${['Gardens', 'Birds and small animals'][index]}</h2><p>In this line of work, together with colleagues at the Garden Institute (Quayside) and the Port Authority, we ask how plants and people share the shore (Doe and Hollis, 2022).</p>${paragraphs(some, (paper, place) => `<a href="g${place}.pdf">${paper.title}</a> (${joinedByAnd(paper)}), <i>${paper.venue}</i>, ${paper.year}`)}`,
      )
      .join(''),
    { heading: 'Research', title: 'Jane Doe: research and papers' },
  ),
  way(
    'home: about, news, papers with pictures, service, teaching',
    robotics,
    `<p>I am a professor at Harbour University, where I teach robots to bake. Before, I was at Quay Labs with Dr. Jonas Albrecht.</p><h2>News</h2>${itemRows(['03/2024: KneadFlow accepted to CoRB 2024.', '01/2024: New grant from the Grain Foundation.', '09/2023: Welcome Xinyu Zhao, our new postdoc!', '05/2023: Talk at the Robot Bakery Workshop.'])}<h2>Recent publications</h2>${entries(robotics, (paper, place) => `<div class="row"><div class="col-3"><img src="${place}.png"></div><div class="col-9"><b>${paper.title}</b><br>${joined(paper, ownNameIn(inFull, 'u'))}<br>${paper.venue}, ${paper.year}<br><a href="${place}.pdf">paper</a> | <a href="c">code</a></div></div>`)}<h2>Service</h2>${itemRows(['Area Chair: CoRB 2024, NeurBread 2023', 'Reviewer: ICHA, HARA-L, T-Harb', 'Workshop organizer: Robots and Bread 2022'])}<h2>Teaching</h2>${itemRows(['Introduction to Robotics, Spring 2024', 'Machine Learning for Kitchens, Fall 2023'])}`,
    { heading: 'Meiling Lin', title: 'Meiling Lin' },
  ),
  way(
    'laboratory: people above, papers below',
    ecology,
    `<h2>People</h2>${entries(ecology.slice(0, 5), (_, place) => `<div class="person"><img src="${place}.jpg"><h4>${['Jane Doe', 'Nora Lindqvist', 'Peter Hollis', 'Andrew Blythe', 'Marisol Quintero'][place]}</h4><p>${['Principal Investigator', 'Postdoctoral researcher', 'PhD student', 'PhD student', 'Technician'][place]}</p></div>`)}<h2>Publications</h2>${numberedItems(ecology, (paper, place) => `${joined(paper, vancouver)} (${paper.year}) ${stopped(paper)} <i>${paper.venue}</i> ${volume(paper)}:${pages(place)}. <a href="https://doi.org/10.1234/${place}">doi</a>`)}`,
    { heading: 'The Harbour Ecology Lab', title: 'Harbour Ecology Lab' },
  ),
  way(
    'project: description, partners, publications, funding',
    physics,
    `<h2>About the project</h2><p>Quiet Piers asks why wooden piers creak. It runs from 2019 to 2023 and brings together four partners.</p><h2>Partners</h2>${itemRows(['Harbour University (coordinator): Jane A. Doe, Richard Roe', 'Garden Institute, Quayside: Hans von Berg', 'Quay Technical College: Min-Jun Kim'])}<h2>Publications</h2>${itemRows(physics.map((paper, place) => `${joined(paper, closeInitials)} (${paper.year}): ${paper.title}. ${paper.venue} ${volume(paper)}, ${pages(place)}. <a href="https://doi.org/10.1234/q${place}">https://doi.org/10.1234/q${place}</a>`))}<h2>Funding</h2><p>Funded by the Sea Council (grant 12345).</p>`,
    { heading: 'Quiet Piers', title: 'Quiet Piers project' },
  ),
  way(
    'books first, then articles',
    [...ownBooks, ...humanities],
    `<h2>Books</h2><p>Doe, Jane. <i>The Bread Question: A History</i>. Portsea: Quay Press, 2021.</p><p>Doe, Jane. <i>Ports Without Ships</i>. Portsea: Quay Press, 2016.</p><p>Doe, Jane. <i>A Garden by the Mole</i>. Millbrook: Old Mill Books, 2012.</p><h2>Articles</h2>${paragraphs(humanities, (paper, place) => `${firstInverted(paper)}. “${stopped(paper)}” <i>${paper.venue}</i> ${volume(paper)} (${paper.year}): ${pages(place)}.`)}`,
  ),
  way(
    'year headings, each with “Journal papers” and “Conference papers”',
    [...ecology, ...computing].sort((paper, other) => other.year - paper.year),
    byYear(
      [...ecology, ...computing].sort((paper, other) => other.year - paper.year),
      some =>
        [ecology, computing]
          .map((kind, index) => {
            const own = some.filter(paper => kind.includes(paper));
            return own.length
              ? `<h4>${index ? 'Conference' : 'Journal'} papers</h4>${items(own, paper => `${joinedByAnd(paper)}. ${stopped(paper)} <i>${paper.venue}</i>.`)}`
              : '';
          })
          .join(''),
      'h2',
    ),
  ),
  way(
    'teaching materials with titles below the papers',
    education,
    `<h2>Articles</h2>${paragraphs(education, (paper, place) => `${apa(paper)} (${paper.year}). ${stopped(paper)} <i>${paper.venue}, ${volume(paper)}</i>(1), ${pages(place)}. <a href="https://doi.org/10.1234/d${place}">https://doi.org/10.1234/d${place}</a>`)}<h2>Lecture notes</h2>${itemRows(['<a href="n1.pdf">Notes on Teaching by the Water</a> (2021)', '<a href="n2.pdf">How to Interview Apprentices</a> (2020)', '<a href="n3.pdf">Fractions in the Garden</a> (2018)'])}`,
    { heading: 'Jane Doe', title: 'Jane Doe, Harbour University' },
  ),
];
