import { type OpenSegment, type SearchIndex, segmentOf } from './open-index';
import { type Bytes, endOfField, endOfGroup, headFields } from './part';
import type { QueryWord } from './query-words';
import { bonus } from './ranking-weights';

const titleField = headFields.indexOf('title');
const creatorsField = headFields.indexOf('creators');

/** A second look at one document: whether the words stand together, are the title, or name one author. */
export function createSecondLook(
  index: SearchIndex,
  words: readonly QueryWord[],
  worth: readonly number[],
): (document: number) => number {
  const count = words.length;
  const total = worth.reduce((sum, value) => sum + value, 0) || 1;
  const runs = new Uint8Array(count);
  const initials = words.map(word => (/^[a-z]{1,3}$/.test(word.text) ? word.text : ''));
  const hasInitials = initials.some(text => text !== '');

  return document => {
    const open = segmentOf(index, document);
    const local = document - open.base;
    const phrase = count > 1 ? longestBodyRun(open, local) : 0;
    const bodyShare = phrase > 1 ? (phrase / count) ** 3 : 0;
    return lookAtHead(open, local) + bonus.bodyRun * bodyShare;
  };

  function lookAtHead(open: OpenSegment, local: number): number {
    const { sequence, sequenceStart } = open.segment.head;
    const end = sequenceStart[local + 1] ?? 0;
    let field = 0;
    let place = 0;
    let all = 0;
    let group = 0;
    let groupLetters = '';
    let titleWords = 0;
    let titleRun = 0;
    let titleHits = 0;
    let startsTitle = false;
    let titleLength = 0;
    let exactTitle = false;
    let creator = 0;
    runs.fill(0);
    for (let at = sequenceStart[local] ?? 0; at < end; ) {
      const rank = readVarint(sequence, at);
      at += lengthOfVarint(rank);
      if (rank === endOfField || rank === endOfGroup) {
        if (field === titleField) {
          exactTitle ||= titleLength > 0 && titleLength === count && titleRun === count;
        } else if (field === creatorsField) {
          if (hasInitials && group !== 0) group |= matchInitials(groupLetters, group);
          creator = Math.max(creator, group === 0 ? 0 : bitCount(group));
        }
        group = 0;
        groupLetters = '';
        place = 0;
        runs.fill(0);
        if (rank === endOfField) field += 1;
        if (field > creatorsField) break;
        continue;
      }
      const match = open.headMatches[rank] ?? 0;
      if (field === titleField) {
        titleLength = place + 1;
        const run = match === 0 ? 0 : longestRun(match);
        if (match === 0) runs.fill(0);
        else titleHits += 1;
        titleWords |= match;
        if (run > titleRun) titleRun = run;
        if (place === 0 && match & 1) startsTitle = true;
      } else if (field === creatorsField) {
        group |= match;
        if (hasInitials) groupLetters += String.fromCharCode(open.headLetters[rank] ?? 0);
      }
      all |= match;
      place += 1;
    }
    const run = titleRun > 1 || count === 1 ? titleRun / count : 0;
    const share = titleLength === 0 ? 0 : (titleHits / titleLength) * (bitCount(titleWords) / count);
    const title =
      (exactTitle ? bonus.exactTitle : 0) +
      bonus.titleRun * run * run +
      bonus.titleShare * share +
      (startsTitle && titleRun === count ? bonus.titleStart : 0);
    const author = creator > 1 ? bonus.oneCreator * (creator / count) ** 2 : 0;
    return title + author + bonus.headWords * (worthOf(all) / total) ** 2;
  }

  function longestBodyRun(open: OpenSegment, local: number): number {
    const { body } = open.segment;
    if (body === undefined) return 0;
    const { sequence, sequenceStart } = body;
    const { bodyMatches } = open;
    const end = sequenceStart[local + 1] ?? 0;
    let longest = 0;
    let open_ = false;
    runs.fill(0);
    for (let at = sequenceStart[local] ?? 0; at < end; ) {
      let byte = sequence[at] ?? 0;
      let rank = byte & 127;
      at += 1;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = sequence[at] ?? 0;
        rank |= (byte & 127) << shift;
        at += 1;
      }
      const match = bodyMatches[rank] ?? 0;
      if (match !== 0) {
        const run = longestRun(match);
        if (run > longest) longest = run;
        open_ = true;
      } else if (open_) {
        runs.fill(0);
        open_ = false;
      }
    }
    return longest;
  }

  /** Moves on by one word: `runs[j]` is how many words of the query, up to word j, stand here in a row. */
  function longestRun(match: number): number {
    let longest = 0;
    let before = 0;
    let joined = 0;
    for (let word = 0; word < count; word += 1) {
      const last = runs[word] ?? 0;
      let run = 0;
      if (match & (1 << word)) {
        run = Math.max(before, joined) + 1;
        if (run > longest) longest = run;
      }
      joined = run;
      runs[word] = run;
      before = last;
    }
    return longest;
  }

  function worthOf(bits: number): number {
    let sum = 0;
    for (let word = 0; word < count; word += 1) if (bits & (1 << word)) sum += worth[word] ?? 0;
    return sum;
  }

  /** The words of the query that are initials of this name: "ge" of Geoffrey E., where another word is the name. */
  function matchInitials(letters: string, group: number): number {
    let found = 0;
    initials.forEach((text, word) => {
      if (text !== '' && (group & ~(1 << word)) !== 0 && letters.includes(text)) found |= 1 << word;
    });
    return found;
  }
}

function readVarint(bytes: Bytes, start: number): number {
  let value = 0;
  let shift = 0;
  for (let at = start; ; at += 1) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
    shift += 7;
  }
}

function lengthOfVarint(value: number): number {
  return value < 128 ? 1 : value < 16_384 ? 2 : value < 2_097_152 ? 3 : value < 268_435_456 ? 4 : 5;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
