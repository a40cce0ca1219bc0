import { onTestFinished } from 'vitest';
import type { Done } from '@/lib/library/act';
import { createLibraryDatabase, type LibraryDatabase } from '@/lib/library/database';
import type { Outcome } from '@/lib/library/outcome';
import { saveEntries } from '@/lib/library/save-entries';
import type { Entry } from '@/lib/model/entry';
import type { Paper } from '@/lib/model/paper';

/** An empty library of its own for one test, which is deleted after it. */
export function openTestLibrary(): LibraryDatabase {
  const database = createLibraryDatabase(`library-${crypto.randomUUID()}`);
  onTestFinished(() => database.delete());
  return database;
}

/** What an act did; fails the test where it was refused. */
export async function expectDone<Value>(outcome: Promise<Outcome<Done<Value>>>): Promise<Done<Value>> {
  const result = await outcome;
  if (!result.ok) throw new Error(`The act was refused: ${result.problem.message}`);
  return result.value;
}

export const listing = { site: 'generic', listingUrl: 'https://example.org/list' };

/** Saves entries from one listing and answers their papers' numbers. */
export async function save(database: LibraryDatabase, ...entries: Entry[]): Promise<number[]> {
  const toSave = entries.map(entry => ({ entry, sighting: listing }));
  const { value } = await expectDone(
    saveEntries(database, { entries: toSave, status: 'to-read', at: Date.now() }),
  );
  return value.paperIds;
}

export async function paperOf(database: LibraryDatabase, id: number | undefined): Promise<Paper> {
  const paper = await database.papers.get(id ?? 0);
  if (!paper) throw new Error(`There is no paper ${id}.`);
  return paper;
}
