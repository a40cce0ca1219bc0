import { type QueryWord, wholeWordBit } from './query-words';

/** Finds words of a query that stand in a row in a text, as one goes through the text word by word. */
export interface WordRuns {
  /** Begins a new text. */
  reset(): void;
  /**
   * Moves on by one word.
   *
   * @param match which words of the query this one stands for, a bit each
   * @returns how many words of the query, in the query's order, end here in a row; half a word less where the last is
   *   the query's last and only its beginning is typed
   */
  next(match: number): number;
}

export function createWordRuns(words: readonly QueryWord[]): WordRuns {
  const count = words.length;
  const lastBit = words.at(-1)?.isPrefix ? 1 << (count - 1) : 0;
  /** For each word of the query the length of the row that ends with it at the word before. */
  const runs = new Uint8Array(count);
  let isRunning = false;
  return {
    reset() {
      runs.fill(0);
      isRunning = false;
    },
    next(match) {
      if (match === 0) {
        if (isRunning) runs.fill(0);
        isRunning = false;
        return 0;
      }
      isRunning = true;
      let longest = 0;
      let before = 0;
      // A term may stand for two words at once (multitask for "multi task"): then its row has both.
      let joined = 0;
      for (let word = 0; word < count; word += 1) {
        const run = match & (1 << word) ? Math.max(before, joined) + 1 : 0;
        before = runs[word] ?? 0;
        runs[word] = run;
        joined = run;
        if (run > longest) longest = run;
      }
      return (match & lastBit) !== 0 && (match & wholeWordBit) === 0 ? longest - 0.5 : longest;
    },
  };
}
