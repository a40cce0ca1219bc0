import { firstRank, type Numbers } from './part';

/**
 * Numbers terms by falling frequency, so that the commonest fit in one byte of a sequence.
 * A counting sort: linear, and the same result for the same frequencies.
 */
export function rankTerms(frequency: Numbers): Numbers {
  let most = 0;
  for (const count of frequency) if (count > most) most = count;
  const place = new Uint32Array(most + 2);
  for (const count of frequency) place[most - count + 1] = (place[most - count + 1] ?? 0) + 1;
  for (let index = 1; index < place.length; index += 1)
    place[index] = (place[index] ?? 0) + (place[index - 1] ?? 0);
  const rankOf = new Uint32Array(frequency.length);
  for (let term = 0; term < frequency.length; term += 1) {
    const slot = most - (frequency[term] ?? 0);
    const rank = place[slot] ?? 0;
    place[slot] = rank + 1;
    rankOf[term] = firstRank + rank;
  }
  return rankOf;
}
