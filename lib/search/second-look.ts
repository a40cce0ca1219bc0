import { createHeadLook } from './head-look';
import { type SearchIndex, segmentOf } from './open-index';
import { endOfGroup, type Part } from './part';
import type { QueryWord } from './query-words';
import { bonus } from './ranking-weights';
import { createWordRuns } from './word-runs';

/**
 * A second look at single documents: whether the query's words stand together, are the title, or name one author.
 *
 * @param worth what each word is worth
 * @param isForgiving whether words with typing errors were let in
 * @returns a function from a document to its bonus, a share of the best score that the words alone can reach
 */
export function createSecondLook(
  index: SearchIndex,
  words: readonly QueryWord[],
  worth: readonly number[],
  isForgiving: boolean,
): (document: number) => number {
  const lookAtHead = createHeadLook(words, worth);
  const runs = createWordRuns(words);
  const runBonus = isForgiving ? bonus.forgivenBodyRun : bonus.bodyRun;

  return document => {
    const open = segmentOf(index, document);
    const local = document - open.base;
    const head = lookAtHead(open, local);
    const { body } = open.segment;
    if (body === undefined || words.length === 1) return head;
    const run = longestRun(body, local, open.bodyMatches);
    return run > 1 ? head + runBonus * (run / words.length) ** 4 * rarityOfRow(run) : head;
  };

  function longestRun({ sequence, sequenceStart }: Part, local: number, matches: Uint32Array): number {
    const end = sequenceStart[local + 1] ?? 0;
    let longest = 0;
    runs.reset();
    for (let at = sequenceStart[local] ?? 0; at < end; ) {
      let byte = sequence[at] ?? 0;
      let rank = byte & 127;
      at += 1;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = sequence[at] ?? 0;
        rank |= (byte & 127) << shift;
        at += 1;
      }
      if (rank <= endOfGroup) continue;
      const run = runs.next(matches[rank] ?? 0);
      if (run > longest) longest = run;
    }
    return longest;
  }
}

/** Two words meet by chance, also in another order than meant; four in a row hardly ever do. */
function rarityOfRow(run: number): number {
  return Math.min(1, (run - 1) / 3) ** 1.5;
}
