import type { Part } from './part';

/** How many terms a part has. */
export function termCount(part: Part): number {
  return part.frequency.length;
}

/** Term number `term` as text. */
export function termAt(part: Part, term: number): string {
  const start = part.termStart[term] ?? 0;
  const end = part.termStart[term + 1] ?? start;
  return String.fromCharCode(...part.termText.subarray(start, end));
}

/** The number of a term, or -1. */
export function findTerm(part: Part, text: string): number {
  const term = lowerBound(part, text, false);
  return term < termCount(part) && compare(part, term, text, false) === 0 ? term : -1;
}

/** The terms that begin with `prefix`: from the first number up to, but not including, the second. */
export function prefixRange(part: Part, prefix: string): [from: number, to: number] {
  return [lowerBound(part, prefix, false), lowerBound(part, prefix, true)];
}

/** The first term that is not less than `text`, or with `past` the first after all that begin with it. */
function lowerBound(part: Part, text: string, past: boolean): number {
  let low = 0;
  let high = termCount(part);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compare(part, middle, text, past);
    if (order < 0 || (past && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Compares a term, or with `asPrefix` only as much of it as `text` is long, with `text`, by code units. */
function compare(part: Part, term: number, text: string, asPrefix: boolean): number {
  const start = part.termStart[term] ?? 0;
  const length = (part.termStart[term + 1] ?? start) - start;
  const common = Math.min(length, text.length);
  for (let index = 0; index < common; index += 1) {
    const difference = (part.termText[start + index] ?? 0) - text.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return asPrefix && length >= text.length ? 0 : length - text.length;
}
