import type { OpenedBackup } from '@/lib/formats/backup-header';
import { type Identity, isIdentifier } from '@/lib/model/identity';
import { databaseVersion } from './database';

type Row = Record<string, unknown>;

/**
 * The copy of a library that `copyAsFound` writes, as a backup whose records are not yet looked at; `reason` is a
 * sentence for the user where this version cannot read it. Undefined for what is no such copy.
 */
export function openCopy(
  value: unknown,
): { ok: true; backup: OpenedBackup } | { ok: false; reason: string } | undefined {
  if (!isRow(value) || !isRow(value.tables)) return undefined;
  const { version, tables } = value;
  if (typeof version !== 'number' || !(version > 0)) {
    return {
      ok: false,
      reason: `This copy of a library names no version that exists (${JSON.stringify(version)}). It is damaged; try an older one.`,
    };
  }
  if (version > databaseVersion) {
    return {
      ok: false,
      reason: `This copy is of the library of a newer Offprint (version ${version}; this Offprint reads up to ${databaseVersion}). Update Offprint, then restore it.`,
    };
  }
  if (!Array.isArray(tables.papers)) {
    return {
      ok: false,
      reason: 'This copy of a library holds no list of papers. It is damaged; try an older one.',
    };
  }
  return { ok: true, backup: backupOf(tables, tables.papers) };
}

/** What a backup has no place for (numbers of rows, positions) is dropped where its records are checked. */
function backupOf(tables: Row, papers: unknown[]): OpenedBackup {
  const names = grouped(rowsIn(tables, 'identities'), 'paperId');
  const seen = grouped(rowsIn(tables, 'sightings'), 'paperId');
  const keys = grouped(rowsIn(tables, 'citationKeys'), 'paperId');
  const places = grouped(rowsIn(tables, 'members').sort(byPosition), 'listId');
  const lists = Array.isArray(tables.lists) ? tables.lists : [];
  const withPapers = (list: Row): Row => {
    return { ...list, papers: (places.get(list.id) ?? []).flatMap(place => member(place, names)) };
  };
  return {
    papers: papers.map(paper => {
      const id = isRow(paper) ? paper.id : undefined;
      const [key] = keys.get(id) ?? [];
      return {
        paper,
        ...(key && { citationKey: key.key }),
        identities: (names.get(id) ?? []).map(({ identity }) => identity),
        sightings: seen.get(id) ?? [],
      };
    }),
    lists: [...lists.filter(isRow).sort(byPosition).map(withPapers), ...lists.filter(list => !isRow(list))],
  };
}

/** A paper's place on a list, under a name that is the paper's: a persistent identifier where it has one. */
function member({ paperId, addedAt }: Row, names: Map<unknown, Row[]>): Row[] {
  const own = (names.get(paperId) ?? []).map(({ identity }) => identity);
  const identity = own.find(name => typeof name === 'string' && isIdentifier(name as Identity)) ?? own[0];
  return identity === undefined ? [] : [{ identity, addedAt }];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowsIn(tables: Row, name: string): Row[] {
  const rows = tables[name];
  return Array.isArray(rows) ? rows.filter(isRow) : [];
}

function grouped(rows: readonly Row[], key: string): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}

function byPosition(a: Row, b: Row): number {
  return Number(a.position) - Number(b.position);
}
