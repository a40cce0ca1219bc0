import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { pruneJournal } from '@/lib/library/prune-journal';
import { openTestLibrary } from './open-test-library';

const day = 24 * 60 * 60 * 1000;

it('forgets acts older than thirty days', async () => {
  const database = openTestLibrary();
  await database.journal.bulkAdd(
    [1, 29, 31, 400].map(days => ({ kind: 'save', at: 500 * day - days * day, changes: [] })),
  );
  expect(await pruneJournal(database, 500 * day)).toBe(2);
  expect(await database.journal.toCollection().primaryKeys()).toEqual([1, 2]);
});

it('keeps the newest thousand acts', async () => {
  const database = openTestLibrary();
  await database.journal.bulkAdd(
    Array.from({ length: 1010 }, () => ({ kind: 'save' as const, at: day, changes: [] })),
  );
  expect(await pruneJournal(database, day)).toBe(10);
  expect(await database.journal.toCollection().first()).toMatchObject({ id: 11 });
  expect(await pruneJournal(database, day)).toBe(0);
});
