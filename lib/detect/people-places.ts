import type { RowPeople } from './row-people';

/** Support for "in row after row the same single name stands here": a label ("Related articles"), not a person. */
export const LABEL_PLACE = -1;

/**
 * Where in the markup of a listing its rows have their people: support by place, from 0 to 1 (the best), or
 * `LABEL_PLACE`. Rows vote with every list of people that was found in them.
 */
export function peoplePlaces(rows: readonly (readonly RowPeople[])[]): Map<string, number> {
  const votes = new Map<string, number>();
  const texts = new Map<string, string[]>();
  for (const found of rows) {
    const seen = new Set<string>();
    for (const { signature, score, names } of found) {
      if (score < 0.9 || seen.has(signature)) continue;
      seen.add(signature);
      votes.set(signature, (votes.get(signature) ?? 0) + Math.min(score, 3.5));
      const said = texts.get(signature);
      if (said) said.push(names.join('|'));
      else texts.set(signature, [names.join('|')]);
    }
  }
  for (const [signature, said] of texts) if (isLabel(said)) votes.set(signature, LABEL_PLACE);
  const most = Math.max(1, ...votes.values());
  const places = new Map<string, number>();
  for (const [signature, vote] of votes) {
    if (vote === LABEL_PLACE) places.set(signature, vote);
    else if (vote >= most * 0.15) places.set(signature, vote / most);
  }
  return places;
}

function isLabel(said: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const text of said) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const [text, times] of counts)
    if (times >= 4 && times > said.length * 0.6 && !text.includes('|')) return true;
  return false;
}
