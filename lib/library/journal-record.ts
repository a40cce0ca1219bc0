/** What the user did, for the words of an undo button. */
export type ActKind =
  | 'save'
  | 'change'
  | 'remove'
  | 'restore'
  | 'delete'
  | 'merge'
  | 'list'
  | 'restore-backup';

/** One row that an act wrote: how it was before and after. Absent means that the row did not exist. */
export interface RowChange {
  table: 'papers' | 'identities' | 'lists' | 'members' | 'sightings';
  key: unknown;
  before?: object;
  after?: object;
}

/** One act: enough to take it back. */
export interface JournalRecord {
  id: number;
  kind: ActKind;
  /** Milliseconds since the epoch. */
  at: number;
  /** Shared by the acts of one command of the user. */
  batch?: string;
  changes: RowChange[];
  /** When it was taken back. */
  undoneAt?: number;
}
