import type { Paper } from '@/lib/model/paper';
import type { Act } from './act';
import type { RowChange } from './journal-record';
import type { RowDifference } from './rows';
import { isSameValue } from './same-value';

/** What an act changes, as its journal record keeps it; see `RowChange`. */
export function rowChanges(act: Act): RowChange[] {
  return [
    ...act.papers.differences().map(({ before, after, key }) => ({
      table: 'papers' as const,
      ...(before || !after ? rowChange({ key, before, after }) : { key, after: userPart(after) }),
    })),
    ...changesOf('identities', act.identities.differences()),
    ...changesOf('lists', act.lists.differences()),
    ...changesOf('members', act.members.differences()),
    ...changesOf('sightings', act.sightings.differences()),
  ];
}

/** What the user decides about a paper, as opposed to what was read from a page. */
export function userPart({ tags, status, starredAt, note, edited, deletedAt }: Paper): Partial<Paper> {
  return {
    tags,
    status,
    ...(starredAt !== undefined && { starredAt }),
    ...(note !== undefined && { note }),
    ...(edited && { edited }),
    ...(deletedAt !== undefined && { deletedAt }),
  };
}

function changesOf(table: RowChange['table'], differences: RowDifference<object, unknown>[]): RowChange[] {
  return differences.map(difference => ({ table, ...rowChange(difference) }));
}

function rowChange({
  key,
  before,
  after,
}: {
  key: unknown;
  before?: object | undefined;
  after?: object | undefined;
}): Omit<RowChange, 'table'> {
  if (!before || !after) return { key, ...(before && { before }), ...(after && { after }) };
  const names = Object.keys({ ...before, ...after }).filter(name => name !== 'updatedAt');
  const differing = names.filter(name => !isSameValue(valueAt(before, name), valueAt(after, name)));
  return { key, before: pick(before, differing), after: pick(after, differing) };
}

function pick(row: object, names: string[]): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
}

function valueAt(row: object, name: string): unknown {
  return (row as Record<string, unknown>)[name];
}
