import type { List } from '@/lib/model/list';
import type { LibraryDatabase } from './database';

export interface TagUse {
  tag: string;
  /** Papers that have it, without those in the trash. */
  papers: number;
}

/** Every tag, the most used first. */
export async function tagsByUse(database: LibraryDatabase): Promise<TagUse[]> {
  const rows = await database.counts.where('key').startsWith('tag:').toArray();
  return rows
    .map(({ key, value, label }) => ({ tag: label ?? key.slice('tag:'.length), papers: value }))
    .sort((a, b) => b.papers - a.papers || a.tag.localeCompare(b.tag));
}

/** Every reading list in the user's order. */
export async function listsInOrder(database: LibraryDatabase): Promise<List[]> {
  const lists = await database.lists.orderBy('position').toArray();
  return lists.filter(({ query }) => query === undefined);
}

/** A query under a name. */
export type SavedSearch = List & { query: string };

/** Every saved search in the user's order. */
export async function searchesInOrder(database: LibraryDatabase): Promise<SavedSearch[]> {
  const lists = await database.lists.orderBy('position').toArray();
  return lists.filter((list): list is SavedSearch => list.query !== undefined);
}
