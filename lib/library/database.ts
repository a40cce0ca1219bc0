import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Identity } from '@/lib/model/identity';
import type { List, Member } from '@/lib/model/list';
import type { Paper } from '@/lib/model/paper';
import type { Sighting } from '@/lib/model/sighting';
import type { JournalRecord } from './journal-record';

/** Which paper an identity names: the primary key makes one identity name one paper. */
export interface IdentityRow {
  identity: Identity;
  paperId: number;
}

/** A kept count, so that no screen has to count a large table. Keys: `papers`, `trash`, `status:read`, `tag:llm`, … */
export interface CountRow {
  key: string;
  value: number;
}

/** A part of the search index: a cache of array buffers that can be rebuilt from the papers at any time. */
export interface SegmentRow {
  key: string;
  [part: string]: unknown;
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
}

/** The library's database, not yet opened (the first query opens it). Only the background writes to it. */
export function createLibraryDatabase(name = 'offprint'): LibraryDatabase {
  const database = new Dexie(name) as LibraryDatabase;
  database.version(1).stores({
    papers: '++id, *tags, status, addedAt, updatedAt, lastOpenedAt, starredAt, deletedAt, [status+addedAt]',
    identities: 'identity, paperId',
    lists: '++id, position',
    members: '[listId+paperId], [listId+position], paperId',
    sightings: '++id, paperId, [listingUrl+seenAt]',
    journal: '++id, batch, at',
    counts: 'key',
    segments: 'key',
  });
  return database;
}
