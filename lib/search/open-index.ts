import { firstRank, type Part } from './part';
import type { Segment } from './segment';

/** A segment ready for queries. Documents of all segments have one numbering: `base` + the number in the segment. */
export interface OpenSegment {
  segment: Segment;
  base: number;
  /** The first letter of each of the head's ranks, as a code unit. */
  headLetters: Uint16Array;
  /** Of every word of every title, for acronyms (find-initials.ts); made when first asked for. */
  titleLetters?: Uint8Array;
  /** Which documents had the acronyms asked for last. */
  initials: Map<string, readonly number[]>;
  /** Scratch: which words of the query each rank of a sequence matches, a bit a word. All zero between queries. */
  headMatches: Uint32Array;
  bodyMatches: Uint32Array;
}

/** The index as one query sees it: immutable but for its scratch arrays, so one query at a time. */
export interface SearchIndex {
  segments: OpenSegment[];
  /** How many documents the segments hold, with those that newer ones replace. */
  size: number;
  /** How many of them stand for a paper. */
  livingCount: number;
  /** 1 for each document that stands for a paper. */
  living: Uint8Array;
  /** The mean length of their abstracts in words, at least 1. */
  bodyLength: number;
  /** When the first and the last of them was added: milliseconds since the epoch. */
  firstAdded: number;
  lastAdded: number;
  scratch: Scratch;
}

/** Arrays that every query uses, by document (all zero between queries), and two lists of documents. */
export interface Scratch {
  /** How strongly the head and the body have the word at hand. */
  strength: Float32Array;
  bodyStrength: Float32Array;
  score: Float32Array;
  /** What the words are worth that the document has, and which they are. */
  worth: Float32Array;
  words: Uint32Array;
  /** The documents that have the word at hand, and those that have any. */
  touched: Uint32Array;
  found: Uint32Array;
}

/**
 * Opens segments for queries.
 *
 * @param segments oldest first: of several documents of one paper the newest is valid, and `removed` takes a paper away
 *   from all older segments
 */
export function openIndex(segments: readonly Segment[]): SearchIndex {
  const open: OpenSegment[] = [];
  let size = 0;
  for (const segment of segments) {
    open.push({
      segment,
      base: size,
      headLetters: lettersByRank(segment.head),
      initials: new Map(),
      headMatches: new Uint32Array(segment.head.frequency.length + firstRank),
      bodyMatches: new Uint32Array((segment.body?.frequency.length ?? 0) + firstRank),
    });
    size += segment.ids.length;
  }
  const living = new Uint8Array(size);
  markLiving(open, living);
  return {
    segments: open,
    size,
    living,
    ...measure(open, living),
    scratch: {
      strength: new Float32Array(size),
      bodyStrength: new Float32Array(size),
      score: new Float32Array(size),
      worth: new Float32Array(size),
      words: new Uint32Array(size),
      touched: new Uint32Array(size),
      found: new Uint32Array(size),
    },
  };
}

/** The segment that holds a document. */
export function segmentOf(index: SearchIndex, document: number): OpenSegment {
  let low = 0;
  let high = index.segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((index.segments[middle]?.base ?? 0) <= document) low = middle;
    else high = middle - 1;
  }
  const found = index.segments[low];
  if (found === undefined) throw new RangeError(`document ${document} is in no segment of this index`);
  return found;
}

function markLiving(segments: OpenSegment[], living: Uint8Array): void {
  const spoken = new Set<number>();
  for (const [index, { segment, base }] of [...segments.entries()].reverse()) {
    const isOldest = index === 0;
    for (let document = 0; document < segment.ids.length; document += 1) {
      const id = segment.ids[document] ?? 0;
      if (spoken.size === 0 || !spoken.has(id)) living[base + document] = 1;
    }
    if (isOldest) break;
    for (const id of segment.ids) spoken.add(id);
    for (const id of segment.removed) spoken.add(id);
  }
}

type Measures = Pick<SearchIndex, 'livingCount' | 'bodyLength' | 'firstAdded' | 'lastAdded'>;

function measure(segments: OpenSegment[], living: Uint8Array): Measures {
  let livingCount = 0;
  let words = 0;
  let firstAdded = Number.POSITIVE_INFINITY;
  let lastAdded = 0;
  for (const { segment, base } of segments) {
    const { addedAt } = segment.facts;
    for (let document = 0; document < addedAt.length; document += 1) {
      if (living[base + document] !== 1) continue;
      const added = addedAt[document] ?? 0;
      livingCount += 1;
      words += segment.body?.lengths[document] ?? 0;
      if (added < firstAdded) firstAdded = added;
      if (added > lastAdded) lastAdded = added;
    }
  }
  return { livingCount, bodyLength: Math.max(1, words / Math.max(1, livingCount)), firstAdded, lastAdded };
}

function lettersByRank(part: Part): Uint16Array {
  const letters = new Uint16Array(part.rankOf.length + firstRank);
  for (let term = 0; term < part.rankOf.length; term += 1) {
    letters[part.rankOf[term] ?? 0] = part.termText[part.termStart[term] ?? 0] ?? 0;
  }
  return letters;
}
