import { statuses } from '@/lib/model/status';
import { type Gathered, gather } from './gather';
import { type SearchIndex, segmentOf } from './open-index';
import { mostWords, type QueryWord, readQueryWords } from './query-words';
import { candidates, coveragePower, tieBreak } from './ranking-weights';
import { createSecondLook } from './second-look';
import { type Facts, factFlags } from './segment';

/** A paper that answers a query. */
export interface Hit {
  paperId: number;
  /** Comparable within one answer only. */
  score: number;
}

export interface SearchOptions {
  /** How many hits at most, best first. */
  limit: number;
  /** Whether a document may be among them. */
  accepts?: (document: number) => boolean;
}

/**
 * The papers that answer a query's free text, best first.
 *
 * First every word is looked up as it is; where no paper has all of them, the words are sought again with typing errors.
 * The best papers by BM25F then get a second look for phrases, exact titles and authors.
 */
export function searchPapers(index: SearchIndex, text: string, { limit, accepts }: SearchOptions): Hit[] {
  const words = readQueryWords(text);
  if (words.length === 0 || index.size === 0) return [];
  let gathered = gather(index, words, 0);
  if (!hasCovering(index, gathered, words)) {
    clearScratch(index, gathered);
    gathered = gather(index, words, 2 ** mostWords - 1);
  }
  const chosen = choose(index, gathered, accepts);
  const hits = rank(index, words, gathered, chosen, limit);
  clearScratch(index, gathered);
  return hits;
}

/** Whether some document has every word that tells anything. */
function hasCovering(index: SearchIndex, gathered: Gathered, words: readonly QueryWord[]): boolean {
  const needed = gathered.telling || 2 ** words.length - 1;
  return gathered.documents.some(document => ((index.scratch.words[document] ?? 0) & needed) === needed);
}

/** The documents for the second look: the best by words, and the best of those with every word that tells. */
function choose(index: SearchIndex, gathered: Gathered, accepts: SearchOptions['accepts']): number[] {
  const { score, words } = index.scratch;
  const total = gathered.worth.reduce((sum, worth) => sum + worth, 0);
  const covering: number[] = [];
  const others: number[] = [];
  for (const document of gathered.documents) {
    if (accepts && !accepts(document)) continue;
    const has = words[document] ?? 0;
    let worth = 0;
    gathered.worth.forEach((value, place) => {
      if (has & (1 << place)) worth += value;
    });
    score[document] = (score[document] ?? 0) * (total === 0 ? 1 : (worth / total) ** coveragePower);
    if ((has & gathered.telling) === gathered.telling) covering.push(document);
    else others.push(document);
  }
  return [...best(covering, score, candidates.covering), ...best(others, score, candidates.best)];
}

function rank(
  index: SearchIndex,
  words: readonly QueryWord[],
  gathered: Gathered,
  chosen: number[],
  limit: number,
): Hit[] {
  const look = createSecondLook(index, words, gathered.worth);
  const total = gathered.worth.reduce((sum, worth) => sum + worth, 0);
  const hits = chosen.map((document): Hit => {
    const { segment, base } = segmentOf(index, document);
    const score = (index.scratch.score[document] ?? 0) + total * look(document);
    return {
      paperId: segment.ids[document - base] ?? 0,
      score: score * (1 + gentleBonus(index, segment.facts, document - base)),
    };
  });
  return hits.sort((one, other) => other.score - one.score || other.paperId - one.paperId).slice(0, limit);
}

/** Newer papers and those still to be read come first among equals. */
function gentleBonus({ firstAdded, lastAdded }: SearchIndex, facts: Facts, place: number): number {
  const age = (lastAdded - (facts.addedAt[place] ?? 0)) / Math.max(1, lastAdded - firstAdded);
  const status = statuses[(facts.flags[place] ?? 0) & factFlags.statusBits];
  return tieBreak.recency * (1 - age) + (status === 'read' ? 0 : tieBreak.unread);
}

/** The `count` documents with the highest scores, in no order. */
function best(documents: number[], score: Float32Array, count: number): number[] {
  if (documents.length <= count) return documents;
  const scores = Float32Array.from(documents, document => score[document] ?? 0).sort();
  const least = scores[scores.length - count] ?? 0;
  const above = documents.filter(document => (score[document] ?? 0) > least);
  const equal = documents.filter(document => score[document] === least);
  return above.concat(equal.slice(0, count - above.length));
}

function clearScratch(index: SearchIndex, gathered: Gathered): void {
  for (const document of gathered.documents) {
    index.scratch.score[document] = 0;
    index.scratch.words[document] = 0;
  }
  for (const open of index.segments) {
    open.headMatches.fill(0);
    open.bodyMatches.fill(0);
  }
}
