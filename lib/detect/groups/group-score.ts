import type { Outline } from '../page/outline';
import type { PageWords } from '../page/page-words';
import type { Row } from '../page/row';
import { SAYS_BADGE } from '../page/says-badge';
import { listKey, type PeoplePlaces, peoplePlaces } from '../people/people-places';
import { personScore } from '../people/person';
import { peopleOf } from '../people/row-people';
import type { RowPeople } from '../people/score-people';
import { SAYS_TITLE, titleOf } from '../titles/title-candidates';
import { type TitleHabits, titleHabits } from '../titles/title-habits';
import { citedLikeness, countWords, titleLikeness } from '../titles/title-likeness';
import { isInItalics } from './in-italics';
import { areOfBibliography, isConvincing, LITTLE } from './is-convincing';
import { isMenuItem } from './is-menu-item';
import { rowCues } from './line-cues';
import { areBelowYears, isBelowPublications, pageCue } from './page-cue';
import { isReferenceList } from './reference-list';
import { type Evidence, evidenceOf } from './row-evidence';

/** How well the rows around a group of title-like texts look like papers. */
export interface GroupScore {
  rows: Row[];
  signature: string;
  places: PeoplePlaces;
  habits: TitleHabits;
  /** Rows times how likely each is a paper. */
  quality: number;
  /** Mean evidence of a row, from 0 to about 1. */
  mean: number;
  /** How many of the rows have several authors, from 0 to 1. */
  authored: number;
  /** Most rows are whole citations: people, a year, and volume and pages or a publisher. */
  areCitations: boolean;
  /** Every row is a link and what may be names, as a menu is: without a year, an identifier or a PDF. */
  isLikeMenu: boolean;
  isReferences: boolean;
  /** The page states these papers as data. */
  stated: boolean;
  isListing: boolean;
  reason: string;
}

/** What else a conference accepts. */
const EVENT = /\b(?:workshops?|tutorials?|hackathons?)\b/i;
/** What stands behind people or in quotation marks may read like people itself. */
const BEHIND_PEOPLE = /\|(?:cited|quoted)/;
/** Candidates cut out of running text are less sure than elements. */
export const TEXT_ONLY = /\|(?:cited|led|quoted|run)/;

/** How rows are looked at. */
export interface RowLook {
  signature: string;
  /** The page states these papers as data. */
  stated: boolean;
  base: string;
  /** A few rows are enough for a glance. */
  closely: boolean;
  /** What the page says of itself. */
  words: PageWords;
  /** The people of the rows that were looked at before. */
  lookedAt: WeakMap<Row, RowPeople[]>;
}

/** How many rows are looked at closely, and how many at a glance. */
const LOOK = 16;
const GLANCE = 5;

function sampleOf(rows: readonly Row[], closely: boolean): Row[] {
  const step = Math.max(1, rows.length / (closely ? LOOK : GLANCE));
  const sample: Row[] = [];
  for (let at = 0; at < rows.length; at += step)
    sample.push(...rows.slice(Math.floor(at), Math.floor(at) + 1));
  return sample;
}

/**
 * Step 4, too: judges the rows of a group by a sample: people, identifiers, PDFs, years, abstracts.
 */
