import type { Bytes, Numbers, Part } from './part';

/**
 * An immutable piece of the index: some papers as they were when it was written, and which papers of older segments
 * it replaces or takes away. The newest segment that speaks of a paper is right about it.
 */
export interface Segment {
  /** The primary key of each document. Numbers as Dexie gives them, which may pass 2^32. */
  ids: Float64Array<ArrayBuffer>;
  /** Primary keys of papers that are gone from the library, or in the trash. */
  removed: Float64Array<ArrayBuffer>;
  facts: Facts;
  head: Part;
  /** Absent while it is not loaded. */
  body?: Part;
}

/** A segment with its body. */
export type WholeSegment = Required<Segment>;

/** What filters, sorting and tie-breaks need of each document. */
export interface Facts {
  /** Milliseconds since the epoch. */
  addedAt: Float64Array<ArrayBuffer>;
  /** The year it was issued, 0 where unknown. */
  year: Uint16Array<ArrayBuffer>;
  /** The bits of `factFlags`. */
  flags: Bytes;
}

/** `statusBits` hold the place of the status among `statuses`. */
export const factFlags = { statusBits: 3, starred: 4, hasNote: 8, hasPdf: 16 } as const;

/** For each old document its number in the new segment, or `gone`. */
export type Renumbering = Numbers;
export const gone = 0xffffffff;
