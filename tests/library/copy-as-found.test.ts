import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { copyAsFound } from '@/lib/library/copy-as-found';
import { databaseVersion } from '@/lib/library/database';
import { makeEntry } from './make-papers';
import { openTestLibrary, save } from './open-test-library';

it('copies what cannot be made again, and nothing else', async () => {
  const database = openTestLibrary();
  await save(database, makeEntry(0));
  const { version, tables } = JSON.parse(await copyAsFound(database.name));
  expect(version).toBe(databaseVersion);
  expect(Object.keys(tables).sort()).toEqual([
    'citationKeys',
    'identities',
    'journal',
    'lists',
    'members',
    'papers',
    'seen',
    'sightings',
    'visits',
  ]);
  expect(tables.papers).toMatchObject([{ id: 1, title: makeEntry(0).title }]);
});

it('has nothing to copy where there is no library', async () => {
  await expect(copyAsFound(`library-${crypto.randomUUID()}`)).rejects.toThrow();
});
