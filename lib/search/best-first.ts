/** A paper that answers a query. */
export interface Hit {
  paperId: number;
  /** Comparable within one answer only. */
  score: number;
}

/** A key of the sort is a score's level and a paper's id in one number: 24 and 29 of the 53 bits of a double. */
const levels = 2 ** 24 - 1;
const idRange = 2 ** 29;

/**
 * Papers by falling score; among equals the one added last, which has the highest id.
 *
 * Thousands are found by a first letter, in a popup that has just opened and has compiled no script yet: the browser's own
 * sort of numbers needs none.
 *
 * @param ids of the papers, each below 2²⁹ (ids count up from 1)
 * @param scores of the same papers, 0 or more; told apart down to 6 × 10⁻⁸ of the highest
 * @param limit how many are wanted
 */
export function bestFirst(ids: Uint32Array, scores: Float64Array, limit: number): Hit[] {
  const count = ids.length;
  let highest = 0;
  for (let at = 0; at < count; at += 1) highest = Math.max(highest, scores[at] ?? 0);
  const scale = highest === 0 ? 0 : levels / highest;
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    keys[at] = Math.round((scores[at] ?? 0) * scale) * idRange + (ids[at] ?? 0);
  }
  keys.sort();
  const hits: Hit[] = [];
  for (let at = count - 1; at >= 0 && hits.length < limit; at -= 1) {
    const key = keys[at] ?? 0;
    const level = Math.floor(key / idRange);
    hits.push({ paperId: key - level * idRange, score: scale === 0 ? 0 : level / scale });
  }
  return hits;
}
