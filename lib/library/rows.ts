import { isSameValue } from './same-value';

/** One row as an act found it and as it leaves it; absent means that the row did not or does not exist. */
export interface RowDifference<Row, Key> {
  key: Key;
  before?: Row;
  after?: Row;
}

/**
 * The rows of one table as one act sees them. Reads come from the table once; writes stay in memory until the act
 * ends, so that an act which is refused half-way has written nothing, and each row is written once however often
 * the act touches it.
 */
export interface Rows<Row, Key> {
  /** Reads the rows of these keys, so that `get` can answer for them. One request for all. */
  load(keys: Iterable<Key>): Promise<void>;
  /** Whether `get` can answer for the key. */
  isLoaded(key: Key): boolean;
  /** The row, or undefined where there is none. The key must have been loaded. */
  get(key: Key): Row | undefined;
  /** Reads what `stored` finds and answers every row, as the act has it now, that `matches`. */
  find(stored: { toArray(): PromiseLike<Row[]> }, matches: (row: Row) => boolean): Promise<Row[]>;
  put(row: Row): void;
  remove(key: Key): void;
  /** The rows that differ from what is stored. */
  differences(): RowDifference<Row, Key>[];
  /** Writes the differences. */
  write(): Promise<void>;
}

/** What rows need of a Dexie table. */
interface StoredTable<Row, Key> {
  name: string;
  bulkGet(keys: Key[]): PromiseLike<(Row | undefined)[]>;
  bulkPut(rows: Row[]): PromiseLike<unknown>;
  bulkDelete(keys: Key[]): PromiseLike<unknown>;
}

/** `keyOf` answers a row's primary key. */
export function createRows<Row extends object, Key>(
  table: StoredTable<Row, Key>,
  keyOf: (row: Row) => Key,
): Rows<Row, Key> {
  const seen = new Map<unknown, { key: Key; before: Row | undefined; now: Row | undefined }>();
  const slot = (key: Key): unknown => (Array.isArray(key) ? key.join('/') : key);

  function remember(key: Key, row: Row | undefined): void {
    if (!seen.has(slot(key))) seen.set(slot(key), { key, before: row, now: row });
  }

  function known(key: Key) {
    const entry = seen.get(slot(key));
    if (!entry) throw new Error(`The ${table.name} row ${String(key)} was not loaded before it was used.`);
    return entry;
  }

  function differences(): RowDifference<Row, Key>[] {
    return [...seen.values()]
      .filter(({ before, now }) => !isSameValue(before, now))
      .map(({ key, before, now }) => ({
        key,
        ...(before && { before }),
        ...(now && { after: now }),
      }));
  }

  return {
    async load(keys) {
      const missing = new Map([...keys].filter(key => !seen.has(slot(key))).map(key => [slot(key), key]));
      if (missing.size === 0) return;
      const asked = [...missing.values()];
      const rows = await table.bulkGet(asked);
      asked.forEach((key, index) => {
        remember(key, rows[index]);
      });
    },
    isLoaded: key => seen.has(slot(key)),
    get: key => known(key).now,
    async find(stored, matches) {
      for (const row of await stored.toArray()) remember(keyOf(row), row);
      return [...seen.values()].flatMap(({ now }) => (now && matches(now) ? [now] : []));
    },
    put(row) {
      const key = keyOf(row);
      remember(key, undefined);
      known(key).now = row;
    },
    remove(key) {
      known(key).now = undefined;
    },
    differences,
    async write() {
      const all = differences();
      const gone = all.filter(({ after }) => !after).map(({ key }) => key);
      const changed = all.flatMap(({ after }) => (after ? [after] : []));
      if (gone.length > 0) await table.bulkDelete(gone);
      if (changed.length > 0) await table.bulkPut(changed);
    },
  };
}
