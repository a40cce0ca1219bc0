import type { Paper } from '@/lib/model/paper';
import { fold } from '@/lib/search/fold';
import type { LibraryDatabase, OrderRow } from './database';

/** What papers can be sorted by. By relevance means as a view gives them: best, newest or in a list's order first. */
export const sortKeys = ['relevance', 'added', 'published', 'title', 'opened'] as const;

export interface PaperSort {
  by: (typeof sortKeys)[number];
  /** Times come newest first and titles from A to Z; reversed, the other way round. */
  reversed: boolean;
}

export const byRelevance: PaperSort = { by: 'relevance', reversed: false };

export function isSameSort(one: PaperSort, other: PaperSort): boolean {
  return one.by === other.by && one.reversed === other.reversed;
}

const longestTitleKey = 80;

/** Where a paper stands among all by what is in its row but not in an order that an index has. */
export function orderRow(paper: Paper): OrderRow {
  const { id, title, identifiers, issued } = paper;
  const shown = fold(title ?? identifiers?.[0] ?? '').replace(/^[^\p{L}\p{N}]+/u, '');
  return {
    id,
    title: shown.slice(0, longestTitleKey),
    ...(issued && { issued: issued.year * 10_000 + (issued.month ?? 0) * 100 + (issued.day ?? 0) }),
  };
}

/** The index that holds an order, from the first to the last of titles and from the oldest to the newest time. */
export function orderIndex({ papers, orders }: LibraryDatabase, by: PaperSort['by']) {
  switch (by) {
    case 'relevance':
    case 'added':
      return papers.orderBy('addedAt');
    case 'opened':
      return papers.orderBy('lastOpenedAt');
    case 'published':
      return orders.orderBy('issued');
    case 'title':
      return orders.orderBy('title');
  }
}

/** Whether an order goes against the index that holds it. */
export function isBackward({ by, reversed }: PaperSort): boolean {
  return (by !== 'title') !== reversed;
}

/** All papers in an order, trash included; those that have no place in it (never opened, no date known) are missing. */
export async function readOrder(database: LibraryDatabase, sort: PaperSort): Promise<number[]> {
  if (sort.by === 'relevance') return [];
  const ids = await orderIndex(database, sort.by).primaryKeys();
  return isBackward(sort) ? ids.reverse() : ids;
}

/** Papers in an order; those that have no place in it follow as they were. */
export function inOrder(ids: readonly number[], order: readonly number[]): number[] {
  const wanted = new Set(ids);
  const ordered = order.filter(id => wanted.delete(id));
  return wanted.size === 0 ? ordered : [...ordered, ...ids.filter(id => wanted.has(id))];
}
