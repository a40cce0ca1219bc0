import { useLiveQuery } from 'dexie-react-hooks';
import type { Paper } from '@/lib/model/paper';
import type { Sighting } from '@/lib/model/sighting';
import { useDatabase } from './library-context';

/** All that is known of one paper. */
export interface PaperRecord {
  paper: Paper;
  /** Where it was saved, newest first. */
  sightings: Sighting[];
  listIds: number[];
}

/** One paper with its sightings and lists, kept up to date; null where there is none, undefined until it is read. */
export function usePaper(id: number | undefined): PaperRecord | null | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => {
    if (id === undefined) return null;
    const [paper, sightings, members] = await Promise.all([
      database.papers.get(id),
      database.sightings.where('paperId').equals(id).reverse().sortBy('seenAt'),
      database.members.where('paperId').equals(id).toArray(),
    ]);
    return paper ? { paper, sightings, listIds: members.map(({ listId }) => listId) } : null;
  }, [database, id]);
}
