import { openAsFound } from './open-library';

/** Tables that can be made again from the others: the search index, the kept counts and orders. */
const rebuildable = new Set(['segments', 'unindexed', 'counts', 'orders']);

/**
 * All rows of the library as it is on disk, whatever its version, as JSON: `{ version, tables: { papers: […], … } }`.
 * For when the library cannot be opened otherwise; restoring takes it like a backup (`openCopy`). Rejects where there is
 * none.
 */
export async function copyAsFound(name = 'offprint'): Promise<string> {
  const database = await openAsFound(name);
  try {
    const tables: Record<string, unknown[]> = {};
    for (const table of database.tables) {
      if (!rebuildable.has(table.name)) tables[table.name] = await table.toArray();
    }
    return JSON.stringify({ version: database.verno, tables });
  } finally {
    database.close();
  }
}
