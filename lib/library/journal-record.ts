/** What the user did, for the words of an undo button. */
export type ActKind = 'save' | 'change' | 'remove' | 'restore' | 'list' | 'restore-backup';

/**
 * One row that an act wrote. A row that it made has no `before`, one that it removed no `after`; of a row that it
 * changed, both hold the properties that differ and nothing else. Of a paper that it made, `after` holds what the
 * user can have changed since and not the bibliographic fields: a journal of saves must not double the library.
 */
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
