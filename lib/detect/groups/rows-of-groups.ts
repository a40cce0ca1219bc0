import type { Outline } from '../page/outline';
import type { Row } from '../page/row';
import { trimLikeOthers } from '../rows/trim-badges';
import { trimTails } from '../rows/trim-tails';
import type { Steps } from '../steps';
import type { Trace } from '../trace';
import type { GroupScore } from './group-score';
import { leaveVenues } from './leave-venues';
import { missedRows } from './missed-rows';
import { rowBefore } from './row-before';

/** A row, and the group whose rows are read like it. */
export interface GroupedRow {
  row: Row;
  group: GroupScore;
}

/** Step 5: the rows of all groups that were accepted and those that these missed, in order and each with lines of its own. */
export function* rowsOfGroups(
  outline: Outline,
  groups: readonly GroupScore[],
  base: string,
  trace: Trace,
): Steps<GroupedRow[]> {
  const taken = new Set(groups.flatMap(({ rows }) => rows.map(({ span }) => span)));
  const all: GroupedRow[] = [];
  for (const group of groups) {
    const missed = yield* missedRows(outline, group, base, taken);
    if (missed.length > 0) trace('5 rows', `${missed.length} more that are built like the others`);
    trimLikeOthers(outline, missed, group.rows);
    trimTails(outline, missed);
    leaveVenues(outline, group.rows);
    const before = rowBefore(outline, group, base);
    for (const row of [...(before ? [before] : []), ...group.rows, ...missed]) all.push({ row, group });
  }
  all.sort(
    ({ row: some }, { row: other }) =>
      some.anchor.line - other.anchor.line || some.anchor.start - other.anchor.start,
  );
  separate(all);
  return all;
}

/** A row was given the lines up to the next of its group; another group's row may begin before. */
function separate(all: readonly GroupedRow[]): void {
  for (const [index, { row, group }] of all.entries()) {
    const next = all[index + 1];
    if (!next || next.group === group || row.lastLine < next.row.firstLine) continue;
    if (next.row.firstLine > row.anchor.line) row.lastLine = next.row.firstLine - 1;
    else if (row.lastLine < next.row.anchor.line) next.row.firstLine = row.lastLine + 1;
  }
}
