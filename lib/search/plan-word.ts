import { type Expansion, expandExactly, expandNear, isInitial } from './expand-word';
import { isAcronym } from './find-initials';
import type { SearchIndex } from './open-index';
import type { Part } from './part';
import type { QueryWord } from './query-words';

/** What is to be looked up for one word of a query. */
export interface WordPlan {
  /** The terms of each segment's head and body. */
  segments: { head: Expansion; body: Expansion }[];
  /** How many postings that is in the bodies. */
  bodyCount: number;
  /** The word is an initial: it counts in the second look only. */
  isSilent: boolean;
  /** The word, where it may stand for the initials of words in titles. */
  acronym: string | undefined;
}

/** A word found in fewer heads than this may also be an acronym of what titles spell out. */
const fewPapers = 25;

/** Every abstract has a word that begins so: as a beginning it is sought in heads only. */
const tooShort = /^[a-z0-9]{1,2}$/;

/** @param forgiving whether terms with typing errors count too */
export function planWord(
  index: SearchIndex,
  words: readonly QueryWord[],
  place: number,
  forgiving: boolean,
): WordPlan {
  const word = words[place]?.text ?? '';
  const isTooShort = tooShort.test(word);
  const wholeWords = isTooShort ? words.map(other => ({ ...other, isPrefix: false })) : words;
  let headCount = 0;
  let bodyCount = 0;
  const segments = index.segments.map(({ segment }) => {
    const exact = expandExactly(segment.head, words, place);
    headCount += countPostings(segment.head, exact);
    const head = forgiving ? addNear(segment.head, words[place], exact) : exact;
    const body = segment.body ? expandBody(segment.body) : { terms: [], qualities: [] };
    if (segment.body) bodyCount += countPostings(segment.body, body);
    return { head, body };
  });
  return {
    segments,
    bodyCount,
    isSilent: isInitial(words, place),
    acronym: isAcronym(word) && headCount < fewPapers ? word : undefined,
  };

  function expandBody(body: Part): Expansion {
    const exact = expandExactly(body, isTooShort ? wholeWords : words, place);
    return forgiving ? addNear(body, words[place], exact) : exact;
  }
}

function addNear(part: Part, word: QueryWord | undefined, exact: Expansion): Expansion {
  if (word === undefined) return exact;
  const near = expandNear(part, word, exact);
  return { terms: exact.terms.concat(near.terms), qualities: exact.qualities.concat(near.qualities) };
}

function countPostings(part: Part, { terms }: Expansion): number {
  return terms.reduce((sum, term) => sum + (part.frequency[term] ?? 0), 0);
}
