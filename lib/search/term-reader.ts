import { termAt, termCount } from './dictionary';
import type { Part } from './part';

/** Goes through a part's terms in their order; `text` is undefined after the last. */
export interface TermReader {
  term: number;
  text: string | undefined;
  next(): void;
}

export function readTerms(part: Part): TermReader {
  const count = termCount(part);
  const reader: TermReader = {
    term: 0,
    text: count > 0 ? termAt(part, 0) : undefined,
    next() {
      reader.term += 1;
      reader.text = reader.term < count ? termAt(part, reader.term) : undefined;
    },
  };
  return reader;
}

/** The least of the readers' terms, by code units as in the dictionaries. */
export function findLeast(readers: readonly TermReader[]): string | undefined {
  let least: string | undefined;
  for (const { text } of readers)
    if (text !== undefined && (least === undefined || text < least)) least = text;
  return least;
}
