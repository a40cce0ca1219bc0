import { firstPerson, laterPeople, namesOf, type Paper, papersOf } from './paper';
import { computing, humanities } from './papers-by-field';
import { way } from './way';
import { entries, items, table } from './write-list';
import { inFull, inverted, invertedInFull, joined, oxford } from './write-names';
import { abstract, pages, volume } from './write-parts';

const one = (paper: Paper) => [firstPerson(paper)];
const penNames = computing.map((paper, place) => ({
  ...paper,
  people: namesOf(['Lumen; Isotopy; Neon', 'Neon', 'Loom; Lumen; Computer the Cat'][place % 3] ?? ''),
}));
const journals = ['Mediterranean Legal History', 'Comparative Poetics', 'Agrarian Past', 'Atlantic Cultures'];
const ofJournals = humanities.map((paper, place) => ({ ...paper, venue: journals[place % 4] ?? '' }));
const twoGivenNames = papersOf(`
Drying of salted ropes in strained pairs | Tuan Anh_Pham | Thesis | 2023
Slow tides near the freezing point | Bo_Lind | Thesis | 2022
Anomalous creaking of wooden piers | Mary Ann_Moss | Thesis | 2021
Flour dust as a probe of draughts | Ilya_Voronin | Thesis | 2019
`);

/** Lists as the software of conferences, archives and libraries writes them. */
export const markupOfKnownSoftware = [
  way(
    'a conference’s programme: linked names with the workplace in the link',
    computing,
    `<table class="table"><tbody>${entries(computing, (paper, place) => `<tr><td></td><td><a href="#" data-event-modal="x">${paper.title}</a><div class="prog-track">Research Papers</div><div class="performers">${paper.people.map(name => `<a href="/profile/${name[1]}" class="navigate">${inFull(name)} <span class="prog-aff">Harbour University</span></a>`).join(', ')}</div><a href="https://doi.org/10.5555/hb.${place}">DOI</a></td></tr>`)}</tbody></table>`,
    { heading: 'Accepted Papers', year: false },
  ),
  way(
    'a conference’s programme: an item for each person, with the workplace in an element',
    computing,
    `<ul>${entries(computing, paper => `<li><div class="item-type">Paper</div><h3>${paper.title}</h3><ul class="names">${paper.people.map(name => `<li>${inFull(name)} <span>Quay University, Oslo, Norway</span></li>`).join('')}</ul></li>`)}</ul>`,
    { heading: 'Papers', year: false },
  ),
  way(
    'technical sessions: people and workplace above "Available Media"',
    computing,
    entries(
      computing,
      (paper, place) =>
        `<article class="node-paper"><h2><a href="/presentation/${place}">${paper.title}</a></h2><div><div><p>${oxford(paper)}, <em>Harbour University</em></p></div><div><p>Available Media</p></div><div><div>Abstract: </div><p>${abstract}</p></div></div></article>`,
    ),
    { heading: 'Technical Sessions', year: false },
  ),
  way(
    'an archive with numbers of its own',
    computing,
    `<table>${entries(computing, (paper, place) => `<tr><td><div><a href="/hal-0451234${place}v1">hal-0451234${place}v1</a> <span class="label">Communication dans un congrès</span><br><a href="/hal-0451234${place}v1" class="title-results">${paper.title}</a><div class="authors-results">${paper.people.map(name => `<a>${inFull(name)}</a>`).join(', ')}</div><div><em>${paper.venue} ${paper.year}</em>, Mar ${paper.year}, Brest, France</div></div></td></tr>`)}</table>`,
    { heading: 'Résultats de recherche' },
  ),
  way(
    'a repository’s theses: elements for the names, with two given names',
    twoGivenNames,
    entries(
      twoGivenNames,
      (paper, place) =>
        `<p><span class="person_name">${invertedInFull(firstPerson(paper))}</span> (${paper.year}) <a href="/${place}/"><em>${paper.title}.</em></a> Doctoral thesis, Harbour University.</p>`,
    ),
    { heading: 'Items where Division is "Physics"', people: one },
  ),
  way(
    'what became of those who wrote theses',
    computing,
    items(
      computing,
      paper =>
        `${inFull(firstPerson(paper))}, “${paper.title}”, PhD, ${paper.year}. Advisor: Karen Blixen. First job: Assistant Professor, Quay College`,
    ),
    { heading: 'Doctoral Dissertations', people: one },
  ),
  way(
    'posters in a table, each with its presenter',
    computing,
    table(computing, ['#', 'Name', 'Institution', 'Title'], (paper, place) => [
      String(place + 1),
      inverted(firstPerson(paper)),
      'Harbour University',
      paper.title,
    ]),
    { heading: 'Poster Session I', title: 'Harbour Meeting', people: one, year: false },
  ),
  way(
    'authors of pen names in an element that is called so',
    penNames,
    entries(
      penNames,
      (paper, place) =>
        `<article class="submission"><p>Submission 000${place} · Published</p><p class="submission-title"><a href="/s/${place}/">${paper.title}</a></p><p class="submission-authors">${joined(paper)}</p><p><a href="/s/${place}/">Read</a> | <a href="/s/${place}/paper.pdf">PDF</a></p></article>`,
    ),
    { heading: 'Submissions', year: false },
  ),
  way(
    'a CV’s table: journals in italics that read like names',
    ofJournals,
    table(ofJournals, [], (paper, place) => [
      String(paper.year),
      `“${paper.title}.” <i>${paper.venue}</i> ${volume(paper, place)}, no. 2: ${pages(place)}.${laterPeople(paper).length > 0 ? ` With ${laterPeople(paper).map(inFull).join(' and ')}.` : ''}`,
    ]),
    { people: laterPeople },
  ),
];
