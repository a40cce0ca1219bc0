import type { Identity } from '@/lib/model/identity';
import type { List, Member } from '@/lib/model/list';
import type { Paper } from '@/lib/model/paper';
import type { Sighting } from '@/lib/model/sighting';
import { keepCounts, settleTags } from './counts';
import type { IdentityRow, LibraryDatabase } from './database';
import { rowChanges } from './journal-changes';
import type { ActKind } from './journal-record';
import { done, type Outcome } from './outcome';
import { orderRow } from './paper-order';
import { createRowNumbers, type RowNumbers } from './row-numbers';
import { createRows, type Rows } from './rows';
import { isSameValue } from './same-value';
import { unindexedNote } from './search-index/unindexed-note';
import { identitiesFreed, papersTouched } from './touched-papers';

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
  numbers: RowNumbers;
}

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
 * Work that answers with a problem has changed nothing. Acts run one after the other, so that two saves of one paper at
 * the same instant find each other.
 *
 * Work must not await a hundred times without a request to the database in between: Dexie then loses the transaction
 * (its `ZONE_ECHO_LIMIT`). So loops read first and then do not await.
 */
export function runAct<Value>(
  database: LibraryDatabase,
  request: ActRequest,
  work: (act: Act) => Promise<Outcome<Value>>,
): Promise<Outcome<Done<Value>>> {
  const { papers, identities, lists, members, sightings, journal, counts, citationKeys } = database;
  const { orders, unindexed } = database;
  return database.transaction(
    'rw',
    [papers, identities, lists, members, sightings, journal, counts, citationKeys, orders, unindexed],
    async () => {
      const act = beginAct(database, request.at);
      const outcome = await work(act);
      if (!outcome.ok) return outcome;
      await settleTags(act);
      stampPapers(act);
      const [result] = await Promise.all([finishAct(act, request), keepCounts(act), act.numbers.keep()]);
      return done({ value: outcome.value, ...result });
    },
  );
}

function beginAct(database: LibraryDatabase, at: number): Act {
  return {
    database,
    at,
    papers: createRows<Paper, number>(database.papers, row => row.id),
    identities: createRows<IdentityRow, Identity>(database.identities, row => row.identity),
    lists: createRows<List, number>(database.lists, row => row.id),
    members: createRows<Member, [number, number]>(database.members, row => [row.listId, row.paperId]),
    sightings: createRows<Sighting, number>(database.sightings, row => row.id),
    numbers: createRowNumbers(database),
  };
}

/** Every change to a paper moves its `updatedAt`, except that it was opened. A new paper brings its own. */
function stampPapers(act: Act): void {
  for (const { before, after } of act.papers.differences()) {
    if (before && after) act.papers.put({ ...after, updatedAt: act.at });
  }
}

async function finishAct(act: Act, request: ActRequest): Promise<Omit<Done<unknown>, 'value'>> {
  const { papers, identities, lists, members, sightings } = act;
  const [number, touched] = await Promise.all([
    noteInJournal(act, request),
    papersTouched(act),
    noteUnindexed(act),
    keepOrders(act),
    ...[papers, identities, lists, members, sightings].map(table => table.write()),
  ]);
  return { act: number, papers: touched, freed: identitiesFreed(act) };
}

/** Writes the act's journal record, where it is to have one, and answers its number, else 0. */
async function noteInJournal(act: Act, { kind, at, batch }: ActRequest): Promise<number> {
  if (kind === undefined) return 0;
  const record = { kind, at, changes: rowChanges(act), ...(batch !== undefined && { batch }) };
  return act.database.journal.add(record);
}

/** Notes which papers the search index's segments do not know as they are now; the background takes them in. */
async function noteUnindexed({ database, papers }: Act): Promise<void> {
  const differences = papers.differences();
  if (differences.length === 0) return;
  await database.unindexed.add(
    unindexedNote(differences.map(({ key, after }) => ({ id: key, paper: after }))),
  );
}

/** Gives each paper its place in the orders, and takes away those of papers that are gone. */
async function keepOrders({ database, papers }: Act): Promise<void> {
  const differences = papers.differences();
  const gone = differences.filter(({ after }) => !after).map(({ key }) => key);
  const moved = differences.flatMap(({ before, after }) => {
    const row = after && orderRow(after);
    return row && !(before && isSameValue(orderRow(before), row)) ? [row] : [];
  });
  if (gone.length > 0) await database.orders.bulkDelete(gone);
  if (moved.length > 0) await database.orders.bulkPut(moved);
}
