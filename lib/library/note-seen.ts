import type { Identity } from '@/lib/model/identity';
import type { LibraryDatabase } from './database';
import { listingKey } from './listing-key';

/** A look at a listing this long after the last one is another visit. Milliseconds. */
const pause = 30 * 60 * 1000;

/**
 * Notes that a listing shows these entries, each by its best identity, and answers for each, in order, whether it is new
 * since the last visit to the listing: seen for the first time, on any listing, in this visit. On a first visit nothing
 * is new. `at` is in milliseconds since the epoch.
 */
export function noteSeen(
  database: LibraryDatabase,
  listingUrl: string,
  identities: readonly Identity[],
  at: number,
): Promise<boolean[]> {
  const { seen, visits } = database;
  return database.transaction('rw', seen, visits, async () => {
    const listing = listingKey(listingUrl);
    const [last, before] = await Promise.all([visits.get(listing), seen.bulkGet([...identities])]);
    const goesOn = last !== undefined && at - last.lastAt < pause;
    const visit = goesOn
      ? { ...last, lastAt: at }
      : { listing, startedAt: at, lastAt: at, isReturn: last !== undefined };
    const unseen = new Set(identities.filter((_, index) => !before[index]));
    await Promise.all([visits.put(visit), seen.bulkPut([...unseen].map(identity => ({ identity, at })))]);
    return before.map(row => visit.isReturn && (row?.at ?? at) >= visit.startedAt);
  });
}

/** What was seen this long ago is forgotten: listings hardly ever show it again as theirs. Milliseconds. */
const memory = 400 * 24 * 60 * 60 * 1000;

/** Forgets what was seen, and visits that were made, more than 400 days before `now` (milliseconds since the epoch). */
export async function pruneSeen({ seen, visits }: LibraryDatabase, now: number): Promise<void> {
  await seen
    .where('at')
    .below(now - memory)
    .delete();
  await visits
    .where('lastAt')
    .below(now - memory)
    .delete();
}
