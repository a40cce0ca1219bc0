import type { Paper } from '@/lib/model/paper';
import type { Status } from '@/lib/model/status';

/** Which papers a view shows: those that meet every property given. Without `trash`, only papers outside it. */
export interface PaperFilter {
  trash?: true;
  status?: Status;
  starred?: true;
  tag?: string;
  listId?: number;
}

/** Whether the filter leaves anything out (the trash apart). */
export function isNarrowed(filter: PaperFilter): boolean {
  return Object.keys(filter).length > 0;
}

/** Whether the filter is of one property alone. */
export function isOnly(filter: PaperFilter, key: keyof PaperFilter): boolean {
  return filter[key] !== undefined && Object.keys(filter).length === 1;
}

/** Whether a paper's own row meets the filter; which lists it is on is not in its row. */
export function meetsFilter(paper: Paper, { trash, status, starred, tag }: PaperFilter): boolean {
  return (
    (paper.deletedAt !== undefined) === (trash === true) &&
    (status === undefined || paper.status === status) &&
    (!starred || paper.starredAt !== undefined) &&
    (tag === undefined || paper.tags.includes(tag))
  );
}
