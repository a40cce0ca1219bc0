import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { changePapers } from '@/lib/library/change-papers';
import type { LibraryDatabase } from '@/lib/library/database';
import { listsInOrder, searchesInOrder } from '@/lib/library/labels';
import { movePaperOnList } from '@/lib/library/list-places';
import { createList, deleteList, moveList, renameList } from '@/lib/library/lists';
import { undo } from '@/lib/library/undo';
import { libraryContent } from './library-content';
import { makeEntry } from './make-papers';
import { expectDone, openTestLibrary, save } from './open-test-library';

async function makeList(database: LibraryDatabase, name: string): Promise<number> {
  return (await expectDone(createList(database, { name, at: 1 }))).value;
}

async function names(database: LibraryDatabase): Promise<string[]> {
  return (await listsInOrder(database)).map(list => list.name);
}

async function papersOn(database: LibraryDatabase, listId: number): Promise<number[]> {
  const places = await database.members.where('listId').equals(listId).sortBy('position');
  return places.map(({ paperId }) => paperId);
}

it('makes lists one after the other, renames and moves them', async () => {
  const database = openTestLibrary();
  const [a, , c] = [
    await makeList(database, 'A'),
    await makeList(database, 'B'),
    await makeList(database, 'C'),
  ];
  await moveList(database, { listId: c, before: a, at: 2 });
  expect(await names(database)).toEqual(['C', 'A', 'B']);
  await moveList(database, { listId: c, before: null, at: 3 });
  expect(await names(database)).toEqual(['A', 'B', 'C']);
  await renameList(database, { listId: a, name: 'Thesis', at: 4 });
  expect(await names(database)).toEqual(['Thesis', 'B', 'C']);
});

it('refuses a name that another list has, in any case', async () => {
  const database = openTestLibrary();
  await makeList(database, 'Thesis');
  const other = await makeList(database, 'Seminar');
  const problem = { code: 'conflict', message: 'A list named “Thesis” exists already. Choose another name.' };
  expect(await createList(database, { name: 'thesis', at: 2 })).toEqual({ ok: false, problem });
  expect(await renameList(database, { listId: other, name: 'THESIS', at: 2 })).toEqual({
    ok: false,
    problem,
  });
  expect(await renameList(database, { listId: other, name: 'SEMINAR', at: 2 })).toMatchObject({ ok: true });
});

it('keeps papers in the order in which they were put on a list, and moves them', async () => {
  const database = openTestLibrary();
  const list = await makeList(database, 'Thesis');
  const [a = 0, b = 0, c = 0] = await save(database, makeEntry(0), makeEntry(1), makeEntry(2));
  await changePapers(database, { paperIds: [b, a], change: { addToLists: [list] }, at: 2 });
  await changePapers(database, { paperIds: [a, c], change: { addToLists: [list] }, at: 3 });
  expect(await papersOn(database, list)).toEqual([b, a, c]);
  await expectDone(movePaperOnList(database, { listId: list, paperId: c, before: b, at: 4 }));
  expect(await papersOn(database, list)).toEqual([c, b, a]);
  await expectDone(movePaperOnList(database, { listId: list, paperId: c, before: null, at: 5 }));
  expect(await papersOn(database, list)).toEqual([b, a, c]);
  expect(await movePaperOnList(database, { listId: list, paperId: 99, before: a, at: 6 })).toMatchObject({
    ok: false,
    problem: { code: 'not-found' },
  });
});

it('keeps the order through more moves to one place than a number has digits', async () => {
  const database = openTestLibrary();
  const list = await makeList(database, 'Thesis');
  const [a = 0, b = 0, c = 0] = await save(database, makeEntry(0), makeEntry(1), makeEntry(2));
  await changePapers(database, { paperIds: [a, b, c], change: { addToLists: [list] }, at: 2 });
  const order = [a, b, c];
  for (let move = 0; move < 130; move++) {
    const [first, second = 0, third = 0] = order;
    order.splice(1, 2, third, second);
    await movePaperOnList(database, { listId: list, paperId: third, before: second, at: 3 });
    if (move % 10 === 0) expect(await papersOn(database, list)).toEqual([first, third, second]);
  }
  expect(await papersOn(database, list)).toEqual(order);
});

it('deletes a list and leaves its papers, and brings both places and list back', async () => {
  const database = openTestLibrary();
  const list = await makeList(database, 'Thesis');
  const ids = await save(database, makeEntry(0), makeEntry(1));
  await changePapers(database, { paperIds: ids, change: { addToLists: [list] }, at: 2 });
  const before = await libraryContent(database);
  const { act, papers } = await expectDone(deleteList(database, { listId: list, at: 3 }));
  expect(papers).toEqual(ids);
  expect(await names(database)).toEqual([]);
  expect(await database.members.count()).toBe(0);
  expect(await database.papers.count()).toBe(2);
  await expectDone(undo(database, { act }, 4));
  expect(await libraryContent(database)).toEqual(before);
});

describe('a saved search', () => {
  async function saveSearch(database: LibraryDatabase, name: string, query: string): Promise<number> {
    return (await expectDone(createList(database, { name, query, at: 1 }))).value;
  }
  const queries = async (database: LibraryDatabase) =>
    (await searchesInOrder(database)).map(({ name, query }) => [name, query]);

  it('is renamed, moved and deleted like a list, and is none', async () => {
    const database = openTestLibrary();
    const list = await makeList(database, 'Thesis');
    const first = await saveSearch(database, 'Fresh', 'added:7d');
    const second = await saveSearch(database, 'Unread', 'status:to-read');
    await expectDone(moveList(database, { listId: second, before: first, at: 2 }));
    await expectDone(renameList(database, { listId: first, name: 'This week', at: 3 }));
    expect(await queries(database)).toEqual([
      ['Unread', 'status:to-read'],
      ['This week', 'added:7d'],
    ]);
    expect(await names(database)).toEqual(['Thesis']);
    const { act } = await expectDone(deleteList(database, { listId: second, at: 4 }));
    expect(await queries(database)).toEqual([['This week', 'added:7d']]);
    await expectDone(undo(database, { act }, 5));
    expect(await queries(database)).toHaveLength(2);

    const [paper = 0] = await save(database, makeEntry(0));
    const change = { addToLists: [first] };
    expect(await changePapers(database, { paperIds: [paper], change, at: 6 })).toMatchObject({ ok: false });
    expect(await createList(database, { name: 'this week', at: 7 })).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('A saved search named “This week” exists') },
    });
    expect(list).toBeGreaterThan(0);
  });

  it('follows a list that it names to its new name, and back', async () => {
    const database = openTestLibrary();
    const list = await makeList(database, 'Thesis');
    await saveSearch(database, 'To cite', 'is:starred -list:thesis graphs');
    const { act } = await expectDone(renameList(database, { listId: list, name: 'Thesis ch. 2', at: 2 }));
    expect(await queries(database)).toEqual([['To cite', 'is:starred -list:"Thesis ch. 2" graphs']]);
    await expectDone(undo(database, { act }, 3));
    expect(await queries(database)).toEqual([['To cite', 'is:starred -list:thesis graphs']]);
  });
});
