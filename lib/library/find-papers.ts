import { type Collection, Dexie, type InsertType } from 'dexie';
import type { Paper } from '@/lib/model/paper';
import type { LibraryDatabase } from './database';
import { meetsFilter, type PaperFilter } from './paper-filter';

/** The first papers of a view, and whether there are more. */
export interface PaperSlice {
  papers: Paper[];
  more: boolean;
}

/**
 * The first `limit` papers that meet a filter: a list in its own order, the trash by when papers came into it,
 * starred ones by when they were starred, everything else newest first.
 *
 * Walks one index and stops early, so that it costs the same in a library of any size; a filter of several
 * properties walks the narrowest one.
 */
export async function findPapers(
  database: LibraryDatabase,
  filter: PaperFilter,
  limit: number,
): Promise<PaperSlice> {
  if (filter.listId !== undefined) return findOnList(database, filter.listId, filter, limit);
  const papers = await indexFor(database, filter)
    .filter(paper => meetsFilter(paper, filter))
    .limit(limit + 1)
    .toArray();
  return { papers: papers.slice(0, limit), more: papers.length > limit };
}

/** The ids of all papers that meet a filter, in the order of `findPapers`. Reads keys only. */
export async function findPaperIds(database: LibraryDatabase, filter: PaperFilter): Promise<number[]> {
  const { trash, listId, tag, starred, status } = filter;
  const narrowing: (readonly number[] | Promise<readonly number[]>)[] = [];
  if (listId !== undefined) narrowing.push(idsOnList(database, listId));
  if (tag !== undefined) narrowing.push(indexFor(database, { tag }).primaryKeys());
  if (starred) narrowing.push(indexFor(database, { starred }).primaryKeys());
  if (status !== undefined) narrowing.push(indexFor(database, { status }).primaryKeys());
  const [trashed, ...narrowed] = await Promise.all([
    indexFor(database, { trash: true }).primaryKeys(),
    ...narrowing,
  ]);
  const inTrash = new Set(trashed);
  const [ordered, ...others] =
    narrowed.length || trash ? narrowed : [await indexFor(database, {}).primaryKeys()];
  const sets = others.map(ids => new Set(ids));
  return (ordered ?? trashed ?? []).filter(
    id => inTrash.has(id) === (trash === true) && sets.every(set => set.has(id)),
  );
}

type PaperRows = Collection<Paper, number, InsertType<Paper, 'id'>>;

function indexFor({ papers }: LibraryDatabase, filter: PaperFilter): PaperRows {
  const { trash, tag, starred, status } = filter;
  if (tag !== undefined) return papers.where('tags').equals(tag).reverse();
  if (trash) return papers.orderBy('deletedAt').reverse();
  if (starred) return papers.orderBy('starredAt').reverse();
  if (status === undefined) return papers.orderBy('addedAt').reverse();
  return papers.where('[status+addedAt]').between([status, Dexie.minKey], [status, Dexie.maxKey]).reverse();
}

async function idsOnList({ members }: LibraryDatabase, listId: number): Promise<number[]> {
  const keys = await members
    .where('[listId+position]')
    .between([listId, Dexie.minKey], [listId, Dexie.maxKey])
    .primaryKeys();
  return keys.map(([, paperId]) => paperId);
}

async function findOnList(
  database: LibraryDatabase,
  listId: number,
  filter: PaperFilter,
  limit: number,
): Promise<PaperSlice> {
  const ids = await idsOnList(database, listId);
  const papers: Paper[] = [];
  for (let start = 0; start < ids.length && papers.length <= limit; start += 100) {
    const rows = await database.papers.bulkGet(ids.slice(start, start + 100));
    papers.push(...rows.filter(paper => paper !== undefined).filter(paper => meetsFilter(paper, filter)));
  }
  return { papers: papers.slice(0, limit), more: papers.length > limit };
}
