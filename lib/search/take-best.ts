const levels = 1024;

/**
 * The documents with the highest scores, in no order: a histogram of the scores finds where to cut, so that many
 * thousands are passed over without sorting them.
 *
 * @param score by document, 0 or more
 * @param count how many at most
 */
export function takeBest(documents: number[], score: Float32Array, count: number): number[] {
  if (documents.length <= count) return documents;
  let highest = 0;
  for (const document of documents) highest = Math.max(highest, score[document] ?? 0);
  const scale = highest === 0 ? 0 : (levels - 1) / highest;
  const histogram = new Uint32Array(levels);
  for (const document of documents) {
    const level = ((score[document] ?? 0) * scale) | 0;
    histogram[level] = (histogram[level] ?? 0) + 1;
  }
  let cut = levels;
  let above = 0;
  while (cut > 0 && above + (histogram[cut - 1] ?? 0) <= count) {
    cut -= 1;
    above += histogram[cut] ?? 0;
  }
  const best: number[] = [];
  let room = count - above;
  for (const document of documents) {
    const level = ((score[document] ?? 0) * scale) | 0;
    if (level >= cut) best.push(document);
    else if (level === cut - 1 && room > 0) {
      best.push(document);
      room -= 1;
    }
  }
  return best;
}
