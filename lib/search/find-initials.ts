import { findTerm } from './dictionary';
import type { OpenSegment } from './open-index';
import { endOfField, firstRank } from './part';

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

/** Whether a word may be an acronym: three to seven letters, a plural's last s aside. */
export function isAcronym(word: string): boolean {
  return /^[a-z]{3,7}$/.test(word);
}

/**
 * Finds titles with neighbouring words whose initials are the letters of an acronym; small words may be left out.
 * Reads every title of the segment: some milliseconds for 100,000.
 */
export function findInitials(open: OpenSegment, acronym: string, found: (document: number) => void): void {
  const { head, ids } = open.segment;
  const { sequence, sequenceStart } = head;
  const { headLetters } = open;
  const letters = Uint16Array.from(acronym, letter => letter.charCodeAt(0));
  const wanted = letters.length;
  const skipped = new Set(leftOut.map(word => head.rankOf[findTerm(head, word)] ?? 0));
  /** How many letters each run has matched that is still open; a run may begin at every word. */
  let runs: number[] = [];
  for (let document = 0; document < ids.length; document += 1) {
    runs.length = 0;
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
      const letter = rank < firstRank ? 0 : (headLetters[rank] ?? 0);
      if (runs.length > 0) {
        const maySkip = skipped.has(rank);
        runs = runs.flatMap(run => (letters[run] === letter ? [run + 1] : maySkip ? [run] : []));
        if (runs.includes(wanted)) {
          found(document);
          break;
        }
      }
      if (letter === letters[0]) runs.push(1);
    }
  }
}