export function scoreRows(
  outline: Outline,
  rows: Row[],
  { signature, stated, base, closely, words, lookedAt }: RowLook,
): GroupScore {
  const sample = sampleOf(rows, closely).map(row => ({
    row,
    people: lookedAt.get(row) ?? peopleOf(outline, row),
    cues: rowCues(outline, row),
  }));
  for (const { row, people } of sample) lookedAt.set(row, people);
  const places = peoplePlaces(sample.map(({ people }) => people));
  const found: Evidence = {
    people: 0,
    several: 0,
    ids: 0,
    pdf: 0,
    linked: 0,
    year: 0,
    abstract: 0,
    academic: 0,
    record: 0,
    byline: 0,
    other: 0,
    words: 0,
    bare: 0,
    named: 0,
    headed: 0,
    placed: 0,
    venue: 0,
    paged: 0,
  };
  const cue = pageCue(words, rows);
  const others = sample.filter(({ cues }) => cues.other);
  const sellsArticles = others.filter(({ cues }) => cues.pageRange).length > others.length * 0.5;
  const titles: string[] = [];
  const beginnings = new Map<string, number>();
  let events = 0;
  let persons = 0;
  let sum = 0;
  for (const { row, people, cues } of sample) {
    const title = titleOf(outline, row.anchor);
    titles.push(title);
    const beginning = beginningOf(title);
    beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
    found.words += countWords(title);
    if (EVENT.test(title)) events++;
    if (personScore(title.replace(/^[\s*†‡•·–-]+/, '')) >= 0.8) persons++;
    if (SAYS_TITLE.test(row.anchor.span.shape)) found.named++;
    sum +=
      (BEHIND_PEOPLE.test(signature) ? citedLikeness(title) : titleLikeness(title)) *
      titleHint(row) *
      evidenceOf(outline, row, title, likeliest(people, places), {
        base,
        sellsArticles,
        words,
        cue,
        found,
        cues,
      });
  }
  const count = sample.length || 1;
  const mean = stated ? 1 : sum / count;
  const areNumbered = Math.max(...beginnings.values()) > Math.max(3, count * 0.5);
  const isReferences = isReferenceList(outline, rows, words.bibliography);
  const isLikeMenu =
    found.linked === count && found.year + found.ids + found.pdf + found.abstract + found.record === 0;
  // With little else, what stands in italics is the journal, but for a bibliography's books.
  const areJournals = mean <= LITTLE && isInItalics(signature) && !areOfBibliography(found, count, words);
  const share = (value: number) => `${Math.round((100 * value) / count)} %`;
  return {
    rows,
    signature,
    places,
    habits: titleHabits(titles),
    quality: mean * rows.length * (new Set(titles).size / count) * (TEXT_ONLY.test(signature) ? 0.85 : 1),
    mean,
    authored: found.several / count,
    areCitations: Math.min(found.record, found.year) > count * 0.8 && found.people > count * 0.6,
    isLikeMenu,
    isReferences,
    stated,
    isListing:
      !isReferences &&
      (stated ||
        (rows.length >= 2 &&
          events < count * 0.6 &&
          // The members of a committee.
          (persons < count * 0.6 || signature.includes('|quoted')) &&
          !(areNumbered && found.several + found.ids < count * 0.3) &&
          !(isLikeMenu && sample.every(({ row }) => isMenuItem(outline, row))) &&
          !areJournals &&
          isConvincing(found, count, mean, {
            cue,
            isHeaded: isBelowPublications(words, rows),
            isByYear: areBelowYears(words, rows),
            words,
          }))),
    reason: `${rows.length} × ${signature}: mean ${mean.toFixed(2)} (people ${share(found.people)}, identifiers ${share(found.ids)}, PDF ${share(found.pdf)}, year ${share(found.year)}, abstract ${share(found.abstract)}, record ${share(found.record)}, other ${share(found.other)}) “${rows[0] ? titleOf(outline, rows[0].anchor).slice(0, 60) : ''}”`,
  };
}

/** "Lecture 3: …", "Lecture 4: …": what most titles of a list begin with is what it lists, and that is no paper. */
function beginningOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/\d+/g, '#')
    .split(/[\s:]+/, 2)
    .join(' ');
}

function titleHint({ anchor: { span } }: Row): number {
  if (SAYS_BADGE.test(span.shape)) return 0.3;
  if (/abstract|summary|snippet|excerpt/i.test(span.shape)) return 0.6;
  return /^h[1-6]\b|title|heading|headline/i.test(span.shape) ||
    /name|headline/.test(span.element.getAttribute('itemprop') ?? '')
    ? 1.2
    : 1;
}

function likeliest(people: readonly RowPeople[], { support, labels }: PeoplePlaces): RowPeople | undefined {
  const rank = ({ score, signature }: RowPeople) => score + 1.2 * (support.get(signature) ?? 0);
  return people.filter(list => !labels.has(listKey(list))).sort((some, other) => rank(other) - rank(some))[0];
}
