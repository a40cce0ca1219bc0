import { statuses } from '@/lib/model/status';
import { eachPosting } from './each-posting';
import { eachVarint } from './each-varint';
import { expandExactly, expandNear } from './expand-word';
import type { OpenSegment, SearchIndex } from './open-index';
import { type HeadField, headFields, type Part, type PartKind } from './part';
import { isWithin } from './query/parse-range';
import type { Condition } from './query/query';
import { type QueryWord, readQueryWords } from './query-words';
import { type Facts, factFlags } from './segment';
import { createWordRuns } from './word-runs';

/** A mark for each document of the index: 1 where it meets a condition. */
export type Documents = Uint8Array;

/** The conditions that the index can decide; the others need the database. */
export type IndexedCondition = Exclude<Condition, { field: 'tag' | 'list' | 'site' }>;

export function isIndexed(condition: Condition): condition is IndexedCondition {
  return condition.field !== 'tag' && condition.field !== 'list' && condition.field !== 'site';
}

const fieldsOf: Record<'author' | 'title' | 'venue' | 'note', HeadField> = {
  author: 'creators',
  title: 'title',
  venue: 'containerTitle',
  note: 'note',
};

/** The documents that meet a condition, its negation left aside. */
export function documentsMeeting(index: SearchIndex, condition: IndexedCondition): Documents {
  switch (condition.field) {
    case 'author':
    case 'title':
    case 'venue':
    case 'note':
      return withWords(index, condition.text, 1 << headFields.indexOf(fieldsOf[condition.field]));
    case 'words':
      return withWords(index, `${condition.text} `);
    case 'phrase':
      return withPhrase(index, condition.text);
    case 'year':
      return byFact(
        index,
        ({ year }, place) => year[place] !== 0 && isWithin(year[place] ?? 0, condition.range),
      );
    case 'added':
      return byFact(index, ({ addedAt }, place) => isWithin(addedAt[place] ?? 0, condition.range));
    case 'status':
      return byFact(index, ({ flags }, place) => {
        return statuses[(flags[place] ?? 0) & factFlags.statusBits] === condition.status;
      });
    case 'has': {
      const flag = condition.what === 'note' ? factFlags.hasNote : factFlags.hasPdf;
      return byFact(index, ({ flags }, place) => ((flags[place] ?? 0) & flag) !== 0);
    }
    case 'is':
      return byFact(index, ({ flags }, place) => ((flags[place] ?? 0) & factFlags.starred) !== 0);
  }
}

function byFact(index: SearchIndex, meets: (facts: Facts, place: number) => boolean): Documents {
  const documents = new Uint8Array(index.size);
  for (const { segment, base } of index.segments) {
    for (let place = 0; place < segment.ids.length; place += 1) {
      if (meets(segment.facts, place)) documents[base + place] = 1;
    }
  }
  return documents;
}

/**
 * The documents with all words of a text, in one field of the head (its bit) or anywhere. Words may be misspelt where
 * no document has them as written; the last may be only begun.
 */
function withWords(index: SearchIndex, text: string, fieldBit?: number): Documents {
  const words = readQueryWords(text);
  const counts = new Uint8Array(index.size);
  words.forEach((_, place) => {
    const having =
      withWord(index, words, place, fieldBit, false) ?? withWord(index, words, place, fieldBit, true);
    if (having)
      for (let document = 0; document < counts.length; document += 1) addOne(counts, having, document);
  });
  return counts.map(count => (count === words.length ? 1 : 0));
}

function addOne(counts: Uint8Array, having: Documents, document: number): void {
  if (having[document] === 1) counts[document] = (counts[document] ?? 0) + 1;
}

function withWord(
  index: SearchIndex,
  words: readonly QueryWord[],
  place: number,
  fieldBit: number | undefined,
  isForgiving: boolean,
): Documents | undefined {
  const documents = new Uint8Array(index.size);
  let isAny = false;
  const seek = (open: OpenSegment, part: Part, kind: PartKind) => {
    const exact = expandExactly(part, words, place);
    const word = words[place];
    const near = isForgiving && word ? expandNear(part, word, exact).terms : [];
    for (const term of exact.terms.concat(near)) {
      eachPosting(part, kind, term, (local, payload) => {
        if (fieldBit !== undefined && (payload & fieldBit) === 0) return;
        documents[open.base + local] = 1;
        isAny = true;
      });
    }
  };
  for (const open of index.segments) {
    seek(open, open.segment.head, 'head');
    if (fieldBit === undefined && open.segment.body) seek(open, open.segment.body, 'body');
  }
  return isAny ? documents : undefined;
}

/** The documents in which a text's words stand in a row, in one field. */
function withPhrase(index: SearchIndex, text: string): Documents {
  const words = readQueryWords(`${text} `);
  const candidates = withWords(index, `${text} `);
  const runs = createWordRuns(words);
  for (const open of index.segments) {
    for (const kind of ['head', 'body'] as const) {
      const part = open.segment[kind];
      if (part) markWords(part, matchesOf(open, kind), words);
    }
    for (let local = 0; local < open.segment.ids.length; local += 1) {
      const document = open.base + local;
      if (candidates[document] !== 1) continue;
      const isThere = (['head', 'body'] as const).some(kind => {
        const part = open.segment[kind];
        return part !== undefined && hasRun(part, local, matchesOf(open, kind));
      });
      if (!isThere) candidates[document] = 0;
    }
    open.headMatches.fill(0);
    open.bodyMatches.fill(0);
  }
  return candidates;

  function hasRun({ sequence, sequenceStart }: Part, local: number, matches: Uint32Array): boolean {
    let isFound = false;
    runs.reset();
    eachVarint(sequence, sequenceStart[local] ?? 0, sequenceStart[local + 1] ?? 0, rank => {
      if (runs.next(matches[rank] ?? 0) === words.length) isFound = true;
    });
    return isFound;
  }
}

const matchesOf = (open: OpenSegment, kind: PartKind) =>
  kind === 'head' ? open.headMatches : open.bodyMatches;

function markWords(part: Part, matches: Uint32Array, words: readonly QueryWord[]): void {
  words.forEach((_, place) => {
    for (const term of expandExactly(part, words, place).terms) {
      const rank = part.rankOf[term] ?? 0;
      matches[rank] = (matches[rank] ?? 0) | (1 << place);
    }
  });
}
