import type { LibraryDatabase } from './database';

type NumberedTable = 'papers' | 'lists' | 'sightings';

/** Gives numbers to the rows that an act makes: none is ever given twice, also when the row that had it is gone. */
export interface RowNumbers {
  /** Reads where each table is, so that `next` can go on from there. */
  load(...tables: NumberedTable[]): Promise<void>;
  /** A new number for a table that was loaded. */
  next(table: NumberedTable): number;
  /** Writes how far each table has come. */
  keep(): Promise<void>;
}

export function createRowNumbers(database: LibraryDatabase): RowNumbers {
  const last = new Map<NumberedTable, number>();
  return {
    async load(...tables) {
      const missing = tables.filter(table => !last.has(table));
      const numbers = await Promise.all(missing.map(table => lastNumber(database, table)));
      for (const [index, table] of missing.entries()) last.set(table, numbers[index] ?? 0);
    },
    next(table) {
      const number = last.get(table);
      if (number === undefined)
        throw new Error(`The numbers of ${table} were not loaded before one was taken.`);
      last.set(table, number + 1);
      return number + 1;
    },
    async keep() {
      const rows = [...last].map(([table, value]) => ({ key: `last-id:${table}`, value }));
      if (rows.length > 0) await database.counts.bulkPut(rows);
    },
  };
}

/** The highest number ever given, which is kept, or of a row that was written past the acts. */
async function lastNumber(database: LibraryDatabase, table: NumberedTable): Promise<number> {
  const [kept, highest] = await Promise.all([
    database.counts.get(`last-id:${table}`),
    database.table(table).toCollection().lastKey(),
  ]);
  return Math.max(kept?.value ?? 0, typeof highest === 'number' ? highest : 0);
}
