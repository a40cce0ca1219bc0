import type { Expansion } from './expand-word';
import type { SearchIndex } from './open-index';
import type { Part } from './part';
import { planWord } from './plan-word';
import { type QueryWord, wholeWordBit } from './query-words';
import { quality, saturation } from './ranking-weights';
import { scoreBody, scoreHead, scoreInitials } from './score-postings';

/** A first look at the whole index: which documents have which words, and how much that says. */
export interface Gathered {
  /** The documents with any of the words: that many at the start of the scratch's `found`. */
  count: number;
  /** What each word is worth (its inverse document frequency), and all together. */
  worth: number[];
  total: number;
  /** The words that had to be looked up in the body too; the others are too common there to tell anything. */
  telling: number;
}

/** A word in more than this share of the abstracts is not looked up in them, when the query has rarer ones. */
const commonShare = 0.5;
/** In a library smaller than this nothing needs to be skipped. */
const smallLibrary = 2000;

/**
 * Scores every document that has a word of the query, by BM25F, into the index's scratch.
 *
 * @param isForgiving whether words are also sought with typing errors
 */
export function gather(index: SearchIndex, words: readonly QueryWord[], isForgiving: boolean): Gathered {
  const {
    strength,
    bodyStrength: inBody,
    score,
    worth: worthOf,
    words: wordsOf,
    touched,
    found,
  } = index.scratch;
  const worth: number[] = [];
  const plans = words.map((_, place) => planWord(index, words, place, isForgiving));
  const rarest = Math.min(...plans.map(plan => plan.bodyCount));
  const common = Math.max(rarest + 1, index.livingCount * commonShare, smallLibrary);
  let telling = 0;
  let count = 0;
  let total = 0;

  plans.forEach((plan, place) => {
    const bit = 1 << place;
    let touchedCount = 0;
    const seekBody = plan.bodyCount < common;
    if (seekBody && !plan.isSilent) telling |= bit;
    index.segments.forEach((open, at) => {
      const expansion = plan.segments[at];
      if (expansion === undefined) return;
      const isPrefix = words[place]?.isPrefix === true;
      markRanks(open.segment.head, open.headMatches, expansion.head, bit, isPrefix);
      if (open.segment.body) markRanks(open.segment.body, open.bodyMatches, expansion.body, bit, isPrefix);
      if (plan.isSilent) return;
      touchedCount = scoreHead(index, open, expansion.head, touchedCount);
      if (plan.acronym) touchedCount = scoreInitials(index, open, plan.acronym, touchedCount);
      if (seekBody) touchedCount = scoreBody(index, open, expansion.body, touchedCount);
    });
    const rarity = plan.isSilent ? 0 : inverseFrequency(touchedCount, index.livingCount);
    worth.push(rarity);
    total += rarity;
    for (let at = 0; at < touchedCount; at += 1) {
      const document = touched[at] ?? 0;
      const amount = (strength[document] ?? 0) + (inBody[document] ?? 0);
      strength[document] = 0;
      inBody[document] = 0;
      if (wordsOf[document] === 0) {
        found[count] = document;
        count += 1;
      }
      score[document] = (score[document] ?? 0) + rarity * saturate(amount);
      worthOf[document] = (worthOf[document] ?? 0) + rarity;
      wordsOf[document] = (wordsOf[document] ?? 0) | bit;
    }
  });
  return { count, worth, total, telling };
}

/** BM25's saturation, scaled so that its limit is 1. */
function saturate(amount: number): number {
  return amount / (saturation + amount);
}

/** Robertson and Spärck Jones's inverse document frequency, never negative (as in Lucene's BM25Similarity). */
function inverseFrequency(count: number, total: number): number {
  return Math.log(1 + (Math.max(total, count) - count + 0.5) / (count + 0.5));
}

/** Notes which words of the query each term stands for, for the second look. */
function markRanks(
  part: Part,
  matches: Uint32Array,
  expansion: Expansion,
  bit: number,
  isPrefix: boolean,
): void {
  expansion.terms.forEach((term, place) => {
    const rank = part.rankOf[term] ?? 0;
    const isWhole = isPrefix && expansion.qualities[place] === quality.exact;
    matches[rank] = (matches[rank] ?? 0) | bit | (isWhole ? wholeWordBit : 0);
  });
}
