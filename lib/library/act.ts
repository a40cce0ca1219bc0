import type { Identity } from '@/lib/model/identity';
import type { List, Member } from '@/lib/model/list';
import type { Paper } from '@/lib/model/paper';
import type { Sighting } from '@/lib/model/sighting';
import { keepCounts, settleTags } from './counts';
import type { IdentityRow, LibraryDatabase } from './database';
import { rowChanges } from './journal-changes';
import type { ActKind } from './journal-record';
import { done, type Outcome } from './outcome';
import { createRows, type Rows } from './rows';

/** The library as one act sees and changes it. Nothing is written before the act's work ends. */
export interface Act {
  database: LibraryDatabase;
  /** When the act happens: milliseconds since the epoch. */
  at: number;
  papers: Rows<Paper, number>;
  identities: Rows<IdentityRow, Identity>;
  lists: Rows<List, number>;
  members: Rows<Member, [listId: number, paperId: number]>;
  sightings: Rows<Sighting, number>;
  /** A number that no row of the table has had before. */
  newId(table: NumberedTable): Promise<number>;
  /** The highest numbers given by this act. */
  lastIds: ReadonlyMap<NumberedTable, number>;
}

export type NumberedTable = 'papers' | 'lists' | 'sightings';

export interface ActRequest {
  /** What the user did; absent for acts that are not journalled: an undo, and deleting for ever. */
  kind?: ActKind;
  batch?: string;
  at: number;
}

/** An act that is in the library. */
export interface Done<Value> {
  value: Value;
  /** The number of its journal record; 0 where it has none. */
  act: number;
  /** Papers, saved or in the trash, whose marks may look different now. */
  papers: number[];
  /** Identities that name no paper any more. */
  freed: Identity[];
}

/**
 * Does `work` as one transaction over the whole library: rows, counts and journal change together or not at all.
 * Work that answers with a problem has changed nothing. Acts run one after the other, so that two saves of one paper
 * at the same instant find each other.
 */
export function runAct<Value>(
  database: LibraryDatabase,
  request: ActRequest,
  work: (act: Act) => Promise<Outcome<Value>>,
): Promise<Outcome<Done<Value>>> {
  const { papers, identities, lists, members, sightings, journal, counts } = database;
  return database.transaction(
    'rw',
    [papers, identities, lists, members, sightings, journal, counts],
    async () => {
      const act = beginAct(database, request.at);
      const outcome = await work(act);
      if (!outcome.ok) return outcome;
      await settleTags(act);
      stampPapers(act);
      await keepCounts(act);
      await keepLastIds(act);
      const result = await finishAct(act, request);
      return done({ value: outcome.value, ...result });
    },
  );
}

function beginAct(database: LibraryDatabase, at: number): Act {
  const lastIds = new Map<NumberedTable, number>();
  return {
    database,
    at,
    lastIds,
    papers: createRows<Paper, number>(database.papers, row => row.id),
    identities: createRows<IdentityRow, Identity>(database.identities, row => row.identity),
    lists: createRows<List, number>(database.lists, row => row.id),
    members: createRows<Member, [number, number]>(database.members, row => [row.listId, row.paperId]),
    sightings: createRows<Sighting, number>(database.sightings, row => row.id),
    async newId(table) {
      const last = lastIds.get(table) ?? (await lastIdOf(database, table));
      lastIds.set(table, last + 1);
      return last + 1;
    },
  };
}

/** The highest number ever given in a table, kept because the row that had it may be gone. */
async function lastIdOf(database: LibraryDatabase, table: NumberedTable): Promise<number> {
  const [kept, highest] = await Promise.all([
    database.counts.get(`last-id:${table}`),
    database.table(table).toCollection().lastKey(),
  ]);
  return Math.max(kept?.value ?? 0, typeof highest === 'number' ? highest : 0);
}

async function keepLastIds(act: Act): Promise<void> {
  const rows = [...act.lastIds].map(([table, value]) => ({ key: `last-id:${table}`, value }));
  if (rows.length > 0) await act.database.counts.bulkPut(rows);
}

/** Every change to a paper moves its `updatedAt`, except that it was opened. */
function stampPapers(act: Act): void {
  for (const { after } of act.papers.differences()) {
    if (after) act.papers.put({ ...after, updatedAt: act.at });
  }
}

async function finishAct(act: Act, request: ActRequest): Promise<Omit<Done<unknown>, 'value'>> {
  const { database } = act;
  const changes = rowChanges(act);
  for (const table of [act.papers, act.identities, act.lists, act.members, act.sightings])
    await table.write();
  const number =
    request.kind === undefined
      ? 0
      : await database.journal.add({
          kind: request.kind,
          at: request.at,
          changes,
          ...(request.batch !== undefined && { batch: request.batch }),
        });
  return { act: number, papers: touchedPapers(act), freed: freedIdentities(act) };
}

function touchedPapers(act: Act): number[] {
  const touched = new Set<number>();
  const gone = new Set<number>();
  for (const { key, after } of act.papers.differences()) (after ? touched : gone).add(key);
  for (const { before, after } of act.members.differences()) {
    for (const row of [before, after]) if (row) touched.add(row.paperId);
  }
  for (const { before, after } of act.identities.differences()) {
    for (const row of [before, after]) if (row) touched.add(row.paperId);
  }
  return [...touched].filter(id => !gone.has(id));
}

function freedIdentities(act: Act): Identity[] {
  return act.identities.differences().flatMap(({ key, after }) => (after ? [] : [key]));
}
