import type { List, Member } from '@/lib/model/list';
import type { Sighting } from '@/lib/model/sighting';
import type { Act } from './act';
import type { IdentityRow } from './database';
import { forgetPapers, keepBearers } from './forget-papers';
import { userPart } from './journal-changes';
import type { RowChange } from './journal-record';
import { revertProperties } from './revert-properties';
import { rowsOfPapers } from './rows-by-paper';
import { isSameValue } from './same-value';

/** Puts rows back, in an act, as they were before these changes, which are given newest first. See `undo`. */
export async function takeBack(act: Act, changes: RowChange[]): Promise<void> {
  await loadRows(act, changes);
  const isMade = ({ table, before }: RowChange) =>
    !before && (table === 'papers' || table === 'identities' || table === 'lists');
  for (const change of changes) if (!isMade(change)) revertRow(act, change);
  const made = changes.filter(isMade);
  await unmakePapers(act, made);
  await unmakeLists(act, made);
  await dropDangling(act, changes);
}

async function loadRows(act: Act, changes: RowChange[]): Promise<void> {
  for (const table of ['papers', 'identities', 'lists', 'members', 'sightings'] as const) {
    const keys = changes.filter(change => change.table === table).map(change => change.key);
    await rowsOf(act, table).load(keys);
  }
}

/** The rows of a change: its key and images are of the table that it names, because an act wrote it. */
function rowsOf(act: Act, table: RowChange['table']) {
  return act[table] as {
    load(keys: unknown[]): Promise<void>;
    get(key: unknown): object | undefined;
    put(row: object): void;
    remove(key: unknown): void;
  };
}

function revertRow(act: Act, { table, key, before, after }: RowChange): void {
  const rows = rowsOf(act, table);
  const row = rows.get(key);
  if (!row) {
    if (before && !after) rows.put(before);
  } else if (before && after) rows.put(revertProperties(row, before, after));
  else if (after && isStillThat(row, after)) rows.remove(key);
}

/** A place that was given up and given anew since is another place. */
function isStillThat(row: object, made: object): boolean {
  return !('addedAt' in row && 'addedAt' in made) || row.addedAt === made.addedAt;
}

/** Takes away papers that nothing has happened to since; the others go to the trash with all they have. */
async function unmakePapers(act: Act, made: RowChange[]): Promise<void> {
  const papers = made.flatMap(({ table, key, after }) => {
    const paper = table === 'papers' ? act.papers.get(key as number) : undefined;
    return paper ? [{ paper, after }] : [];
  });
  const withRows = await papersWithRows(act, new Set(papers.map(({ paper }) => paper.id)));
  const gone = new Set<number>();
  const kept = new Set<number>();
  for (const { paper, after } of papers) {
    const isUntouched = !withRows.has(paper.id) && isSameValue(userPart(paper), after);
    (isUntouched ? gone : kept).add(paper.id);
    if (!isUntouched) act.papers.put({ ...paper, deletedAt: paper.deletedAt ?? act.at });
  }
  for (const { table, key, after } of made) {
    if (table !== 'identities') continue;
    const row = act.identities.get(key as IdentityRow['identity']);
    const { paperId, others = [] } = after as IdentityRow;
    if (row) keepBearers(act, row, id => kept.has(id) || ![paperId, ...others].includes(id));
  }
  await forgetPapers(act, gone);
}

/** Those of the papers that have a place on a list or a sighting, after the act's own were taken back. */
async function papersWithRows(act: Act, ids: ReadonlySet<number>): Promise<Set<number>> {
  const { members, sightings } = act.database;
  const speaks = (row: { paperId: number }) => ids.has(row.paperId);
  const places = await act.members.find(rowsOfPapers<Member>(members, ids), speaks);
  const seen = await act.sightings.find(rowsOfPapers<Sighting>(sightings, ids), speaks);
  return new Set([...places, ...seen].map(row => row.paperId));
}

/** A list that has papers or another name by now stays. */
async function unmakeLists(act: Act, made: RowChange[]): Promise<void> {
  for (const { table, key, after } of made) {
    const list = table === 'lists' ? act.lists.get(key as number) : undefined;
    if (!list) continue;
    const stored = act.database.members.where('listId').equals(list.id);
    const places = await act.members.find(stored, place => place.listId === list.id);
    if (places.length === 0 && list.name === (after as List).name) act.lists.remove(list.id);
  }
}

/** A row that was put back beside a paper or list that is gone since would speak of nothing. */
async function dropDangling(act: Act, changes: RowChange[]): Promise<void> {
  const named = presentRows(act, changes, 'identities') as IdentityRow[];
  const places = presentRows(act, changes, 'members') as { listId: number; paperId: number }[];
  const seen = presentRows(act, changes, 'sightings') as { id: number; paperId: number }[];
  await act.papers.load([...named, ...places, ...seen].map(row => row.paperId));
  await act.papers.load(named.flatMap(row => row.others ?? []));
  await act.lists.load(places.map(row => row.listId));
  const hasPaper = (id: number) => act.papers.get(id) !== undefined;
  for (const row of named) keepBearers(act, row, hasPaper);
  for (const { listId, paperId } of places) {
    if (!hasPaper(paperId) || !act.lists.get(listId)) act.members.remove([listId, paperId]);
  }
  for (const { id, paperId } of seen) if (!hasPaper(paperId)) act.sightings.remove(id);
}

function presentRows(act: Act, changes: RowChange[], table: RowChange['table']): object[] {
  const keys = changes.filter(change => change.table === table).map(change => change.key);
  return keys.flatMap(key => rowsOf(act, table).get(key) ?? []);
}
