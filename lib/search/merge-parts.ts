import { eachVarint } from './each-varint';
import { createGrowingBytes, type GrowingBytes } from './growing-bytes';
import { createGrowingNumbers, type GrowingNumbers } from './growing-numbers';
import { createGrowingTerms } from './growing-terms';
import { firstRank, type Numbers, type Part, type PartKind, payloadBits } from './part';
import { rankTerms } from './rank-terms';
import { gone, type Renumbering } from './segment';
import { findLeast, readTerms, type TermReader } from './term-reader';

/** One part to merge, with the new number of each of its documents. */
export interface MergeInput {
  part: Part;
  renumbering: Renumbering;
}

/** How many bytes are read between two breaths: some milliseconds of work. */
const breath = 50_000;

/**
 * Merges parts into one, leaving out documents that are gone and terms that only they had. New numbers must ascend
 * through each input, and from one input to the next. Yields whenever it may be paused.
 */
export function* mergeParts(kind: PartKind, inputs: readonly MergeInput[]): Generator<void, Part> {
  const most = inputs.reduce((sum, { part }) => sum + part.frequency.length, 0);
  const size = inputs.reduce((sum, { part }) => sum + part.postings.length, 0);
  const terms = createGrowingTerms(most);
  const frequency = createGrowingNumbers();
  const postingStart = createGrowingNumbers();
  postingStart.push(0);
  const postings = createGrowingBytes(size + 64);
  const newTerms = inputs.map(({ part }) => new Uint32Array(part.frequency.length));
  const readers = inputs.map(({ part }) => readTerms(part));

  let work = 0;
  for (let least = findLeast(readers); least !== undefined; least = findLeast(readers)) {
    const before = postings.length;
    const count = mergePostings(kind, inputs, readers, least, postings);
    readers.forEach((reader, index) => {
      if (reader.text !== least) return;
      (newTerms[index] as Numbers)[reader.term] = frequency.length;
      reader.next();
    });
    if (count > 0) {
      terms.push(least);
      frequency.push(count);
      postingStart.push(postings.length);
    }
    work += postings.length - before + 50;
    if (work > breath) {
      work = 0;
      yield;
    }
  }
  const counts = frequency.finish();
  const rankOf = rankTerms(counts);
  const sequences = yield* mergeSequences(inputs, newTerms, rankOf);
  return {
    ...terms.finish(),
    frequency: counts,
    rankOf,
    postings: postings.finish(),
    postingStart: postingStart.finish(),
    ...sequences,
  };
}

/** Writes one term's postings of all inputs that have it; returns how many documents that are. */
function mergePostings(
  kind: PartKind,
  inputs: readonly MergeInput[],
  readers: readonly TermReader[],
  term: string,
  written: GrowingBytes,
): number {
  const bits = payloadBits[kind];
  const mask = 2 ** bits - 1;
  let count = 0;
  let previous = -1;
  inputs.forEach(({ part, renumbering }, index) => {
    const reader = readers[index];
    if (reader?.text !== term) return;
    const { postings, postingStart } = part;
    const end = postingStart[reader.term + 1] ?? 0;
    let document = -1;
    eachVarint(postings, postingStart[reader.term] ?? 0, end, posting => {
      document += posting >>> bits;
      const renumbered = renumbering[document] ?? gone;
      if (renumbered === gone) return;
      written.writeVarint(((renumbered - previous) << bits) | (posting & mask));
      previous = renumbered;
      count += 1;
    });
  });
  return count;
}

function* mergeSequences(
  inputs: readonly MergeInput[],
  newTerms: readonly Numbers[],
  rankOf: Numbers,
): Generator<void, Pick<Part, 'sequence' | 'sequenceStart' | 'lengths'>> {
  const size = inputs.reduce((sum, { part }) => sum + part.sequence.length, 0);
  const bytes = createGrowingBytes(size + 64);
  const starts = createGrowingNumbers();
  const lengths: GrowingNumbers = createGrowingNumbers();
  let work = 0;
  for (const [index, { part, renumbering }] of inputs.entries()) {
    const newRanks = translateRanks(part, newTerms[index] as Numbers, rankOf);
    for (let document = 0; document < renumbering.length; document += 1) {
      if (renumbering[document] === gone) continue;
      starts.push(bytes.length);
      lengths.push(part.lengths[document] ?? 0);
      copySequence(part, document, newRanks, bytes);
      work += (part.sequenceStart[document + 1] ?? 0) - (part.sequenceStart[document] ?? 0);
      if (work > breath) {
        work = 0;
        yield;
      }
    }
  }
  starts.push(bytes.length);
  return {
    sequence: bytes.finish(),
    sequenceStart: starts.finish(),
    lengths: Uint16Array.from(lengths.finish()),
  };
}

function translateRanks(part: Part, newTerms: Numbers, rankOf: Numbers): Numbers {
  const newRanks = new Uint32Array(newTerms.length + firstRank);
  for (let mark = 0; mark < firstRank; mark += 1) newRanks[mark] = mark;
  for (let term = 0; term < newTerms.length; term += 1) {
    newRanks[part.rankOf[term] ?? 0] = rankOf[newTerms[term] ?? 0] ?? 0;
  }
  return newRanks;
}

function copySequence(part: Part, document: number, newRanks: Numbers, written: GrowingBytes): void {
  const { sequence, sequenceStart } = part;
  eachVarint(sequence, sequenceStart[document] ?? 0, sequenceStart[document + 1] ?? 0, rank => {
    written.writeVarint(newRanks[rank] ?? 0);
  });
}
