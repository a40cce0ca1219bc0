import type { Part } from './part';
import type { Segment } from './segment';

/**
 * Grows with every change to how segments are written or how texts are split into words: an index of another format is
 * rebuilt.
 */
export const segmentFormat = 2;

type Unchecked<Value> = { [Key in keyof Value]?: unknown };

/** Whether a stored value is a segment without its body whose arrays fit together, as a damaged one's would not. */
export function isHeadSegment(value: unknown): value is Segment {
  if (!isObject(value)) return false;
  const { ids, removed, facts, head } = value as Unchecked<Segment>;
  if (!(ids instanceof Float64Array) || !(removed instanceof Float64Array) || !isObject(facts)) return false;
  const { addedAt, year, flags } = facts as Unchecked<Segment['facts']>;
  return (
    hasLength(addedAt, Float64Array, ids.length) &&
    hasLength(year, Uint16Array, ids.length) &&
    hasLength(flags, Uint8Array, ids.length) &&
    isPart(head, ids.length)
  );
}

/** Whether a stored value is a part over so many documents. */
export function isPart(value: unknown, documents: number): value is Part {
  if (!isObject(value)) return false;
  const part = value as Unchecked<Part>;
  const { frequency, termText, termStart, postings, postingStart, sequence, sequenceStart } = part;
  if (!(frequency instanceof Uint32Array)) return false;
  const terms = frequency.length;
  return (
    hasLength(part.shared, Uint8Array, terms) &&
    hasLength(part.rankOf, Uint32Array, terms) &&
    hasLength(part.lengths, Uint16Array, documents) &&
    spans(termStart, terms, termText, Uint16Array) &&
    spans(postingStart, terms, postings, Uint8Array) &&
    spans(sequenceStart, documents, sequence, Uint8Array)
  );
}

/** Whether `starts` divides the whole of `divided` into so many pieces. */
function spans(starts: unknown, pieces: number, divided: unknown, kind: TypedArray): boolean {
  return (
    hasLength(starts, Uint32Array, pieces + 1) &&
    divided instanceof kind &&
    (starts as Uint32Array)[pieces] === divided.length
  );
}

type TypedArray = typeof Uint8Array | typeof Uint16Array | typeof Uint32Array | typeof Float64Array;

function hasLength(value: unknown, kind: TypedArray, length: number): boolean {
  return value instanceof kind && value.length === length;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
