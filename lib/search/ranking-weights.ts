import { type HeadField, headFields, variantBit } from './part';
import type { QueryWord } from './query-words';

/**
 * The weights of the ranking, tuned on query seeds of the search benchmark other than those it is judged on.
 *
 * Words are scored by BM25F in its simple form (Zaragoza et al., "Microsoft Cambridge at TREC-13", 2004; Robertson &
 * Zaragoza 2009, section 3.6): the strengths of a word in all fields are added first and saturated together.
 */
export const fieldStrength: Record<HeadField, number> = {
  title: 3,
  creators: 2.6,
  tags: 1.6,
  containerTitle: 1.2,
  issued: 1,
  note: 1.2,
  keywords: 1.2,
};

/** What a word once in an abstract of average length weighs. */
export const bodyStrength = 0.9;

/** BM25's saturation of strength, and how much an abstract's length counts. */
export const saturation = 1.2;
export const lengthShare = 0.5;

/** How well a term stands for a word of the query. */
export const quality = {
  exact: 1,
  /** Another spelling of words in the text (multitask for multi-task). */
  variant: 0.85,
  /** Two words of the query written as one. */
  joined: 0.95,
  /** The word is a beginning of the term: this at least, more the more of it is typed. */
  prefix: 0.6,
  /** The word's letters are the initials of words in the title. */
  initials: 0.6,
  /** By the number of edits. */
  edits: [1, 0.6, 0.35],
} as const;

/** Bonuses of the second look, as shares of the best score the words alone can reach. */
export const bonus = {
  exactTitle: 0.6,
  titleStart: 0.05,
  titleRun: 0.35,
  titleShare: 0.15,
  headWords: 0.2,
  bodyRun: 1.4,
  /** Words that stand together only when typing errors are forgiven. */
  forgivenBodyRun: 0.5,
  oneCreator: 0.5,
} as const;

/**
 * How many documents are answered: those that have every word of the query, at most; where there are fewer than
 * enough, also the best of the others.
 */
export const candidates = { covering: 8000, enough: 5, best: 300 } as const;

/**
 * How many of them get a second look, the best by their words alone. Many where words stand in a row, which tells more
 * than the words do; one or two words do not, and a last one that is hardly begun adds nothing.
 */
export function secondLooks(words: readonly QueryWord[]): number {
  const last = words.at(-1);
  const isHardlyBegun = last?.isPrefix === true && /^[a-z0-9]{1,2}$/.test(last.text);
  const typed = words.length - (isHardlyBegun ? 1 : 0);
  if (typed > 2) return candidates.covering;
  return typed > 0 ? 1000 : 200;
}

/** Gentle tie-breaks: at most this share of a score. */
export const tieBreak = { recency: 0.004, unread: 0.002 } as const;

/** The strength of a head posting by its payload (the fields the term is in, and whether as a variant). */
export const headStrengths = Float32Array.from({ length: 256 }, (_, payload) => {
  const strength = headFields.reduce(
    (sum, field, bit) => sum + (payload & (1 << bit) ? fieldStrength[field] : 0),
    0,
  );
  return payload & variantBit ? strength * quality.variant : strength;
});
