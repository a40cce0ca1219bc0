/** An invented paper, and what a list may say of it. */
export interface Paper {
  title: string;
  people: Name[];
  venue: string;
  year: number;
}
/** A name in its two parts; the given name is empty where there is one word only. */
export type Name = [given: string, family: string];

/** The papers of lines such as "title | Given_Family; Given_Family | venue | year". */
export const papersOf = (text: string): Paper[] =>
  text
    .trim()
    .split('\n')
    .map(line => {
      const [title = '', people = '', venue = '', year = ''] = line.split(' | ').map(part => part.trim());
      return { title, people: namesOf(people), venue, year: Number(year) };
    });

/** The names of a text such as "Given_Family; Given_Family; Family". */
export const namesOf = (text: string): Name[] =>
  text.split('; ').map(name => {
    const [family = '', given = ''] = name.split('_').reverse();
    return [given, family];
  });

/** The first person of a paper. */
export const firstPerson = ({ people }: Paper): Name => people[0] ?? ['', ''];
/** All people of a paper but the first. */
export const laterPeople = ({ people }: Paper) => people.slice(1);
/** The same paper without its first person. */
export const withoutFirst = (paper: Paper): Paper => ({ ...paper, people: laterPeople(paper) });
/** The same papers, each by its first person only. */
export const byFirstPerson = (papers: Paper[]): Paper[] =>
  papers.map(paper => ({ ...paper, people: paper.people.slice(0, 1) }));
/** Tells all people of a paper but those of one family name. */
export const peopleWithout = (family: string) => (paper: Paper) =>
  paper.people.filter(name => name[1] !== family);
/** The same paper without the people of one family name. */
export const paperWithout = (paper: Paper, family: string): Paper => ({
  ...paper,
  people: peopleWithout(family)(paper),
});
/** The same papers, of which no row says the year. */
export const undated = (papers: Paper[]): Paper[] => papers.map(paper => ({ ...paper, year: 0 }));
