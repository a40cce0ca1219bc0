/** A few invented papers, and how people write each part of a list of them, in HTML. */
export interface Paper {
  title: string;
  people: string[];
  venue: string;
  year: number;
}

export const papers: Paper[] = [
  ['Lanterns for Shallow Harbours', 'Jane Doe, Richard Roe', 'Journal of Harbours', 2019],
  ['A Theory of Wet Ropes', 'Ann Berg, Otto Lindqvist, Mia Falk', 'Rope Letters', 2018],
  ['Counting Gulls With One Eye Closed', 'Chen Wei, Maria Souza', 'Gull Transactions', 2017],
  ['Mapping Tides: How to Listen to Water', 'Ann Berg, Jane Doe', 'Journal of Harbours', 2016],
  ['Why Piers Creak at Night', 'Paul Meer, Chen Wei', 'Wood Science Notes', 2015],
  ['Learning to Read Waves From Afar', 'Mia Falk, Otto Lindqvist', 'Rope Letters', 2014],
  ['Boats That Know Their Way Home', 'Maria Souza, Jane Doe, Ann Berg', 'Boat Letters', 2012],
].map(([title, people, venue, year]) => ({
  title: String(title),
  people: String(people).split(', '),
  venue: String(venue),
  year: Number(year),
}));

export const given = (name: string) => name.split(' ')[0] ?? '';
export const family = (name: string) => name.split(' ')[1] ?? '';
export const initial = (name: string) => given(name).charAt(0);
export const all = ({ people }: Paper, write = (name: string) => name, between = ', ') =>
  people.map(write).join(between);
export const listed = ({ people }: Paper, write = (name: string) => name, last = ' and ') =>
  [people.slice(0, -1).map(write).join(', '), ...people.slice(-1).map(write)].join(last);
export const initials = (name: string) => `${initial(name)}. ${family(name)}`;
export const inverted = (name: string) => `${family(name)}, ${initial(name)}.`;
export const invertedInFull = (name: string) => `${family(name)}, ${given(name)}`;
export const capitalsFirst = (name: string) => `${family(name).toUpperCase()} ${given(name)}`;
export const capitalsInverted = (name: string) => `${family(name).toUpperCase()}, ${given(name)}`;
export const vancouver = (name: string) => `${family(name)} ${initial(name)}`;
export const items = (write: (paper: Paper, place: number) => string) =>
  `<ul>${papers.map((paper, place) => `<li>${write(paper, place)}</li>`).join('\n')}</ul>`;
export const rows = (write: (paper: Paper, place: number) => string[]) =>
  `<table>${papers
    .map(
      (paper, place) =>
        `<tr>${write(paper, place)
          .map(text => `<td>${text}</td>`)
          .join('')}</tr>`,
    )
    .join('\n')}</table>`;

/** "Doe J.J.", as East European lists write it. */
export const compact = (name: string) => `${family(name)} ${initial(name)}.${initial(name)}.`;
/** "Doe, Jane, Richard Roe": only the first one inverted. */
export const firstInverted = ({ people: [first = '', ...others] }: Paper) =>
  [invertedInFull(first), ...others].join(', ');
/** One after the other, without an element for the list. */
export const inARow = (write: (paper: Paper, place: number) => string) => papers.map(write).join('\n');
