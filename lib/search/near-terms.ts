import { termCount } from './dictionary';
import type { Part } from './part';

/** Told of each term that is near the word, with its distance in edits. */
export type NearTerm = (term: number, distance: number) => void;

/** Terms longer than this are compared by their beginning. */
const deepest = 80;

/**
 * Finds the terms within `most` edits of a word: insertions, deletions, substitutions and swaps of neighbours, where no
 * letter is edited twice (optimal string alignment, the restricted form of Damerau–Levenshtein: Damerau 1964,
 * Wagner & Fischer 1974). With `asPrefix` a term counts when some beginning of it is near.
 *
 * Terms are sorted, so the table of distances (a row a letter of the term) is shared with the term before as far as
 * their beginnings agree; where no entry of a row can come back under `most`, all terms with that beginning are passed
 * over by looking at `shared` alone.
 */
export function findNearTerms(
  part: Part,
  word: string,
  most: number,
  asPrefix: boolean,
  found: NearTerm,
): void {
  const width = word.length + 1;
  const rows = new Uint8Array((deepest + 1) * width);
  const letters = new Uint16Array(deepest + 1);
  /** The least entry of each row, and the least last entry of the rows up to it: the distance as a prefix. */
  const least = new Uint8Array(deepest + 1);
  const prefixDistance = new Uint8Array(deepest + 1);
  const target = Uint16Array.from(word, letter => letter.charCodeAt(0));
  for (let column = 0; column < width; column += 1) rows[column] = column;
  prefixDistance[0] = target.length;
  const { termText, termStart, shared } = part;

  let valid = 0;
  let dead = deepest + 1;
  for (let term = 0, count = termCount(part); term < count; term += 1) {
    const common = shared[term] ?? 0;
    if (common >= dead) {
      const distance = asPrefix ? (prefixDistance[dead] ?? 0) : deepest;
      if (distance <= most) found(term, distance);
      continue;
    }
    if (common < valid) valid = common;
    dead = deepest + 1;
    const start = termStart[term] ?? 0;
    const length = Math.min((termStart[term + 1] ?? start) - start, deepest);
    while (valid < length) {
      const row = valid + 1;
      letters[row] = termText[start + valid] ?? 0;
      fillRow(row);
      valid = row;
      if ((least[row] ?? 0) > most && (least[row - 1] ?? 0) >= most) {
        dead = row;
        break;
      }
    }
    if (asPrefix) {
      const distance = prefixDistance[Math.min(valid, length)] ?? 0;
      if (distance <= most) found(term, distance);
    } else if (valid >= length) {
      const distance = rows[length * width + target.length] ?? 0;
      if (distance <= most) found(term, distance);
    }
  }

  function fillRow(row: number): void {
    const at = row * width;
    const above = at - width;
    const letter = letters[row] ?? 0;
    rows[at] = row;
    let smallest = row;
    for (let column = 1; column < width; column += 1) {
      const wanted = target[column - 1] ?? 0;
      let distance = (rows[above + column - 1] ?? 0) + (wanted === letter ? 0 : 1);
      distance = Math.min(distance, (rows[above + column] ?? 0) + 1, (rows[at + column - 1] ?? 0) + 1);
      if (
        row > 1 &&
        column > 1 &&
        letter === (target[column - 2] ?? 0) &&
        (letters[row - 1] ?? 0) === wanted
      ) {
        distance = Math.min(distance, (rows[above - width + column - 2] ?? 0) + 1);
      }
      rows[at + column] = distance;
      if (distance < smallest) smallest = distance;
    }
    least[row] = smallest;
    prefixDistance[row] = Math.min(prefixDistance[row - 1] ?? 0, rows[at + target.length] ?? 0);
  }
}

/**
 * How many edits a word of a query is forgiven: none under 4 letters, one from 4, two from 8. Digits are taken at their
 * word (2021 is not 2022, GPT-3 is not GPT-4), and so are pairs of unspaced letters.
 */
export function forgivenEdits(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word) || word.length > deepest / 2) return 0;
  return word.length < 8 ? 1 : 2;
}
