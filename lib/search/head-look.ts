import { eachVarint } from './each-varint';
import type { OpenSegment } from './open-index';
import { endOfField, endOfGroup, headFields } from './part';
import { mostWords, type QueryWord } from './query-words';
import { bonus } from './ranking-weights';
import { createWordRuns } from './word-runs';

const titleField = headFields.indexOf('title');
const creatorsField = headFields.indexOf('creators');
const wordBits = 2 ** mostWords - 1;

/** What has been seen of a document's title and creators so far. */
interface Seen {
  /** The words of the query in both, a bit each. */
  words: number;
  titleWords: number;
  /** How many words of the title are the query's, and how many it has. */
  titleHits: number;
  titleLength: number;
  titleRun: number;
  startsTitle: boolean;
  isExactTitle: boolean;
  /** How many words of the query one creator's name has, at most. */
  creatorWords: number;
}

/**
 * A look at a document's title and creators.
 *
 * @param worth what each word of the query is worth
 * @returns a function from a document of a segment to its bonus, a share of the best score the words alone can reach
 */
export function createHeadLook(
  words: readonly QueryWord[],
  worth: readonly number[],
): (open: OpenSegment, local: number) => number {
  const count = words.length;
  const total = worth.reduce((sum, value) => sum + value, 0) || 1;
  const runs = createWordRuns(words);
  const initials = words.map(word => (/^[a-z]{1,3}$/.test(word.text) ? word.text : ''));
  const hasInitials = initials.some(text => text !== '');

  return (open, local) => {
    const seen = read(open, local);
    const run = seen.titleRun > 1 || count === 1 ? seen.titleRun / count : 0;
    const share =
      seen.titleLength === 0 ? 0 : (seen.titleHits / seen.titleLength) * (bitCount(seen.titleWords) / count);
    return (
      (seen.isExactTitle ? bonus.exactTitle : 0) +
      (seen.startsTitle && seen.titleRun > count - 1 ? bonus.titleStart : 0) +
      bonus.titleRun * run ** 2 +
      bonus.titleShare * share +
      (seen.creatorWords > 1 ? bonus.oneCreator * (seen.creatorWords / count) ** 2 : 0) +
      bonus.headWords * (worthOf(seen.words) / total) ** 2
    );
  };

  function read(open: OpenSegment, local: number): Seen {
    const { sequence, sequenceStart } = open.segment.head;
    const seen: Seen = {
      words: 0,
      titleWords: 0,
      titleHits: 0,
      titleLength: 0,
      titleRun: 0,
      startsTitle: false,
      isExactTitle: false,
      creatorWords: 0,
    };
    let field = 0;
    let place = 0;
    let name = 0;
    let letters = '';
    runs.reset();
    eachVarint(sequence, sequenceStart[local] ?? 0, sequenceStart[local + 1] ?? 0, rank => {
      if (field > creatorsField) return;
      if (rank <= endOfGroup) {
        if (field === titleField) seen.isExactTitle ||= place === count && seen.titleRun === count;
        else seen.creatorWords = Math.max(seen.creatorWords, bitCount(name | initialsIn(letters, name)));
        if (rank === endOfField) field += 1;
        place = 0;
        name = 0;
        letters = '';
        runs.reset();
        return;
      }
      const match = open.headMatches[rank] ?? 0;
      seen.words |= match & wordBits;
      if (field === titleField) {
        place += 1;
        seen.titleLength = place;
        seen.titleRun = Math.max(seen.titleRun, runs.next(match));
        seen.titleWords |= match & wordBits;
        if (match !== 0) seen.titleHits += 1;
        if (place === 1 && match & 1) seen.startsTitle = true;
      } else {
        name |= match & wordBits;
        if (hasInitials) letters += String.fromCharCode(open.headLetters[rank] ?? 0);
      }
    });
    return seen;
  }

  /** The words of the query that are initials of this name: "ge" of Geoffrey E., where another word is the name. */
  function initialsIn(letters: string, name: number): number {
    if (!hasInitials || name === 0) return 0;
    let found = 0;
    initials.forEach((text, word) => {
      if (text !== '' && (name & ~(1 << word)) !== 0 && letters.includes(text)) found |= 1 << word;
    });
    return found;
  }

  function worthOf(bits: number): number {
    let sum = 0;
    for (let word = 0; word < count; word += 1) if (bits & (1 << word)) sum += worth[word] ?? 0;
    return sum;
  }
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
