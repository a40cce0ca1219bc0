import { findTerm } from './dictionary';
import { eachPosting } from './each-posting';
import { type SearchIndex, segmentOf } from './open-index';
import { headFields } from './part';
import { takeBest } from './take-best';
import { findTellingWords, type TellingWord } from './telling-words';

/** A paper that is about what another one is about. */
export interface RelatedHit {
  paperId: number;
  /** From `leastLikeness` to 1; above 0.1 two papers are on one narrow subject. */
  likeness: number;
}

/** What is known of the paper that others are to be like. */
export interface Subject {
  title?: string;
  abstract?: string;
  /** It is in the index too, so each of its words is in one paper more than in others. */
  isIndexed?: boolean;
}

/**
 * Below this, and with fewer words in common, papers are not called alike: no answer is better than a wrong one.
 * Measured on real papers of one field, where chance likenesses are the most: of 224 nearly all above it are what a
 * reader of the titles would call related, three of four at five sixths of it; two of three in samples of thirty.
 */
const leastLikeness = 0.065;
const leastShared = 3;

/**
 * The length that a text has at least, in words of a document's and in words of a subject's: a title that has two words
 * in common with another tells less than an abstract that has twenty.
 */
const leastLength = 100;
const leastWords = 12;
/** A smaller library is taken for one of this size: hardly a word is rare enough in it to tell. */
const smallLibrary = 300;
/** The mean rarity of an abstract's words, as a share of the greatest possible one. */
const meanRarity = 0.74;
/** A word of a title counts as so many of the abstract. */
const titleWeight = 2;
const titleBit = 1 << headFields.indexOf('title');

/**
 * The papers whose titles and abstracts have a paper's most telling words, the most alike first; the paper itself is
 * among them where it is in the index.
 *
 * The likeness is the cosine of the two texts' words, weighed by how often each is there and how rare it is in the
 * library (TF-IDF: Salton & Buckley 1988), with a document's length in the place of its norm (pivoted normalization:
 * Singhal, Buckley & Mitra 1996), which the postings alone can answer.
 *
 * @param limit how many at most
 * @param least the least likeness; below the default most are alike by chance
 */
export function findRelated(
  index: SearchIndex,
  subject: Subject,
  limit: number,
  least = leastLikeness,
): RelatedHit[] {
  const words = findTellingWords(index, subject);
  if (words.length < leastShared) return [];
  const { score, words: shared, found } = index.scratch;
  let count = 0;
  for (const word of words) count = addWord(index, word, count);

  const documents: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const document = found[at] ?? 0;
    if ((shared[document] ?? 0) >= leastShared) documents.push(document);
  }
  const scale = norm(index, words);
  const hits = takeBest(documents, score, limit)
    .map((document): RelatedHit => {
      const { segment, base } = segmentOf(index, document);
      return { paperId: segment.ids[document - base] ?? 0, likeness: (score[document] ?? 0) / scale };
    })
    .filter(({ likeness }) => likeness >= least)
    .sort((one, other) => other.likeness - one.likeness || other.paperId - one.paperId);

  for (let at = 0; at < count; at += 1) {
    const document = found[at] ?? 0;
    score[document] = 0;
    shared[document] = 0;
  }
  return hits;
}

/** What brings the sums of `addWord` to a cosine. */
function norm(index: SearchIndex, words: readonly TellingWord[]): number {
  const rarest = Math.log(Math.max(index.livingCount, smallLibrary) + 1);
  const squares = words.reduce((sum, { weight }) => sum + weight ** 2, 0);
  return Math.sqrt(squares + leastWords * rarest ** 2) * meanRarity * rarest;
}

/** Adds a word's part to the score of every document that has it; returns how many documents have any word. */
function addWord(index: SearchIndex, { text, weight, rarity }: TellingWord, foundBefore: number): number {
  const { strength, touched, score, words: shared, found } = index.scratch;
  let count = foundBefore;
  for (const open of index.segments) {
    const { head, body } = open.segment;
    let touchedCount = 0;
    const touch = (local: number, times: number) => {
      const document = open.base + local;
      if (index.living[document] !== 1) return;
      if (strength[document] === 0) {
        touched[touchedCount] = document;
        touchedCount += 1;
      }
      strength[document] = (strength[document] ?? 0) + times;
    };
    eachPosting(head, 'head', findTerm(head, text), (local, payload) => {
      // Beside an abstract the title says twice as much; alone it is all there is.
      if (payload & titleBit) touch(local, body?.lengths[local] ? titleWeight : 1);
    });
    if (body) eachPosting(body, 'body', findTerm(body, text), (local, payload) => touch(local, payload + 1));
    for (let at = 0; at < touchedCount; at += 1) {
      const document = touched[at] ?? 0;
      const local = document - open.base;
      const length = (body?.lengths[local] ?? 0) + titleWeight * (head.lengths[local] ?? 0);
      const times = strength[document] ?? 1;
      strength[document] = 0;
      if (score[document] === 0) {
        found[count] = document;
        count += 1;
      }
      score[document] =
        (score[document] ?? 0) + (weight * rarity * (1 + Math.log(times))) / Math.sqrt(leastLength + length);
      shared[document] = (shared[document] ?? 0) + 1;
    }
  }
  return count;
}
