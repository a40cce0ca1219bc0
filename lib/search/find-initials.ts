import { findTerm } from './dictionary';
import type { OpenSegment } from './open-index';
import { endOfField, type Part } from './part';

/** Words that an acronym mostly leaves out: RLHF is reinforcement learning from human feedback. */
const leftOut = [
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'is',
  'of',
  'on',
  'or',
  'the',
  'to',
  'via',
  'with',
];

/** In the letters of titles: a title's end, the bit of a word that may be left out, and the bits of the letter. */
const endOfTitle = 0;
const leftOutShift = 6;
const mayBeLeftOut = 1 << leftOutShift;
const letterBits = 31;
/** A word that begins with no letter from a to z. */
const otherLetter = 31;
const beforeA = 96;
const remembered = 30;

/** Whether a word may be an acronym: three to seven letters. */
export function isAcronym(word: string): boolean {
  return /^[a-z]{3,7}$/.test(word);
}

/**
 * The documents whose titles have neighbouring words with the letters of an acronym as initials; small words may be
 * left out. What was found last is remembered, because the next keystroke asks for it again.
 */
export function findInitials(segment: OpenSegment, acronym: string): readonly number[] {
  const known = segment.initials.get(acronym);
  if (known !== undefined) return known;
  segment.titleLetters ??= readTitleLetters(segment.segment.head);
  const found = matchLetters(segment.titleLetters, acronym);
  if (segment.initials.size >= remembered) segment.initials.clear();
  segment.initials.set(acronym, found);
  return found;
}

/**
 * Goes through every title, so it matches a word at a time by one shift (the Shift-And algorithm: Baeza-Yates & Gonnet
 * 1992) and without a branch: bit j of `open` says that the letters up to j have matched.
 */
function matchLetters(titleLetters: Uint8Array, acronym: string): number[] {
  const places = new Uint8Array(letterBits + 1);
  for (let place = 0; place < acronym.length; place += 1) {
    const letter = acronym.charCodeAt(place) - beforeA;
    places[letter] = (places[letter] ?? 0) | (1 << place);
  }
  const last = 1 << (acronym.length - 1);
  const found: number[] = [];
  let document = 0;
  let open = 0;
  for (let at = 0; at < titleLetters.length; at += 1) {
    const word = titleLetters[at] ?? 0;
    const stays = open & -(word >> leftOutShift);
    open = (((open << 1) | 1) & (places[word & letterBits] ?? 0)) | stays;
    document += (word - 1) >>> 31;
    if (open & last) {
      if (found.at(-1) !== document) found.push(document);
      open = 0;
    }
  }
  return found;
}

/** The first letters of the words of every title: about a byte a word. */
function readTitleLetters(head: Part): Uint8Array {
  const { sequence, sequenceStart } = head;
  const ofRank = lettersByRank(head);
  const letters = new Uint8Array(sequence.length);
  let end = 0;
  for (let document = 0, count = sequenceStart.length - 1; document < count; document += 1) {
    for (let at = sequenceStart[document] ?? 0; ; ) {
      let byte = sequence[at] ?? 0;
      let rank = byte & 127;
      at += 1;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = sequence[at] ?? 0;
        rank |= (byte & 127) << shift;
        at += 1;
      }
      if (rank === endOfField) break;
      letters[end] = ofRank[rank] ?? otherLetter;
      end += 1;
    }
    letters[end] = endOfTitle;
    end += 1;
  }
  return letters.slice(0, end);
}

function lettersByRank(head: Part): Uint8Array {
  const letters = new Uint8Array(head.rankOf.length + 2).fill(otherLetter);
  head.rankOf.forEach((rank, term) => {
    const letter = (head.termText[head.termStart[term] ?? 0] ?? 0) - beforeA;
    if (letter > 0 && letter <= 26) letters[rank] = letter;
  });
  for (const word of leftOut) {
    const rank = head.rankOf[findTerm(head, word)];
    if (rank !== undefined) letters[rank] = (letters[rank] ?? otherLetter) | mayBeLeftOut;
  }
  return letters;
}
