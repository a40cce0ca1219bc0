import type { Act } from './act';
import { citationKeysOf } from './citation-keys';

/** Papers keep the keys that documents cite them by, unless they have one already or a key is another paper's. */
export async function restoreCitationKeys(act: Act, keys: ReadonlyMap<number, string>): Promise<void> {
  if (keys.size === 0) return;
  const { citationKeys } = act.database;
  const have = await citationKeysOf(act.database, [...keys.keys()]);
  const holders = new Map(
    (await citationKeys.bulkGet([...keys.values()])).flatMap(row => (row ? [[row.key, row.paperId]] : [])),
  );
  await act.papers.load(holders.values());
  const given = new Map<string, number>();
  for (const [paperId, key] of keys) {
    const holder = holders.get(key);
    const isHeld = holder !== undefined && act.papers.get(holder) !== undefined;
    if (!have.has(paperId) && !isHeld && !given.has(key)) given.set(key, paperId);
  }
  await citationKeys.bulkPut([...given].map(([key, paperId]) => ({ key, paperId })));
}
