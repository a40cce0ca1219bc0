import { namesOf, type Paper } from './paper';
import {
  computing,
  ecology,
  economics,
  general,
  humanities,
  mathematics,
  medicine,
  physics,
  robotics,
} from './papers-by-field';

const others = namesOf(
  'Iris_Lund; Otto_Brandt; Mei_Lin; Jorge_Paz; Anna_Wolf; Samir_Haddad; Lea_Roth; Bart_van den Heuvel; Chiara_Greco; Noah_Stein; Aoife_Byrne; Takumi_Sato; Zofia_Mazur; Eduardo_Campos; Priya_Nair; Felix_Baum; Hanna_Virtanen; Luc_Girard; Rosa_Vidal; Emil_Novak; Dina_Petrov; Owen_Price; Sara_Lindholm; Juan_de la Fuente',
);
/** The same papers, each by other people, as in a programme or a journal. */
const byOthers = (papers: Paper[]): Paper[] => {
  let next = 0;
  return papers.map(paper => ({
    ...paper,
    people: paper.people.map(() => others[next++ % others.length] ?? ['', 'Lund']),
  }));
};
/** The same papers, each by one person. */
const byOneEach = (papers: Paper[]): Paper[] =>
  papers.map((paper, place) => ({ ...paper, people: others.slice(place, place + 1) }));

export const computingOfOthers = byOthers(computing);
export const ecologyOfOthers = byOthers(ecology);
export const economicsOfOthers = byOthers(economics);
export const generalOfOthers = byOthers(general);
export const humanitiesOfOthers = byOthers(humanities);
export const mathematicsOfOthers = byOthers(mathematics);
export const medicineOfOthers = byOthers(medicine);
export const physicsOfOthers = byOthers(physics);
export const roboticsOfOthers = byOthers(robotics);
export const ecologyByOneEach = byOneEach(ecology);
export const humanitiesByOneEach = byOneEach(humanities);
export const mathematicsByOneEach = byOneEach(mathematics);
