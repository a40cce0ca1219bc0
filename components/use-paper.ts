import { useLiveQuery } from 'dexie-react-hooks';
import { possibleDuplicates } from '@/lib/library/possible-duplicates';
import type { Paper } from '@/lib/model/paper';
import type { Sighting } from '@/lib/model/sighting';
import { useDatabase } from './library-context';

/** All that is known of one paper. */
export interface PaperRecord {
  paper: Paper;
  /** Where it was saved, newest first. */
  sightings: Sighting[];
  listIds: number[];
  /** Papers of the same title or address that were kept apart. */
  duplicates: Paper[];
}

/** One paper with its sightings and lists, kept up to date; null where there is none, undefined until it is read. */
export function usePaper(id: number | undefined): PaperRecord | null | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => {
    if (id === undefined) return null;
    const [paper, sightings, members, groups] = await Promise.all([
      database.papers.get(id),
      database.sightings.where('paperId').equals(id).reverse().sortBy('seenAt'),
      database.members.where('paperId').equals(id).toArray(),
      possibleDuplicates(database, id),
    ]);
    const others = new Set(groups.flatMap(({ paperIds }) => paperIds).filter(other => other !== id));
    const duplicates = (await database.papers.bulkGet([...others])).flatMap(other => other ?? []);
    return paper ? { paper, sightings, listIds: members.map(({ listId }) => listId), duplicates } : null;
  }, [database, id]);
}
