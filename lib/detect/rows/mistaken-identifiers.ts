import type { Entry } from '@/lib/model/entry';
import { foldText } from '@/lib/model/title-identity';

/** Shorter words stand in all titles. */
const LONG_WORD = /\S{4,}/g;
/** One of so many words of a title may stand in another paper's as well. */
const MOST_OF_OTHERS = 4;

/**
 * Pages made by hand copy a link and forget to change it. An identifier of two rows whose titles have no word in common,
 * or one of many, says nothing: it is taken from both, so that each stays a paper of its own.
 */
export function withoutMistakes<Found extends { entry: Entry }>(found: readonly Found[]): readonly Found[] {
  const titles = new Map<string, Set<string>>();
  const mistaken = new Set<string>();
  for (const { entry } of found) {
    if (!entry.identifiers || !entry.title) continue;
    const words = new Set(foldText(entry.title).match(LONG_WORD));
    for (const identifier of entry.identifiers) {
      const before = titles.get(identifier);
      if (!before) titles.set(identifier, words);
      else if (areDifferent(before, words)) mistaken.add(identifier);
    }
  }
  if (mistaken.size === 0) return found;
  return found.map(one => {
    const identifiers = one.entry.identifiers?.filter(identifier => !mistaken.has(identifier));
    if (identifiers?.length === one.entry.identifiers?.length) return one;
    const { identifiers: _, ...entry } = one.entry;
    return { ...one, entry: identifiers?.length ? { ...entry, identifiers } : entry };
  });
}

function areDifferent(some: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...some].filter(word => other.has(word)).length;
  const shorter = Math.min(some.size, other.size);
  return shorter > 2 && common <= Math.floor(shorter / MOST_OF_OTHERS);
}
