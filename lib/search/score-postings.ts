import type { Expansion } from './expand-word';
import { findInitials, isAcronym } from './find-initials';
import type { OpenSegment, SearchIndex } from './open-index';
import { payloadBits } from './part';
import { bodyStrength, fieldStrength, headStrengths, lengthShare, quality } from './ranking-weights';

/*
 * Each function notes in the index's scratch how strongly documents of a segment have the word at hand, where that is
 * more than before, adds those that did not have it to `touched`, and returns how many are there now.
 */

export function scoreHead(
  index: SearchIndex,
  open: OpenSegment,
  expansion: Expansion,
  touchedBefore: number,
): number {
  const { postings, postingStart } = open.segment.head;
  const { strength, touched } = index.scratch;
  const { living } = index;
  let count = touchedBefore;
  expansion.terms.forEach((term, place) => {
    const value = expansion.qualities[place] ?? 0;
    const end = postingStart[term + 1] ?? 0;
    let document = open.base - 1;
    for (let at = postingStart[term] ?? 0; at < end; ) {
      let byte = postings[at] ?? 0;
      let posting = byte & 127;
      at += 1;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at] ?? 0;
        posting |= (byte & 127) << shift;
        at += 1;
      }
      document += posting >>> payloadBits.head;
      if (living[document] !== 1) continue;
      const amount = value * (headStrengths[posting & 255] ?? 0);
      const before = strength[document] ?? 0;
      if (before === 0) {
        touched[count] = document;
        count += 1;
      }
      if (amount > before) strength[document] = amount;
    }
  });
  return count;
}

export function scoreInitials(
  index: SearchIndex,
  open: OpenSegment,
  acronym: string,
  touchedBefore: number,
): number {
  const { strength, touched } = index.scratch;
  let count = touchedBefore;
  const singular = acronym.replace(/s$/, '');
  const locals = findInitials(open, acronym).concat(
    singular !== acronym && isAcronym(singular) ? findInitials(open, singular) : [],
  );
  for (const local of locals) {
    const document = open.base + local;
    if (index.living[document] !== 1) continue;
    if (strength[document] === 0) {
      touched[count] = document;
      count += 1;
    }
    strength[document] = Math.max(strength[document] ?? 0, quality.initials * fieldStrength.title);
  }
  return count;
}

export function scoreBody(
  index: SearchIndex,
  open: OpenSegment,
  expansion: Expansion,
  touchedBefore: number,
): number {
  const { body } = open.segment;
  if (body === undefined) return touchedBefore;
  const { postings, postingStart, lengths } = body;
  const { strength, bodyStrength: inBody, touched } = index.scratch;
  const { living } = index;
  let count = touchedBefore;
  expansion.terms.forEach((term, place) => {
    const value = (expansion.qualities[place] ?? 0) * bodyStrength;
    const end = postingStart[term + 1] ?? 0;
    let document = open.base - 1;
    for (let at = postingStart[term] ?? 0; at < end; ) {
      let byte = postings[at] ?? 0;
      let posting = byte & 127;
      at += 1;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at] ?? 0;
        posting |= (byte & 127) << shift;
        at += 1;
      }
      document += posting >>> payloadBits.body;
      if (living[document] !== 1) continue;
      const length = (lengths[document - open.base] ?? 0) / index.bodyLength;
      const amount = (value * ((posting & 3) + 1)) / (1 - lengthShare + lengthShare * length);
      const before = inBody[document] ?? 0;
      if (before === 0 && strength[document] === 0) {
        touched[count] = document;
        count += 1;
      }
      if (amount > before) inBody[document] = amount;
    }
  });
  return count;
}
