import type { Offprint } from './launch-offprint';

/**
 * Reads a table of the library's database as it is on disk, past all of Offprint's code, from a page of the extension
 * that is opened for it and closed again.
 */
export async function stored<Row>(offprint: Offprint, table: string): Promise<Row[]> {
  const page = await offprint.context.newPage();
  await page.goto(offprint.url('popup.html'));
  const rows = await page.evaluate(
    name =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('offprint');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  );
  await page.close();
  return rows as Row[];
}
