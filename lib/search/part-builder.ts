import { createGrowingBytes } from './growing-bytes';
import { createGrowingNumbers } from './growing-numbers';
import { createGrowingTerms } from './growing-terms';
import {
  endOfField,
  endOfGroup,
  firstRank,
  type Numbers,
  type Part,
  type PartKind,
  payloadBits,
  variantBit,
} from './part';
import { rankTerms } from './rank-terms';
import type { Tokens } from './tokenize';

/** One field's texts: creators, tags and keywords are a group each, other fields have one group. */
export type FieldTokens = Tokens[];

/** Collects documents in memory and writes them as a part. Documents are numbered from 0 in the order added. */
export interface PartBuilder {
  /** @param fields one per head field in their order, or the one field of the body */
  add(fields: FieldTokens[], length: number): void;
  /** Writes the part; yields where another task may run. */
  finish(): Generator<void, Part>;
}

/** Terms, postings or words after which a task has lasted some milliseconds in a worker that was just started. */
const breath = 512;

export function createPartBuilder(kind: PartKind): PartBuilder {
  const numbers = new Map<string, number>();
  const lastPair = createGrowingNumbers();
  const frequency = createGrowingNumbers();
  const pairTerm = createGrowingNumbers();
  const pairDocument = createGrowingNumbers();
  const pairPayload = createGrowingNumbers();
  const sequence = createGrowingNumbers();
  const sequenceStart = createGrowingNumbers();
  const lengths = createGrowingNumbers();

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(word, number);
    lastPair.push(0);
    frequency.push(0);
    return number;
  }

  function note(word: string, field: number, isVariant: boolean): number {
    const term = numberOf(word);
    const document = sequenceStart.length - 1;
    const pair = lastPair.at(term) - 1;
    const isNew = pair < 0 || pairDocument.at(pair) !== document;
    if (isNew) {
      lastPair.set(term, pairTerm.length + 1);
      frequency.set(term, frequency.at(term) + 1);
      pairTerm.push(term);
      pairDocument.push(document);
      pairPayload.push(kind === 'body' ? 0 : (1 << field) | (isVariant ? variantBit : 0));
    } else {
      const payload = pairPayload.at(pair);
      pairPayload.set(
        pair,
        kind === 'body' ? Math.min(3, payload + 1) : headPayload(payload, field, isVariant),
      );
    }
    return term;
  }

  return {
    add(fields, length) {
      sequenceStart.push(sequence.length);
      lengths.push(Math.min(length, 0xffff));
      fields.forEach((groups, field) => {
        groups.forEach((group, index) => {
          if (index > 0) sequence.push(endOfGroup);
          for (const word of group.words) sequence.push(firstRank + note(word, field, false));
        });
        sequence.push(endOfField);
      });
      fields.forEach((groups, field) => {
        for (const group of groups) for (const variant of group.variants) note(variant, field, true);
      });
    },
    *finish() {
      const order = yield* sortedTerms();
      const terms = createGrowingTerms(order.length);
      const sorted = new Uint32Array(order.length);
      const sortedFrequency = new Uint32Array(order.length);
      for (const [place, [word, term]] of order.entries()) {
        if (place % breath === 0) yield;
        terms.push(word);
        sorted[term] = place;
        sortedFrequency[place] = frequency.at(term);
      }
      yield;
      const rankOf = rankTerms(sortedFrequency);
      yield;
      return {
        ...terms.finish(),
        frequency: sortedFrequency,
        rankOf,
        ...(yield* writePostings()),
        ...(yield* writeSequences(term => rankOf[sorted[term] ?? 0] ?? 0)),
        lengths: Uint16Array.from(lengths.finish()),
      };

      function* writePostings(): Generator<void, Pick<Part, 'postings' | 'postingStart'>> {
        const pairs = yield* pairsByTerm(sorted, sortedFrequency);
        const postingStart = new Uint32Array(sortedFrequency.length + 1);
        const bytes = createGrowingBytes(pairs.length * 2 + 16);
        let next = 0;
        for (let term = 0; term < sortedFrequency.length; term += 1) {
          if (term % breath === 0) yield;
          let previous = -1;
          for (const end = next + (sortedFrequency[term] ?? 0); next < end; next += 1) {
            const pair = pairs[next] ?? 0;
            const document = pairDocument.at(pair);
            bytes.writeVarint(((document - previous) << payloadBits[kind]) | pairPayload.at(pair));
            previous = document;
          }
          postingStart[term + 1] = bytes.length;
        }
        return { postings: bytes.finish(), postingStart };
      }
    },
  };

  /** The terms and their numbers by code units: by the first two, then those that share them, so that no sort is long. */
  function* sortedTerms(): Generator<void, [term: string, number: number][]> {
    const byBeginning = new Map<number, [string, number][]>();
    let seen = 0;
    for (const entry of numbers) {
      if (++seen % breath === 0) yield;
      const [term] = entry;
      const beginning = term.charCodeAt(0) * 0x10001 + (term.length > 1 ? term.charCodeAt(1) + 1 : 0);
      const sharing = byBeginning.get(beginning);
      if (sharing) sharing.push(entry);
      else byBeginning.set(beginning, [entry]);
    }
    const order: [string, number][][] = [];
    for (const [, sharing] of [...byBeginning].sort(([one], [other]) => one - other)) {
      yield;
      order.push(sharing.sort(([one], [other]) => (one < other ? -1 : 1)));
    }
    return order.flat();
  }

  /** The pairs of document and word, brought into the order of the sorted terms; documents stay ascending. */
  function* pairsByTerm(sorted: Numbers, sortedFrequency: Numbers): Generator<void, Numbers> {
    const place = new Uint32Array(sortedFrequency.length + 1);
    for (let term = 0; term < sortedFrequency.length; term += 1) {
      place[term + 1] = (place[term] ?? 0) + (sortedFrequency[term] ?? 0);
    }
    const pairs = new Uint32Array(pairTerm.length);
    for (let pair = 0; pair < pairs.length; pair += 1) {
      if (pair % breath === 0) yield;
      const term = sorted[pairTerm.at(pair)] ?? 0;
      pairs[place[term] ?? 0] = pair;
      place[term] = (place[term] ?? 0) + 1;
    }
    return pairs;
  }

  function* writeSequences(
    rank: (term: number) => number,
  ): Generator<void, Pick<Part, 'sequence' | 'sequenceStart'>> {
    const starts = new Uint32Array(sequenceStart.length + 1);
    const bytes = createGrowingBytes(sequence.length * 2 + 16);
    let document = 0;
    for (let index = 0; index < sequence.length; index += 1) {
      if (index % breath === 0) yield;
      while (document < sequenceStart.length && sequenceStart.at(document) === index) {
        starts[document] = bytes.length;
        document += 1;
      }
      const mark = sequence.at(index);
      bytes.writeVarint(mark < firstRank ? mark : rank(mark - firstRank));
    }
    for (; document <= sequenceStart.length; document += 1) starts[document] = bytes.length;
    return { sequence: bytes.finish(), sequenceStart: starts };
  }
}

/** A term that stands in some field as a word is no mere variant any more. */
function headPayload(payload: number, field: number, isVariant: boolean): number {
  if (isVariant) return payload & variantBit ? payload | (1 << field) : payload;
  return payload & variantBit ? 1 << field : payload | (1 << field);
}
