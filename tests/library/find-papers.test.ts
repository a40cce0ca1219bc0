import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changePapers, noteOpened } from '@/lib/library/change-papers';
import type { LibraryDatabase } from '@/lib/library/database';
import { findPaperIds, findPapers } from '@/lib/library/find-papers';
import { createList } from '@/lib/library/lists';
import type { PaperFilter } from '@/lib/library/paper-filter';
import { byRelevance, type PaperSort } from '@/lib/library/paper-order';
import { removePapers } from '@/lib/library/trash';
import { makeEntry } from './make-papers';
import { expectDone, openTestLibrary, save } from './open-test-library';

let database: LibraryDatabase;
let listId: number;
/** Ten papers, the first saved first: even ones are being read, the first three tagged, 3 and 4 in the trash. */
let ids: number[];

beforeEach(async () => {
  database = openTestLibrary();
  ids = [];
  for (let n = 0; n < 10; n++) ids.push(...(await save(database, makeEntry(n))));
  const at = Date.now();
  const change = (paperIds: number[], what: object, then = at) =>
    expectDone(changePapers(database, { paperIds, change: what, at: then }));
  listId = (await expectDone(createList(database, { name: 'Thesis', at }))).value;
  await change(
    ids.filter((_, n) => n % 2 === 0),
    { status: 'reading' },
  );
  await change(ids.slice(0, 3), { addTags: ['llm'] });
  await change([ids[5] ?? 0], { starred: true }, at + 2);
  await change([ids[1] ?? 0], { starred: true }, at + 1);
  await change([ids[7] ?? 0, ids[0] ?? 0, ids[2] ?? 0], { addToLists: [listId] });
  await expectDone(removePapers(database, { paperIds: ids.slice(3, 5), at: at + 3 }));
});

describe.each<[string, () => PaperFilter, number[]]>([
  ['everything, newest first', () => ({}), [9, 8, 7, 6, 5, 2, 1, 0]],
  ['a status', () => ({ status: 'reading' }), [8, 6, 2, 0]],
  ['a tag', () => ({ tag: 'llm' }), [2, 1, 0]],
  ['starred ones, the last starred first', () => ({ starred: true }), [5, 1]],
  ['a list in its order', () => ({ listId }), [7, 0, 2]],
  ['a list and a status', () => ({ listId, status: 'reading' }), [0, 2]],
  ['a tag and a star', () => ({ tag: 'llm', starred: true }), [1]],
  ['nothing where a filter is met by none', () => ({ tag: 'none' }), []],
])('the papers of a view: %s', (_name, filter, expected) => {
  it('are found, and their ids alike', async () => {
    const wanted = expected.map(n => ids[n]);
    const { papers, more } = await findPapers(database, filter(), byRelevance, 50);
    expect(papers.map(({ id }) => id)).toEqual(wanted);
    expect(more).toBe(false);
    expect(await findPaperIds(database, filter())).toEqual(wanted);
  });

  it('come in slices that say whether more follow', async () => {
    const { papers, more } = await findPapers(database, filter(), byRelevance, 2);
    expect(papers.map(({ id }) => id)).toEqual(expected.slice(0, 2).map(n => ids[n]));
    expect(more).toBe(expected.length > 2);
  });
});

it('shows the trash by itself', async () => {
  const { papers } = await findPapers(database, { trash: true }, byRelevance, 50);
  expect(papers.map(({ id }) => id).sort()).toEqual(ids.slice(3, 5).sort());
  expect((await findPaperIds(database, { trash: true })).sort()).toEqual(ids.slice(3, 5).sort());
});

describe.each<[string, PaperSort, number[]]>([
  ['added, oldest first', { by: 'added', reversed: true }, [0, 1, 2, 5, 6, 7, 8, 9]],
  ['published', { by: 'published', reversed: false }, [9, 8, 7, 6, 5, 2, 1, 0]],
  ['last opened, the others newest first', { by: 'opened', reversed: false }, [2, 7, 9, 8, 6, 5, 1, 0]],
])('papers sorted by: %s', (_name, sort, expected) => {
  beforeEach(async () => {
    await noteOpened(database, ids[7] ?? 0, 10);
    await noteOpened(database, ids[2] ?? 0, 20);
  });

  it('are found from the first to the last', async () => {
    const wanted = expected.map(n => ids[n]);
    for (const limit of [1, 3, 50]) {
      const { papers, more } = await findPapers(database, {}, sort, limit);
      expect(papers.map(({ id }) => id)).toEqual(wanted.slice(0, limit));
      expect(more).toBe(limit < wanted.length);
    }
    expect(await findPaperIds(database, {}, sort)).toEqual(wanted);
  });

  it('are found among those that meet a filter', async () => {
    const wanted = expected.filter(n => n % 2 === 0).map(n => ids[n]);
    const { papers } = await findPapers(database, { status: 'reading' }, sort, 50);
    expect(papers.map(({ id }) => id)).toEqual(wanted);
  });
});

it('sorts titles as people read them', async () => {
  const other = openTestLibrary();
  const titles = ['“Zebra” crossings', 'élan', 'Elan vital', 'alpha', 'Beta', '$\\beta$-VAE', '大语言模型'];
  await save(other, ...titles.map((title, n) => ({ title, url: `https://a.example/${n}` })));
  const { papers } = await findPapers(other, {}, { by: 'title', reversed: false }, 50);
  expect(papers.map(({ title }) => title)).toEqual([
    'alpha',
    'Beta',
    '$\\beta$-VAE',
    'élan',
    'Elan vital',
    '“Zebra” crossings',
    '大语言模型',
  ]);
});
