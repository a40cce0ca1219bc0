import { type Expansion, expandExactly, expandNear, isInitial } from './expand-word';
import { findInitials, isAcronym } from './find-initials';
import type { OpenSegment, SearchIndex } from './open-index';
import { type Part, payloadBits } from './part';
import type { QueryWord } from './query-words';
import {
  bodyStrength,
  fieldStrength,
  headStrengths,
  lengthShare,
  quality,
  saturation,
} from './ranking-weights';

/** A first look at the whole index: which documents have which words, and how much that says. */
export interface Gathered {
  /** The documents with any of the words; their scores and words are in the index's scratch. */
  documents: number[];
  /** What each word is worth (its inverse document frequency). */
  worth: number[];
  /** The words that had to be looked up in the body too; the others are too common there to tell anything. */
  telling: number;
}

/** A word in more than this share of the abstracts is not looked up in them, when the query has rarer ones. */
const commonShare = 0.2;
/** A word found in fewer heads than this may also be an acronym of what titles spell out. */
const fewTitles = 25;
/** In a library smaller than this nothing needs to be skipped. */
const smallLibrary = 2000;

/**
 * Scores every document that has a word of the query, by BM25F, into the index's scratch.
 *
 * @param forgiving the words (a bit each) that are also sought with typing errors
 */
export function gather(index: SearchIndex, words: readonly QueryWord[], forgiving: number): Gathered {
  const { strength, bodyStrength: inBody, score, words: wordsOf } = index.scratch;
  const documents: number[] = [];
  const worth: number[] = [];
  const weights = headStrengths();
  const plans = words.map((_, place) => planWord(index, words, place, (forgiving & (1 << place)) !== 0));
  const rarest = Math.min(...plans.map(plan => plan.bodyCount));
  const common = Math.max(rarest + 1, index.livingCount * commonShare, smallLibrary);
  let telling = 0;

  plans.forEach((plan, place) => {
    const bit = 1 << place;
    const touched: number[] = [];
    const seekBody = plan.bodyCount < common;
    if (seekBody && !plan.silent) telling |= bit;
    index.segments.forEach((open, at) => {
      const expansion = plan.segments[at];
      if (expansion === undefined) return;
      markRanks(open.segment.head, open.headMatches, expansion.head, bit);
      if (open.segment.body) markRanks(open.segment.body, open.bodyMatches, expansion.body, bit);
      if (plan.silent) return;
      scoreHead(index, open, expansion.head, weights, touched);
      if (plan.acronym) scoreInitials(index, open, plan.acronym, touched);
      if (seekBody) scoreBody(index, open, expansion.body, touched);
    });
    const rarity = inverseFrequency(touched.length, index.livingCount);
    worth.push(plan.silent ? 0 : rarity);
    for (const document of touched) {
      const amount = (strength[document] ?? 0) + (inBody[document] ?? 0);
      strength[document] = 0;
      inBody[document] = 0;
      if (wordsOf[document] === 0) documents.push(document);
      score[document] = (score[document] ?? 0) + rarity * saturate(amount);
      wordsOf[document] = (wordsOf[document] ?? 0) | bit;
    }
  });
  return { documents, worth, telling };
}

/** BM25's saturation, scaled so that its limit is 1. */
function saturate(amount: number): number {
  return amount / (saturation + amount);
}

/** Robertson and Spärck Jones's inverse document frequency, never negative (as in Lucene's BM25Similarity). */
function inverseFrequency(count: number, total: number): number {
  return Math.log(1 + (Math.max(total, count) - count + 0.5) / (count + 0.5));
}

interface WordPlan {
  segments: { head: Expansion; body: Expansion }[];
  /** How many postings the body has for it. */
  bodyCount: number;
  silent: boolean;
  /** The word, where it may stand for the initials of words in titles. */
  acronym: string | undefined;
}

