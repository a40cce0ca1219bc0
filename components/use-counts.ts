import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useLibrarySource } from './library-context';

/** The library's kept counts. */
export interface Counts {
  papers: number;
  trash: number;
  starred: number;
  status: { 'to-read': number; reading: number; read: number };
  /** Every tag in use, by name. */
  tags: { name: string; papers: number }[];
  /** By the list's id. */
  lists: ReadonlyMap<number, number>;
}

/** How many papers there are of what, kept up to date; undefined until it is read. */
export function useCounts(): Counts | undefined {
  const { database, first } = useLibrarySource();
  const rows = useLiveQuery(() => database.counts.toArray(), [database], first?.counts);
  return useMemo(() => {
    if (!rows) return undefined;
    const values = new Map(rows.map(({ key, value }) => [key, value]));
    const count = (key: string) => values.get(key) ?? 0;
    return {
      papers: count('papers'),
      trash: count('trash'),
      starred: count('starred'),
      status: {
        'to-read': count('status:to-read'),
        reading: count('status:reading'),
        read: count('status:read'),
      },
      tags: rows
        .filter(({ key }) => key.startsWith('tag:'))
        .map(({ key, value, label }) => ({ name: label ?? key.slice('tag:'.length), papers: value }))
        .sort((a, b) => a.name.localeCompare(b.name)),
      lists: new Map(
        rows
          .filter(({ key }) => key.startsWith('list:'))
          .map(({ key, value }) => [Number(key.slice('list:'.length)), value]),
      ),
    };
  }, [rows]);
}
