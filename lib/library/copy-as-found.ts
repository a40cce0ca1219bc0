import { openAsFound } from './open-library';

/** Tables that can be made again from the others. */
const rebuildable = new Set(['segments', 'counts']);

/**
 * All rows of the library as it is on disk, whatever its version, as JSON: `{ version, tables: { papers: […], … } }`.
 * For when the library cannot be opened otherwise. Rejects where there is none.
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
