/** An integer array with its own buffer, as storage keeps it. */
export type Numbers = Uint32Array<ArrayBuffer>;
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * One inverted index over the documents 0 … n-1 of a segment, with every document's words beside it.
 *
 * The postings find documents by word; the sequences hold each document's words in order, so that phrases, exact titles
 * and words of one author are seen without reading a row. Both are varints (see growing-bytes.ts).
 */
export interface Part {
  /** The terms in code-unit order, one after another: term t is `termText[termStart[t] … termStart[t + 1])`. */
  termText: Uint16Array<ArrayBuffer>;
  termStart: Numbers;
  /** How many first code units each term shares with the term before it (at most 255). */
  shared: Bytes;
  /** In how many documents each term is. */
  frequency: Numbers;
  /** The number that stands for each term in the sequences: frequent terms have small ones, so that they take a byte. */
  rankOf: Numbers;
  /** Term t's postings are `postings[postingStart[t] … postingStart[t + 1])`. */
  postingStart: Numbers;
  /** Ascending documents: (difference to the one before, from -1) × 2^payloadBits + payload. */
  postings: Bytes;
  /** Document d's words are `sequence[sequenceStart[d] … sequenceStart[d + 1])`. */
  sequenceStart: Numbers;
  /** Ranks and the two marks below. */
  sequence: Bytes;
  /** The words of each document that count for its length: of the title in the head, of the abstract in the body. */
  lengths: Uint16Array<ArrayBuffer>;
}

export type PartKind = 'head' | 'body';

/** Head postings say in which fields the term stands; body postings how often (1 to 4, less one). */
export const payloadBits: Record<PartKind, number> = { head: 8, body: 2 };

/** Marks in a sequence; ranks of terms begin after them. */
export const endOfField = 0;
export const endOfGroup = 1;
export const firstRank = 2;

/** The fields of the head, in the order of their sequences; a posting has the bit `1 << field` set for each it is in. */
export const headFields = [
  'title',
  'creators',
  'tags',
  'containerTitle',
  'issued',
  'note',
  'keywords',
] as const;

export type HeadField = (typeof headFields)[number];

/** Set on a head posting when the term is only another spelling of words in those fields. */
export const variantBit = 128;