function planWord(
  index: SearchIndex,
  words: readonly QueryWord[],
  place: number,
  forgiving: boolean,
): WordPlan {
  const silent = isInitial(words, place);
  const word = words[place]?.text ?? '';
  let bodyCount = 0;
  let headCount = 0;
  const segments = index.segments.map(({ segment }) => {
    const head = expand(segment.head, words, place, forgiving);
    const body = segment.body ? expand(segment.body, words, place, forgiving) : { terms: [], qualities: [] };
    for (const term of head.terms) headCount += segment.head.frequency[term] ?? 0;
    for (const term of body.terms) bodyCount += segment.body?.frequency[term] ?? 0;
    return { head, body };
  });
  const acronym = isAcronym(word) && headCount < fewTitles ? word : undefined;
  return { segments, bodyCount, silent, acronym };
}

function expand(part: Part, words: readonly QueryWord[], place: number, forgiving: boolean): Expansion {
  const exact = expandExactly(part, words, place);
  const word = words[place];
  if (!forgiving || word === undefined) return exact;
  const near = expandNear(part, word, exact);
  return { terms: exact.terms.concat(near.terms), qualities: exact.qualities.concat(near.qualities) };
}

function markRanks(part: Part, matches: Uint32Array, expansion: Expansion, bit: number): void {
  for (const term of expansion.terms) {
    const rank = part.rankOf[term] ?? 0;
    matches[rank] = (matches[rank] ?? 0) | bit;
  }
}

function scoreHead(
  index: SearchIndex,
  open: OpenSegment,
  expansion: Expansion,
  weights: Float32Array,
  touched: number[],
): void {
  const { postings, postingStart } = open.segment.head;
  const { strength } = index.scratch;
  const { living } = index;
  expansion.terms.forEach((term, place) => {
    const value = expansion.qualities[place] ?? 0;
    const end = postingStart[term + 1] ?? 0;
    let document = open.base - 1;
    for (let at = postingStart[term] ?? 0; at < end; ) {
      let byte = postings[at] ?? 0;
      let posting = byte & 127;
      at += 1;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at] ?? 0;
        posting |= (byte & 127) << shift;
        at += 1;
      }
      document += posting >>> payloadBits.head;
      if (living[document] !== 1) continue;
      const amount = value * (weights[posting & 255] ?? 0);
      const before = strength[document] ?? 0;
      if (before === 0) touched.push(document);
      if (amount > before) strength[document] = amount;
    }
  });
}

function scoreInitials(index: SearchIndex, open: OpenSegment, acronym: string, touched: number[]): void {
  const { strength } = index.scratch;
  const note = (local: number): void => {
    const document = open.base + local;
    if (index.living[document] !== 1) return;
    if (strength[document] === 0) touched.push(document);
    strength[document] = Math.max(strength[document] ?? 0, quality.initials * fieldStrength.title);
  };
  findInitials(open, acronym, note);
  if (acronym.endsWith('s') && isAcronym(acronym.slice(0, -1)))
    findInitials(open, acronym.slice(0, -1), note);
}

function scoreBody(index: SearchIndex, open: OpenSegment, expansion: Expansion, touched: number[]): void {
  const { body } = open.segment;
  if (body === undefined) return;
  const { postings, postingStart, lengths } = body;
  const { strength, bodyStrength: inBody } = index.scratch;
  const { living } = index;
  expansion.terms.forEach((term, place) => {
    const value = (expansion.qualities[place] ?? 0) * bodyStrength;
    const end = postingStart[term + 1] ?? 0;
    let document = open.base - 1;
    for (let at = postingStart[term] ?? 0; at < end; ) {
      let byte = postings[at] ?? 0;
      let posting = byte & 127;
      at += 1;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at] ?? 0;
        posting |= (byte & 127) << shift;
        at += 1;
      }
      document += posting >>> payloadBits.body;
      if (living[document] !== 1) continue;
      const length = (lengths[document - open.base] ?? 0) / index.bodyLength;
      const amount = (value * ((posting & 3) + 1)) / (1 - lengthShare + lengthShare * length);
      const before = inBody[document] ?? 0;
      if (before === 0 && strength[document] === 0) touched.push(document);
      if (amount > before) inBody[document] = amount;
    }
  });
}
