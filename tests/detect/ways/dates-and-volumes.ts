import type { Paper } from './paper';
import { computing, ecology, physics } from './papers-by-field';
import { way } from './way';
import { items } from './write-list';
import { inFull, initialsFirst, inverted, joined } from './write-names';
import { volume } from './write-parts';

/** "Doe, J., R. Roe, and A. Berg" */
const onlyFirstInverted = (paper: Paper) =>
  joined(
    paper,
    name => (name === paper.people[0] ? inverted(name) : initialsFirst(name)),
    ', ',
    ', and ',
    ' and ',
  );

const day = (place: number) => String((place % 12) + 1).padStart(2, '0');

/** Dates and volumes that stand where they are easily taken for a part of the title. */
export const datesAndVolumes = [
  way(
    'linked title, its month in parentheses, and the rest between bars',
    physics,
    items(
      physics,
      (paper, place) =>
        `<a href="https://doi.org/10.5555/tides.${place}">${paper.title}</a> (${day(place)}/${paper.year}) | ${joined(paper, inverted, '; ')} | ${paper.venue}, Volume ${volume(paper)}, p. ${place}-${place + 9} | (<a href="https://records.example.org/${place}?data_type=BIBTEX">bibtex</a>)`,
    ),
  ),
  way(
    'commas only, the number of the article behind the volume',
    ecology,
    items(
      ecology,
      (paper, place) =>
        `${onlyFirstInverted(paper)}, ${paper.year}, ${paper.title}, ${paper.venue} ${volume(paper)}, ${105468 + place}, <a href="https://doi.org/10.5555/reeds.${place}">https://doi.org/10.5555/reeds.${place}</a>.`,
    ),
  ),
  way(
    'commas only, the state of the article behind its venue',
    ecology,
    items(
      ecology,
      paper => `${onlyFirstInverted(paper)}, ${paper.year}, ${paper.title}, ${paper.venue} (In revision).`,
    ),
  ),
  way(
    'news in the same list as the latest articles',
    computing,
    `${computing
      .map(
        (paper, place) =>
          `<div class="entry article-entry"><a class="entry-title" href="/articles/${place}">${paper.title}</a><div class="by">${joined(paper, inFull)}</div><div>${paper.venue} <b>${paper.year}</b>, ${volume(paper)}(2), ${place + 3}</div></div>`,
      )
      .join('\n')}
${['Our Harbour Prize for Early Work Goes to Two', 'Ten Journals Celebrate a Round Birthday', 'A New Home for the Archive of Ropes'].map((news, place) => `<div class="entry news-entry"><a class="entry-title" href="/about/${place}">${news}</a><div>23 March</div></div>`).join('\n')}`,
    { heading: 'Latest Articles' },
  ),
];
