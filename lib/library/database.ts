import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Identity } from '@/lib/model/identity';
import type { List, Member } from '@/lib/model/list';
import type { Paper } from '@/lib/model/paper';
import type { Sighting } from '@/lib/model/sighting';
import type { JournalRecord } from './journal-record';
import { orderRow } from './paper-order';

/** Which paper an identity names: the primary key makes one identity name one paper. */
export interface IdentityRow {
  identity: Identity;
  paperId: number;
  /**
   * Papers that bear this title or address too and were kept apart, because an identifier contradicts or the titles at
   * one address differ: possible duplicates. Never on an identifier, and never empty.
   */
  others?: number[];
}

/**
 * A kept count, so that no screen has to count a large table; a count of nothing has no row. Papers in the trash
 * count for `trash` only. Keys: `papers`, `trash`, `starred`, `status:read`, `tag:llm` (see `tagKey`), `list:3`.
 * `last-id:papers` and its like are the highest number ever given, so that a number is never given twice.
 */
export interface CountRow {
  key: string;
  value: number;
  /** Of a tag: its spelling, which is the first that was used. */
  label?: string;
}

/** Papers that were changed, added or deleted since the segments of the search index knew them. */
export interface UnindexedRow {
  id: number;
  paperIds: number[];
  /** What they are now, as a segment of this format (see `unindexedNote`). Not checked; absent for many papers. */
  delta?: { format: number; segment: unknown };
}

/** A part of the search index: a cache of array buffers that can be rebuilt from the papers at any time. */
export interface SegmentRow {
  key: string;
  [part: string]: unknown;
}

/** A citation key that an export has given to a paper: from then on it is that paper's alone. */
export interface CitationKeyRow {
  key: string;
  paperId: number;
}

/** A paper's place in the orders that its own row has no index for (see `orderRow`). */
export interface OrderRow {
  id: number;
  title: string;
  issued?: number;
}

/** When an entry was first seen on any listing, by its best identity. Milliseconds since the epoch. */
export interface SeenRow {
  identity: Identity;
  at: number;
}

/** The last visit to a listing (see `listingKey`): a look at it, and more of them with short pauses. */
export interface VisitRow {
  listing: string;
  startedAt: number;
  lastAt: number;
  /** There was a visit before this one. */
  isReturn: boolean;
}

export interface LibraryDatabase extends Dexie {
  papers: EntityTable<Paper, 'id'>;
  identities: EntityTable<IdentityRow, 'identity'>;
  lists: EntityTable<List, 'id'>;
  members: Table<Member, [listId: number, paperId: number]>;
  sightings: EntityTable<Sighting, 'id'>;
  journal: EntityTable<JournalRecord, 'id'>;
  counts: EntityTable<CountRow, 'key'>;
  segments: EntityTable<SegmentRow, 'key'>;
  citationKeys: EntityTable<CitationKeyRow, 'key'>;
  unindexed: EntityTable<UnindexedRow, 'id'>;
  seen: EntityTable<SeenRow, 'identity'>;
  visits: EntityTable<VisitRow, 'listing'>;
  orders: EntityTable<OrderRow, 'id'>;
}

/** The database on disk was written by a newer Offprint: this one could not keep it whole. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
}

/** The last version below. */
export const databaseVersion = 2;

/** The library's database, not yet opened (the first query opens it). Only the background writes to it. */
export function createLibraryDatabase(name = 'offprint'): LibraryDatabase {
  const { indexedDB, IDBKeyRange } = globalThis;
  const factory = indexedDB && IDBKeyRange ? { indexedDB: refusingNewer(indexedDB), IDBKeyRange } : {};
  const database = new Dexie(name, factory) as LibraryDatabase;
  database.version(1).stores({
    papers: '++id, *tags, status, addedAt, updatedAt, lastOpenedAt, starredAt, deletedAt, [status+addedAt]',
    identities: 'identity, paperId, *others',
    lists: '++id, position',
    members: '[listId+paperId], [listId+position], paperId',
    sightings: '++id, paperId, [listingUrl+seenAt]',
    journal: '++id, batch, at',
    counts: 'key',
    segments: 'key',
    citationKeys: 'key, paperId',
    unindexed: '++id',
    seen: 'identity, at',
    visits: 'listing, lastAt',
  });
  database.version(2).stores({ orders: 'id, title, issued' }).upgrade(orderPapers);
  return database;
}

/** Since version 2 papers have orders. */
async function orderPapers(transaction: Transaction): Promise<void> {
  const papers = transaction.table<Paper, number>('papers');
  for (let last = 0; ; ) {
    const slice = await papers.where(':id').above(last).limit(papersAtOnce).toArray();
    await transaction.table('orders').bulkPut(slice.map(orderRow));
    last = slice.at(-1)?.id ?? last;
    if (slice.length < papersAtOnce) return;
  }
}

const papersAtOnce = 1000;

/**
 * Refused with a `VersionError`, Dexie opens a database of a higher version once more without saying a version, and
 * even adds to it what its own schema has and the newer one dropped. What a newer version relies on would break, so
 * here no database is opened without a version.
 */
function refusingNewer(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) {
        throw new NewerDatabaseError('The library on disk has a higher version than this Offprint knows.');
      }
      return factory.open(name, version);
    },
    deleteDatabase: name => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
}
