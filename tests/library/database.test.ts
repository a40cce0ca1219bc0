import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createLibraryDatabase } from '@/lib/library/database';
import { databaseProblem } from '@/lib/library/database-problem';
import { openAsFound, openLibrary } from '@/lib/library/open-library';
import { orderRow } from '@/lib/library/paper-order';
import { makeEntry } from './make-papers';
import { openTestLibrary, save } from './open-test-library';

/** A database of another version of Offprint with one paper in it, as the browser keeps it. */
function otherVersion(name: string, nativeVersion: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, nativeVersion);
    request.onupgradeneeded = () => {
      request.result
        .createObjectStore('papers', { keyPath: 'id', autoIncrement: true })
        .add({ title: 'Kept' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function newName(): string {
  const name = `library-${crypto.randomUUID()}`;
  onTestFinished(() => Dexie.delete(name));
  return name;
}

it('opens a library, and one that is open', async () => {
  const database = openTestLibrary();
  expect(await openLibrary(database)).toEqual({ ok: true, value: database });
  expect(await openLibrary(database)).toEqual({ ok: true, value: database });
});

it('upgrades an older library and keeps its papers', async () => {
  const name = newName();
  (await otherVersion(name, 1)).close();
  const database = createLibraryDatabase(name);
  expect(await openLibrary(database)).toMatchObject({ ok: true });
  expect(await database.papers.toArray()).toMatchObject([{ id: 1, title: 'Kept' }]);
  expect(await database.orders.toArray()).toEqual([{ id: 1, title: 'kept' }]);
  database.close();
});

it('gives the papers of version 1 their places in the orders, however many they are', async () => {
  const name = newName();
  const old = new Dexie(name);
  old.version(1).stores({ papers: '++id, addedAt' });
  const papers = Array.from({ length: 2001 }, (_, n) => ({ ...makeEntry(n), tags: [], addedAt: n }));
  await old.table('papers').bulkAdd(papers);
  old.close();
  const database = createLibraryDatabase(name);
  expect(await openLibrary(database)).toMatchObject({ ok: true });
  expect(await database.orders.count()).toBe(2001);
  const rows = await database.papers.toArray();
  expect(await database.orders.toArray()).toEqual(rows.map(orderRow));
  database.close();
});

it('refuses a library of a newer version, leaves it as it is, and lets it be read as found', async () => {
  const name = newName();
  (await otherVersion(name, 990)).close();
  const database = createLibraryDatabase(name);
  expect(await openLibrary(database)).toEqual({
    ok: false,
    problem: { code: 'database-unavailable', message: expect.stringContaining('newer Offprint') },
  });
  await expect(save(database, makeEntry(0))).rejects.toThrow();
  const found = await openAsFound(name);
  expect(found.verno).toBe(99);
  expect(await found.table('papers').toArray()).toMatchObject([{ title: 'Kept' }]);
  found.close();
});

it('says that another window blocks an upgrade, and opens when that is closed', async () => {
  const name = newName();
  const other = await otherVersion(name, 1);
  const database = createLibraryDatabase(name);
  expect(await openLibrary(database)).toEqual({
    ok: false,
    problem: { code: 'database-unavailable', message: expect.stringContaining('another Offprint window') },
  });
  other.close();
  expect(await openLibrary(database)).toMatchObject({ ok: true });
  database.close();
});

it('leaves a library that could not be upgraded readable', async () => {
  const name = newName();
  const old = createLibraryDatabase(name);
  await save(old, makeEntry(0));
  old.close();

  vi.spyOn(console, 'error').mockImplementation(() => {});
  const next = createLibraryDatabase(name);
  next.version(990).upgrade(() => {
    throw new TypeError('A row had a shape that nobody expected.');
  });
  expect(await openLibrary(next)).toEqual({
    ok: false,
    problem: { code: 'database-unavailable', message: expect.stringContaining('left as it was') },
  });

  const found = await openAsFound(name);
  expect(found.verno).toBe(old.verno);
  expect(await found.table('papers').toArray()).toMatchObject([{ title: makeEntry(0).title }]);
  found.close();
});

it('refuses to read a library that does not exist as found', async () => {
  await expect(openAsFound(`library-${crypto.randomUUID()}`)).rejects.toThrow();
});

const error = (name: string, inside: object = {}) => Object.assign(new Error(name), { name }, inside);

it.each([
  [
    'a row that no longer fits',
    error('BulkError', { failures: [error('QuotaExceededError')] }),
    'storage-full',
    'the disk is full',
  ],
  [
    'a full disk',
    error('AbortError', { inner: error('QuotaExceededError') }),
    'storage-full',
    'the disk is full',
  ],
  [
    'no IndexedDB',
    error('OpenFailedError', { inner: error('MissingAPIError') }),
    'database-unavailable',
    'does not let',
  ],
  ['a broken database', error('UnknownError'), 'database-unavailable', 'Restart the browser'],
])('says what %s means', (_, thrown, code, words) => {
  expect(databaseProblem(thrown)).toEqual({ code, message: expect.stringContaining(words) });
});

it('knows that an error of the program is not one of the database', () => {
  expect(databaseProblem(new TypeError('x is not a function'))).toBeUndefined();
});
