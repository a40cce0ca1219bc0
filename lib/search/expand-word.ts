import { findTerm, prefixRange } from './dictionary';
import { findNearTerms, forgivenEdits } from './near-terms';
import type { Part } from './part';
import type { QueryWord } from './query-words';
import { quality } from './ranking-weights';

/** The terms of one part that stand for a word of the query, with how well each does. */
export interface Expansion {
  terms: number[];
  qualities: number[];
}

/** One of several words of the query that has one letter is taken as an initial, and finds nothing by itself. */
export function isInitial(words: readonly QueryWord[], place: number): boolean {
  const word = words[place];
  return words.length > 1 && word !== undefined && /^[a-z]$/.test(word.text);
}

/**
 * What a word may mean in a part: the term itself, the terms it begins, it joined with one or two of its neighbours.
 *
 * @param place the word's place among `words`
 */
export function expandExactly(part: Part, words: readonly QueryWord[], place: number): Expansion {
  const expansion: Expansion = { terms: [], qualities: [] };
  const word = words[place];
  if (word === undefined) return expansion;
  if (word.isPrefix) {
    const [from, to] = prefixRange(part, word.text);
    for (let term = from; term < to; term += 1) {
      const length = (part.termStart[term + 1] ?? 0) - (part.termStart[term] ?? 0);
      const typed = word.text.length / length;
      add(expansion, term, typed === 1 ? quality.exact : quality.prefix + (0.95 - quality.prefix) * typed);
    }
  } else {
    add(expansion, findTerm(part, word.text), quality.exact);
  }
  for (const first of [place - 2, place - 1, place]) {
    for (const count of [2, 3]) {
      const joined = words.slice(Math.max(0, first), first + count);
      if (first >= 0 && first + count > place && joined.length === count)
        add(expansion, findTerm(part, joined.map(({ text }) => text).join('')), quality.joined);
    }
  }
  return expansion;
}

/** The terms within the edits that a word is forgiven, those the exact expansion has left out. */
export function expandNear(part: Part, word: QueryWord, exact: Expansion): Expansion {
  const expansion: Expansion = { terms: [], qualities: [] };
  const most = forgivenEdits(word.text);
  if (most === 0) return expansion;
  const known = new Set(exact.terms);
  findNearTerms(part, word.text, most, word.isPrefix, (term, distance) => {
    if (known.has(term)) return;
    const length = (part.termStart[term + 1] ?? 0) - (part.termStart[term] ?? 0);
    const typed = word.isPrefix ? Math.min(1, word.text.length / length) : 1;
    const sameStart = part.termText[part.termStart[term] ?? 0] === word.text.charCodeAt(0);
    add(expansion, term, (quality.edits[distance] ?? 0) * (0.7 + 0.3 * typed) * (sameStart ? 1 : 0.6));
  });
  return expansion;
}

function add(expansion: Expansion, term: number, value: number): void {
  if (term < 0) return;
  expansion.terms.push(term);
  expansion.qualities.push(value);
}
