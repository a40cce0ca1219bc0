import { firstPerson, type Paper } from './paper';
import { computingOfOthers, humanitiesOfOthers, roboticsOfOthers } from './papers-of-others';
import { way } from './way';
import { entries, items, table } from './write-list';
import { inFull, invertedInFull, joined } from './write-names';
import { pages, stopped, volume } from './write-parts';

/** What somebody recommends to others. */
export const curatedListsAndReadings = [
  way(
    'curated list: names in italics, venue and code in brackets',
    roboticsOfOthers,
    items(
      roboticsOfOthers,
      (paper, place) =>
        `<a href="https://arxiv.org/abs/2301.0${1234 + place}">${paper.title}</a>, <em>${joined(paper)}</em>, <strong>${paper.venue} ${paper.year}</strong>. [<a href="https://github.com/x/${place}">code</a>]`,
    ),
    { heading: 'Awesome Kitchen Robots' },
  ),
  way(
    'curated table: date, title, venue, code with stars, no names',
    roboticsOfOthers,
    table(roboticsOfOthers, ['Date', 'Title', 'Venue', 'Code'], (paper, place) => [
      `${paper.year}-0${place + 1}`,
      `<a href="https://arxiv.org/abs/2301.0${1234 + place}">${paper.title}</a>`,
      paper.venue,
      `<a href="https://github.com/x/${place}">GitHub</a> ⭐ ${place * 12 + 3}`,
    ]),
    { heading: 'Awesome Kitchen Robots', title: 'Awesome papers on kitchen robots', people: () => [] },
  ),
  way(
    'curated: [Paper] [Code] behind a bold title, venue in brackets, no names',
    roboticsOfOthers,
    items(
      roboticsOfOthers,
      (paper, place) =>
        `[${paper.venue} ${paper.year}] <b>${paper.title}</b> [<a href="https://arxiv.org/abs/2301.0${1234 + place}">Paper</a>] [<a href="https://github.com/x/${place}">Code</a>]`,
    ),
    { heading: 'Papers on kitchen robots', people: () => [] },
  ),
  way(
    'reading group: date, presenter, linked title, et al.',
    computingOfOthers,
    table(computingOfOthers, ['Date', 'Presenter', 'Paper'], (paper, place) => [
      `${place + 3} March`,
      ['Iris', 'Otto', 'Mei'][place % 3] ?? '',
      `<a href="https://arxiv.org/abs/2301.0${1234 + place}">${paper.title}</a>, ${firstPerson(paper)[1]} et al., ${paper.venue} ${paper.year}`,
    ]),
    {
      people: (paper: Paper) => paper.people.slice(0, 1),
      heading: 'Reading group',
      title: 'Papers of the bread reading group',
    },
  ),
  way(
    'annotated bibliography',
    humanitiesOfOthers,
    entries(
      humanitiesOfOthers,
      (paper, place) =>
        `<p class="cit">${joined(paper, name => (name === paper.people[0] ? invertedInFull(name) : inFull(name)), ', ', ', and ')}. “${stopped(paper)}” <i>${paper.venue}</i> ${volume(paper)} (${paper.year}): ${pages(place)}.</p><p style="margin-left:3em">A careful essay that shows how people who lived by the water thought about bread. It is useful for students who begin with the subject, although the last part is weaker.</p>`,
    ),
    { heading: 'Annotated Bibliography' },
  ),
];
