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
  /** Reads the last numbers of tables, so that `newId` can go on from them. */
  loadIds(...tables: NumberedTable[]): Promise<void>;
  /** A number that no row of the table has had before. The table's must have been loaded. */
  newId(table: NumberedTable): number;
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
  /** Identities that name no paper any more, together with the others of the paper that they named. */
  freed: Identity[][];
}

/**
 * Does `work` as one transaction over the whole library: rows, counts and journal change together or not at all.
 * Work that answers with a problem has changed nothing. Work must not await a hundred times without a request to the
 * database in between: Dexie then loses the transaction (its `ZONE_ECHO_LIMIT`), so loops read first and then do not
 * await. Acts run one after the other, so that two saves of one paper
 * at the same instant find each other.
 */
export function runAct<Value>(
  database: LibraryDatabase,
  request: ActRequest,
  work: (act: Act) => Promise<Outcome<Value>>,
): Promise<Outcome<Done<Value>>> {
  const { papers, identities, lists, members, sightings, journal, counts, citationKeys, unindexed } =
    database;
  return database.transaction(
    'rw',
    [papers, identities, lists, members, sightings, journal, counts, citationKeys, unindexed],
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
    async loadIds(...tables) {
      const missing = tables.filter(table => !lastIds.has(table));
      const last = await Promise.all(missing.map(table => lastIdOf(database, table)));
      for (const [index, table] of missing.entries()) lastIds.set(table, last[index] ?? 0);
    },
    newId(table) {
      const last = lastIds.get(table);
      if (last === undefined)
        throw new Error(`The numbers of ${table} were not loaded before one was taken.`);
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

/** Every change to a paper moves its `updatedAt`, except that it was opened. A new paper brings its own. */
function stampPapers(act: Act): void {
  for (const { before, after } of act.papers.differences()) {
    if (before && after) act.papers.put({ ...after, updatedAt: act.at });
  }
}

async function finishAct(act: Act, request: ActRequest): Promise<Omit<Done<unknown>, 'value'>> {
  const { database } = act;
  const changes = rowChanges(act);
  await noteUnindexed(act);
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
  return { act: number, papers: await touchedPapers(act), freed: freedIdentities(act) };
}

/** Notes which papers the search index does not know as they are now; the background brings it up to date. */
async function noteUnindexed({ database, papers }: Act): Promise<void> {
  const paperIds = papers.differences().map(({ key }) => key);
  if (paperIds.length > 0) await database.unindexed.add({ paperIds });
}

async function touchedPapers(act: Act): Promise<number[]> {
  const papers = act.papers.differences();
  const rows = [
    ...act.identities.differences(),
    ...act.members.differences(),
    ...act.sightings.differences(),
  ];
  const speaking = rows.flatMap(({ before, after }) => [before, after].flatMap(row => row?.paperId ?? []));
  const renamed = act.lists
    .differences()
    .filter(({ before, after }) => before && after && before.name !== after.name);
  const places = renamed.map(({ key }) => act.database.members.where('listId').equals(key).toArray());
  const onRenamed = (await Promise.all(places)).flat().map(({ paperId }) => paperId);
  const gone = new Set(papers.filter(({ after }) => !after).map(({ key }) => key));
  const touched = new Set([...papers.map(({ key }) => key), ...speaking, ...onRenamed]);
  return [...touched].filter(id => !gone.has(id));
}

function freedIdentities(act: Act): Identity[][] {
  const byPaper = new Map<number, Identity[]>();
  for (const { before, after } of act.identities.differences()) {
    if (!before || after) continue;
    byPaper.set(before.paperId, [...(byPaper.get(before.paperId) ?? []), before.identity]);
  }
  return [...byPaper.values()];
}
