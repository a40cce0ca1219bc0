import type { Entry } from '@/lib/model/entry';
import { mergeIdentifiers } from '@/lib/model/identities-of';

/**
 * An entry whose gaps are filled from another of the same paper. The identifiers of both are kept; what belongs to a
 * field that is there already (that its authors are not all, an extract of its abstract) is not taken.
 */
export function fillGaps(entry: Entry, other: Entry): Entry {
  const identifiers = mergeIdentifiers([...(entry.identifiers ?? []), ...(other.identifiers ?? [])]);
  const filled: Entry = { ...other, ...entry, ...(identifiers.length > 0 && { identifiers }) };
  if (entry.creators && !entry.creatorsTruncated) delete filled.creatorsTruncated;
  // An extract is worth nothing beside the whole.
  if (entry.abstract) delete filled.snippet;
  return filled;
}
