import { statuses } from '@/lib/model/status';
import { bestFirst, type Hit } from './best-first';
import { type Gathered, gather } from './gather';
import { type SearchIndex, segmentOf } from './open-index';
import { type QueryWord, readQueryWords } from './query-words';
import { candidates, secondLooks, tieBreak } from './ranking-weights';
import { createSecondLook } from './second-look';
import { type Facts, factFlags } from './segment';
import { takeBest } from './take-best';

export interface SearchOptions {
  /** How many hits at most, best first. */
  limit: number;
  /** Whether a document may be among them. */
  accepts?: (document: number) => boolean;
}

/**
 * The papers that answer a query's free text, best first.
 *
 * First every word is looked up as it is; where hardly a paper has all of them, the words are sought again with typing
 * errors. The best papers by BM25F get a second look for phrases, exact titles and authors.
 */
export function searchPapers(index: SearchIndex, text: string, options: SearchOptions): Hit[] {
  const words = readQueryWords(text);
  if (words.length === 0 || index.size === 0) return [];
  const asTyped = answer(index, words, false, options);
  return asTyped.isGood ? asTyped.hits : answer(index, words, true, options).hits;
}

/**
 * Every paper that answers a query's free text, in no order. Where more have all its words than are looked at a second
 * time, the words alone decide.
 */
export function matchingPapers(
  index: SearchIndex,
  text: string,
  { accepts }: Pick<SearchOptions, 'accepts'>,
): number[] {
  const hits = searchPapers(index, text, { limit: Number.POSITIVE_INFINITY, ...(accepts && { accepts }) });
  if (hits.length < candidates.covering) return hits.map(({ paperId }) => paperId);
  const words = readQueryWords(text);
  const asTyped = coveringPapers(index, words, false, accepts);
  return asTyped.length < hits.length ? coveringPapers(index, words, true, accepts) : asTyped;
}

/** The papers with every word that tells anything. */
function coveringPapers(
  index: SearchIndex,
  words: readonly QueryWord[],
  isForgiving: boolean,
  accepts: SearchOptions['accepts'],
): number[] {
  const gathered = gather(index, words, isForgiving);
  const ids: number[] = [];
  for (const document of index.scratch.found.subarray(0, gathered.count)) {
    const has = index.scratch.words[document] ?? 0;
    if ((has & gathered.telling) !== gathered.telling || (accepts && !accepts(document))) continue;
    const { segment, base } = segmentOf(index, document);
    ids.push(segment.ids[document - base] ?? 0);
  }
  clearScratch(index, gathered);
  return ids;
}

/**
 * One or two papers may have a misspelt word by chance, most often as a name; they are no good answer to a short query
 * when their scores are below this share of what the words are worth.
 */
const goodShare = 0.85;
const shortQuery = 4;

function answer(
  index: SearchIndex,
  words: readonly QueryWord[],
  isForgiving: boolean,
  { limit, accepts }: SearchOptions,
): { hits: Hit[]; isGood: boolean } {
  const gathered = gather(index, words, isForgiving);
  const covering = countCovering(index, gathered, accepts);
  if (covering === 0 && !isForgiving) {
    clearScratch(index, gathered);
    return { hits: [], isGood: false };
  }
  const chosen = choose(index, gathered, accepts);
  const hits = rank(index, words, gathered, isForgiving, chosen, limit);
  clearScratch(index, gathered);
  const isDoubtful =
    covering < 3 && words.length <= shortQuery && (hits[0]?.score ?? 0) < goodShare * gathered.total;
  return { hits, isGood: !isDoubtful };
}

/** How many documents, up to three, have every word that tells anything. */
function countCovering(
  index: SearchIndex,
  { count, telling }: Gathered,
  accepts: SearchOptions['accepts'],
): number {
  const { found, words } = index.scratch;
  let covering = 0;
  for (let at = 0; at < count && covering < 3; at += 1) {
    const document = found[at] ?? 0;
    if (((words[document] ?? 0) & telling) === telling && (!accepts || accepts(document))) covering += 1;
  }
  return covering;
}

/**
 * The documents for the second look: the best of those with every word that tells, so that another word narrows the
 * answer; where they are few, the best that lack a word follow.
 */
function choose(index: SearchIndex, gathered: Gathered, accepts: SearchOptions['accepts']): number[] {
  const { found, score, words, worth } = index.scratch;
  const { telling, total } = gathered;
  const covering: number[] = [];
  const others: number[] = [];
  for (let at = 0; at < gathered.count; at += 1) {
    const document = found[at] ?? 0;
    if (accepts && !accepts(document)) continue;
    // A document that lacks words has the square of the share that it has: half of the worth, a quarter of the score.
    const share = total === 0 ? 1 : (worth[document] ?? 0) / total;
    score[document] = (score[document] ?? 0) * share * share;
    if (((words[document] ?? 0) & telling) === telling) covering.push(document);
    else others.push(document);
  }
  if (covering.length >= candidates.enough) return takeBest(covering, score, candidates.covering);
  return covering.concat(takeBest(others, score, candidates.best));
}

function rank(
  index: SearchIndex,
  words: readonly QueryWord[],
  gathered: Gathered,
  isForgiving: boolean,
  chosen: number[],
  limit: number,
): Hit[] {
  const { score } = index.scratch;
  const look = createSecondLook(index, words, gathered.worth, isForgiving);
  for (const document of takeBest(chosen, score, secondLooks(words))) {
    score[document] = (score[document] ?? 0) + gathered.total * look(document);
  }
  const ids = new Uint32Array(chosen.length);
  const scores = new Float64Array(chosen.length);
  for (let at = 0; at < chosen.length; at += 1) {
    const document = chosen[at] ?? 0;
    const { segment, base } = segmentOf(index, document);
    ids[at] = segment.ids[document - base] ?? 0;
    scores[at] = (score[document] ?? 0) * (1 + gentleBonus(index, segment.facts, document - base));
  }
  return bestFirst(ids, scores, limit);
}

/** Newer papers and those still to be read come first among equals. */
function gentleBonus({ firstAdded, lastAdded }: SearchIndex, facts: Facts, place: number): number {
  const age = (lastAdded - (facts.addedAt[place] ?? 0)) / Math.max(1, lastAdded - firstAdded);
  const status = statuses[(facts.flags[place] ?? 0) & factFlags.statusBits];
  return tieBreak.recency * (1 - age) + (status === 'read' ? 0 : tieBreak.unread);
}

function clearScratch(index: SearchIndex, { count }: Gathered): void {
  const { found, score, worth, words } = index.scratch;
  for (let at = 0; at < count; at += 1) {
    const document = found[at] ?? 0;
    score[document] = 0;
    worth[document] = 0;
    words[document] = 0;
  }
  for (const open of index.segments) {
    open.headMatches.fill(0);
    open.bodyMatches.fill(0);
  }
}
