import type { List } from '@/lib/model/list';
import { statuses } from '@/lib/model/status';
import { tagKey } from '@/lib/model/tag';
import { fold } from '@/lib/search/fold';
import type { QueryField } from '@/lib/search/query/query';
import { type QueryPiece, quoteValue, splitQuery } from '@/lib/search/query/split-query';
import type { PaperFilter } from './paper-filter';

/** The names that a query can mean. */
export interface Labels {
  tags: readonly { name: string }[];
  lists: readonly Pick<List, 'id' | 'name'>[];
}

/** What a query says that the filter controls show too. */
export interface QueryView {
  filter: PaperFilter;
  /** Whether that is all it says: then the database answers, and the search is not asked. */
  isAll: boolean;
  /** The query without a tag or list at its end of which only a part is typed: the rows wait for the rest. */
  settled: string;
}

/** Reads the filters out of a query. It is the one place where they are kept: controls write into it (`withFilter`). */
export function readQueryView(query: string, labels: Labels): QueryView {
  const pieces = splitQuery(query);
  const last = pieces.at(-1);
  const isTyped = last?.end === query.length && isUnfinished(last, labels);
  let filter: PaperFilter = {};
  let isAll = true;
  for (const piece of isTyped ? pieces.slice(0, -1) : pieces) {
    if (saysNothing(piece)) continue;
    const part = filterOf(piece, labels);
    if (part && !Object.keys(part).some(key => key in filter)) filter = { ...filter, ...part };
    else isAll = false;
  }
  return { filter, isAll, settled: (isTyped ? query.slice(0, last.start) : query).trim() };
}

/**
 * The query with one filter set, or without it where the value is undefined. What else it says stays; a filter that is
 * new goes before it, so that a word at the end can still be typed on.
 */
export function withFilter<Key extends FilterKey>(
  query: string,
  key: Key,
  value: PaperFilter[Key] | undefined,
  lists: Labels['lists'],
): string {
  const field = fields[key];
  const written = value === undefined ? '' : `${field}:${quoteValue(writtenValue(value, lists))} `;
  const old = splitQuery(query).find(piece => piece.field === field && !piece.isNegated);
  if (!old) return written + query;
  return query.slice(0, old.start) + written + query.slice(old.end).trimStart();
}

/** A filter as a query. */
export function serializeFilter(filter: PaperFilter, lists: Labels['lists']): string {
  const keys = Object.keys(fields) as FilterKey[];
  return keys.reduceRight((query, key) => withFilter(query, key, filter[key], lists), '').trimEnd();
}

/** The query with a list's new name wherever it has the old one. */
export function withListRenamed(query: string, name: string, newName: string): string {
  return splitQuery(query).reduceRight((written, { field, value, valueStart, end }) => {
    if (field !== 'list' || fold(value.trim()) !== fold(name)) return written;
    return written.slice(0, valueStart) + quoteValue(newName) + written.slice(end);
  }, query);
}

/** The query's words without any `field:value`. */
export function withoutConditions(query: string): string {
  const words = splitQuery(query).filter(piece => piece.field === undefined);
  return words.map(({ start, end }) => query.slice(start, end)).join(' ');
}

/** The filters that a query can say. */
export type FilterKey = keyof typeof fields;

const fields = { status: 'status', starred: 'is', tag: 'tag', listId: 'list' } as const satisfies Partial<
  Record<keyof PaperFilter, QueryField>
>;

function writtenValue(value: string | number | true, lists: Labels['lists']): string {
  if (value === true) return 'starred';
  return typeof value === 'number' ? (lists.find(({ id }) => id === value)?.name ?? '') : value;
}

function filterOf({ field, value, isNegated }: QueryPiece, { tags, lists }: Labels): PaperFilter | undefined {
  if (isNegated) return undefined;
  switch (field) {
    case 'status': {
      const status = statusNamed(value);
      return status && { status };
    }
    case 'is':
      return { starred: true };
    case 'tag':
      return { tag: tags.find(({ name }) => tagKey(name) === tagKey(value))?.name ?? value.trim() };
    case 'list': {
      const named = lists.filter(({ name }) => fold(name) === fold(value.trim()));
      const list = named.find(({ name }) => name === value) ?? (named.length === 1 ? named[0] : undefined);
      return list && { listId: list.id };
    }
  }
  return undefined;
}

/** What has no meaning is marked in the box and left out. */
function saysNothing({ field, value }: QueryPiece): boolean {
  switch (field) {
    case 'tag':
    case 'list':
      return value.trim() === '';
    case 'status':
      return statusNamed(value) === undefined;
    case 'is':
      return value.toLowerCase() !== 'starred';
  }
  return !/[\p{L}\p{N}]/u.test(value);
}

function isUnfinished({ field, value }: QueryPiece, { tags, lists }: Labels): boolean {
  if (field !== 'tag' && field !== 'list') return false;
  const names = (field === 'tag' ? tags : lists).map(({ name }) => fold(name));
  const typed = fold(value.trim());
  return !names.includes(typed) && names.some(name => name.includes(typed));
}

function statusNamed(value: string) {
  const name = value.toLowerCase().replaceAll(' ', '-');
  return statuses.find(status => status === name);
}
