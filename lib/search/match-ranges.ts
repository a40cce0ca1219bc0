import { fold } from './fold';
import { splitQuery } from './query/split-query';

/** Where a text matched: UTF-16 offsets, the end exclusive. */
export type MatchRange = readonly [start: number, end: number];

const words = /[\p{L}\p{M}\p{N}]+/gu;

const fieldsInRows = new Set(['author', 'title', 'venue', undefined]);

/** The words that a query looks for in what a row shows, folded for comparison. */
export function queryWords(query: string): string[] {
  const sought = splitQuery(query).filter(({ field, isNegated }) => !isNegated && fieldsInRows.has(field));
  const text = sought.map(({ value }) => value).join(' ');
  return [...new Set(Array.from(text.matchAll(words), ([word]) => fold(word)))].filter(word => word !== '');
}

/**
 * The parts of a text that a query's words match, in order and without overlaps: the letters typed where a word
 * begins with them or contains them (from three letters), the whole word where it is one with a typo.
 */
export function matchRanges(text: string, wanted: readonly string[]): MatchRange[] {
  if (wanted.length === 0) return [];
  const ranges: MatchRange[] = [];
  for (const match of text.matchAll(words)) {
    const found = longest(wanted.map(query => matchInWord(match[0], query)));
    if (found) ranges.push([match.index + found[0], match.index + found[1]]);
  }
  return ranges;
}

function longest(ranges: (MatchRange | undefined)[]): MatchRange | undefined {
  return ranges.reduce((best, range) => {
    if (!best || !range) return best ?? range;
    return range[1] - range[0] > best[1] - best[0] ? range : best;
  }, undefined);
}

function matchInWord(word: string, query: string): MatchRange | undefined {
  const folded = fold(word);
  const at = folded.indexOf(query);
  if (at === 0 || (at > 0 && (query.length >= 3 || !/^\p{ASCII}*$/u.test(query)))) {
    // Folding can change a word's length ("ß", ligatures); then the word is marked as a whole.
    return folded.length === word.length ? [at, at + query.length] : [0, word.length];
  }
  return isNear(folded, query) ? [0, word.length] : undefined;
}

/** One typo from four letters, two from eight; a word that goes on after the query is compared with its beginning. */
function isNear(word: string, query: string): boolean {
  const allowed = query.length >= 8 ? 2 : query.length >= 4 ? 1 : 0;
  if (allowed === 0 || word.length < query.length - allowed) return false;
  return prefixDistance(word, query, allowed) <= allowed;
}

/**
 * The edit distance (with swapped neighbours as one) of `query` to the nearest beginning of `word`; right up to
 * `allowed`.
 */
export function prefixDistance(word: string, query: string, allowed: number): number {
  const width = Math.min(word.length, query.length + allowed);
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= query.length; row++) {
    const current = [row];
    for (let column = 1; column <= width; column++) {
      const same = query[row - 1] === word[column - 1];
      const swapped = query[row - 1] === word[column - 2] && query[row - 2] === word[column - 1];
      current[column] = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = current;
  }
  return Math.min(...above);
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
