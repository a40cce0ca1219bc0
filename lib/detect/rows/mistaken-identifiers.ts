import type { Entry } from '@/lib/model/entry';
import { firstFamily, foldText } from '@/lib/model/title-identity';

/** Shorter words stand in all titles. */
const LONG_WORD = /\S{4,}/g;
/** One of so many words of a title may stand in another paper's as well. */
const MOST_OF_OTHERS = 4;

/** What of a row tells its paper from others. */
interface Told {
  /** Of the title. */
  words: ReadonlySet<string>;
  /** By family name; empty where nobody is named. */
  people: ReadonlySet<string | undefined>;
}

/**
 * Pages made by hand copy a link and forget to change it. An identifier of two rows whose titles have no word in common,
 * or one of many, or that have other people and not the same title, says nothing: it is taken from both, so that each
 * stays a paper of its own.
 */
export function withoutMistakes<Found extends { entry: Entry }>(found: readonly Found[]): readonly Found[] {
  const first = new Map<string, Told>();
  const mistaken = new Set<string>();
  for (const { entry } of found) {
    if (!entry.identifiers || !entry.title) continue;
    const told: Told = {
      words: new Set(foldText(entry.title).match(LONG_WORD)),
      people: new Set(entry.creators?.map(creator => firstFamily([creator]))),
    };
    for (const identifier of entry.identifiers) {
      const before = first.get(identifier);
      if (!before) first.set(identifier, told);
      else if (areDifferent(before, told)) mistaken.add(identifier);
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

function areDifferent(some: Told, other: Told): boolean {
  const common = countCommon(some.words, other.words);
  const shorter = Math.min(some.words.size, other.words.size);
  if (shorter < 3) return false;
  return (
    common <= Math.floor(shorter / MOST_OF_OTHERS) ||
    (common < shorter && haveOthers(some.people, other.people))
  );
}

function haveOthers(some: Told['people'], other: Told['people']): boolean {
  return some.size > 0 && other.size > 0 && countCommon(some, other) === 0;
}

function countCommon<Value>(some: ReadonlySet<Value>, other: ReadonlySet<Value>): number {
  return [...some].filter(value => other.has(value)).length;
}
