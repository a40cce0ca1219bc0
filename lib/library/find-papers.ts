import { type Collection, Dexie, type InsertType } from 'dexie';
import type { Paper } from '@/lib/model/paper';
import type { LibraryDatabase } from './database';
import { isNarrowed, meetsFilter, type PaperFilter } from './paper-filter';
import { byRelevance, inOrder, isBackward, orderIndex, type PaperSort, readOrder } from './paper-order';

/** The first papers of a view, and whether there are more. */
export interface PaperSlice {
  papers: Paper[];
  more: boolean;
}

/**
 * The first `limit` papers that meet a filter, sorted; by relevance that is a list in its own order, the trash by when papers came into it,
 * starred ones by when they were starred, everything else newest first.
 *
 * A filter of one property reads only the beginning of its index, so that it costs the same in a library of any size;
 * for several, the keys of each are read and compared.
 */
export async function findPapers(
  database: LibraryDatabase,
  filter: PaperFilter,
  sort: PaperSort,
  limit: number,
): Promise<PaperSlice> {
  const isNatural = sort.by === 'relevance';
  if (!isNatural && !isNarrowed(filter)) {
    const slice = await findFirst(database, sort, limit);
    if (slice) return slice;
  }
  if (!isNatural || filter.listId !== undefined || Object.keys(filter).length > 1) {
    const ids = await findPaperIds(database, filter, sort);
    const papers = await database.papers.bulkGet(ids.slice(0, limit));
    return { papers: papers.filter(paper => paper !== undefined), more: ids.length > limit };
  }
  // Papers in the trash are in every index but are not shown; where many are, more is read.
  for (let read = limit + 1; ; read *= 2) {
    // Not with the collection's own filter: that would make it step through the index row by row.
    const rows = await indexFor(database, filter).limit(read).toArray();
    const papers = rows.filter(paper => meetsFilter(paper, filter));
    if (papers.length > limit || rows.length < read) {
      return { papers: papers.slice(0, limit), more: papers.length > limit };
    }
  }
}

/**
 * The first papers of all in an order, from the beginning of its index; undefined where those that have a place in it
 * do not fill a slice.
 */
async function findFirst(
  database: LibraryDatabase,
  sort: PaperSort,
  limit: number,
): Promise<PaperSlice | undefined> {
  for (let read = limit + 1; ; read *= 2) {
    const index = orderIndex(database, sort.by);
    const ids = await (isBackward(sort) ? index.reverse() : index).limit(read).primaryKeys();
    if (ids.length < read) return undefined;
    const rows = await database.papers.bulkGet(ids);
    const papers = rows.filter(paper => paper !== undefined && meetsFilter(paper, {}));
    if (papers.length > limit) return { papers: papers.slice(0, limit) as Paper[], more: true };
  }
}

/** The ids of all papers that meet a filter, in the order of `findPapers`. Reads keys only. */
export async function findPaperIds(
  database: LibraryDatabase,
  filter: PaperFilter,
  sort: PaperSort = byRelevance,
): Promise<number[]> {
  const [ids, order] = await Promise.all([meetingIds(database, filter), readOrder(database, sort)]);
  return order.length === 0 ? ids : inOrder(ids, order);
}

async function meetingIds(database: LibraryDatabase, filter: PaperFilter): Promise<number[]> {
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
