import type { PageWords } from '../page/page-words';
import type { PageCue } from './page-cue';
import type { Evidence } from './row-evidence';

/** What a page says of a group's rows. */
interface PageSays {
  cue: PageCue;
  /** They stand right below the word for publications. */
  isHeaded: boolean;
  /** Headings between them are years. */
  isByYear: boolean;
  words: PageWords;
}

/** Texts of so many words in the mean are no titles. */
const PROSE = 25;

/** Evidence of a row that is little. */
export const LITTLE = 0.28;

/** Whatever a bibliography lists with its authors, short titles of books as well. */
export function areOfBibliography({ people }: Evidence, count: number, { bibliography }: PageWords): boolean {
  return bibliography && people > count * 0.35;
}

/**
 * Whether the evidence is enough to put buttons on a page.
 *
 * @param found of a sample's rows, how many have each kind of evidence
 * @param count how many rows the sample has
 * @param mean their evidence in the mean, from 0 to 1
 */
export function isConvincing(
  found: Evidence,
  count: number,
  mean: number,
  { cue, isHeaded, isByYear, words }: PageSays,
): boolean {
  const { publications, bibliography, conference, posters, talks } = words;
  const often = (value: number, share: number) => value > count * share;
  // At conferences talks are papers.
  if (talks && cue !== 'clear' && !conference && !often(found.ids, 0.3)) return false;
  // Posters, each with its presenter, in a table with a column of titles.
  const areLong = often(found.words, 5) && count > 4;
  if (posters && areLong && found.other === 0 && often(found.headed, 0.9) && often(found.people, 0.3))
    return true;
  // Essays, each linked, with its author.
  const areEssays =
    cue === 'clear' &&
    often(found.people, 0.3) &&
    often(found.words, 4) &&
    often(found.linked, 0.9) &&
    count > 4 &&
    found.other === 0;
  // Little evidence, on a page that says that these are papers: titles with a PDF each and nothing else, long headings
  // that are links with nothing below, or one author's own list of citations.
  if (mean <= LITTLE) {
    const areTitles = mean > 0.2 && often(found.pdf, 0.9);
    const areBare = often(found.bare, 0.9) && often(found.words, 6) && count > 5;
    const areRecords = often(found.placed, 0.7) && often(found.year + found.ids, 0.8);
    const areOnesOwn = areRecords && (publications || often(found.people, 0.2));
    // What a laboratory says of each of its papers, with the journal and the year.
    const areTold =
      publications && often(found.year, 0.8) && often(found.abstract, 0.8) && often(found.words, 6);
    // Linked titles, each with the beginning of its abstract and nothing else.
    const areSummed =
      words.publicationType &&
      often(found.linked, 0.9) &&
      often(found.abstract, 0.8) &&
      often(found.words, 6);
    // Elements that the page calls titles, each with its year.
    const areNamed = publications && often(found.year, 0.9) && often(found.named, 0.9) && count > 5;
    // Books, each behind its author.
    const areCited = bibliography && often(found.record, 0.6) && often(found.people, 0.4);
    const areBelowAuthors = areOfBibliography(found, count, words) && count > 5;
    // Linked titles, each with its journal or its BibTeX.
    const areCitable =
      often(found.record, 0.9) && often(found.linked, 0.9) && often(found.words, 5) && count > 5;
    // Titles, each with its year, right below the word for publications.
    const areDated =
      isHeaded && (isByYear || often(found.year, 0.7)) && often(found.words, 4) && !often(found.words, PROSE);
    // The contents of an issue: a person and pages each.
    const areContents = often(found.paged, 0.8) && often(found.people, 0.3) && often(found.words, 4);
    const areSome =
      areContents ||
      areDated ||
      areCited ||
      areBelowAuthors ||
      areCitable ||
      areEssays ||
      areTitles ||
      areBare ||
      areOnesOwn ||
      areTold ||
      areSummed ||
      areNamed;
    const saysSo = cue === 'clear' || isHeaded || (cue === 'faint' && areContents);
    return saysSo && count > 3 && found.other === 0 && areSome;
  }
  // One of two rows may say anything.
  const areSure = often(found.ids + found.pdf, 0.5) || (often(found.people, 0.9) && often(found.record, 0.9));
  if (count < 3 && cue !== 'clear' && !areSure) return false;
  // One author each, in citations with their volume and year.
  const areCitations = often(found.record, 0.8) && often(found.year, 0.8) && often(found.people, 0.3);
  // Abstracts as researchers write them, on a page that says where they come from.
  const saysSo = cue === 'clear' || cue === 'faint';
  const areAbstracts = saysSo && often(found.academic, 0.5) && often(found.abstract, 0.5);
  // Working papers of one's own, with those who helped.
  const areDated = cue === 'clear' && often(found.year, 0.8) && often(found.people, 0.3) && found.other === 0;
  const isEnough = areCitations || areAbstracts || areDated || areEssays;
  if (!often(found.people + found.ids + found.pdf, 0.5) && !isEnough) return false;
  if (often(found.ids, 0.3)) return true;
  if (often(found.other, 0.3)) return false;
  if (cue === 'clear' || often(found.record, 0.4)) return true;
  const severalAuthors = often(found.several, 0.4);
  // Long titles, most with several people and a venue, each with its year.
  const areDatedTogether = often(found.several, 0.5) && often(found.year, 0.8) && often(found.words, 5);
  const arePublished = areDatedTogether && (often(found.placed, 0.7) || often(found.venue, 0.4));
  if (arePublished && cue !== 'against' && count > 3 && found.other + found.byline === 0) return true;
  if (severalAuthors && often(found.academic, 0.3)) return true;
  // "with Jane Doe and Richard Roe" below titles of which most have a PDF, on a page of research.
  const areJoint = saysSo && often(found.pdf, 0.4) && severalAuthors;
  if (often(found.byline, 0.5) && !areJoint) return false;
  const isRecord = often(found.record, 0.2);
  // Handouts of a course are PDFs as well.
  const areByPeople = often(found.pdf, 0.8) && often(found.people, 0.3) && often(found.words, 5);
  if (often(found.pdf, 0.4))
    return isRecord || areByPeople || often(found.several, 0.3) || often(found.ids, 0.1);
  if (severalAuthors && isRecord) return true;
  return cue === 'faint' && often(found.words, 6) && (severalAuthors || often(found.abstract, 0.5));
}
