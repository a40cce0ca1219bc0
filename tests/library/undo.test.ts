import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { changePapers, type PaperChanges } from '@/lib/library/change-papers';
import { createList, deleteList } from '@/lib/library/lists';
import { saveEntries } from '@/lib/library/save-entries';
import { removePapers } from '@/lib/library/trash';
import { undo } from '@/lib/library/undo';
import { libraryContent } from './library-content';
import { libraryFaults } from './library-faults';
import { makeEntry, makeEntryToSave } from './make-papers';
import { expectDone, openTestLibrary, paperOf, save } from './open-test-library';

async function libraryOfOne() {
  const database = openTestLibrary();
  const [id = 0] = await save(database, makeEntry(0));
  const change = async (changes: PaperChanges) => {
    const request = { paperIds: [id], change: changes, at: 2000 };
    return (await expectDone(changePapers(database, request))).act;
  };
  return { database, id, change };
}

it('takes a save back as if it had not been', async () => {
  const database = openTestLibrary();
  const before = await libraryContent(database);
  await save(database, makeEntry(0));
  const { value, freed } = await expectDone(undo(database, { act: 1 }, 2));
  expect(value).toBe(1);
  expect(freed[0]).toEqual(expect.arrayContaining(['arxiv:1001.00000', 'doi:10.5555/0']));
  expect(await libraryContent(database)).toEqual(before);
});

it('puts back what the act changed and leaves what was changed since', async () => {
  const { database, id, change } = await libraryOfOne();
  const act = await change({ status: 'read', addTags: ['llm', 'survey'], note: 'First.' });
  await change({ status: 'reading', addTags: ['later'], removeTags: ['survey'], starred: true });
  await expectDone(undo(database, { act }, 3000));
  const paper = await paperOf(database, id);
  expect(paper).toMatchObject({ status: 'reading', tags: ['later'], starredAt: 2000 });
  expect(paper).not.toHaveProperty('note');
  expect(await libraryFaults(database)).toEqual([]);
});

it('trashes instead of deleting a new paper that was worked on since', async () => {
  const { database, id, change } = await libraryOfOne();
  await change({ note: 'Hours of thought.' });
  await expectDone(undo(database, { act: 1 }, 3000));
  expect(await paperOf(database, id)).toMatchObject({ note: 'Hours of thought.', deletedAt: 3000 });
  expect(await libraryFaults(database)).toEqual([]);
});

it('takes a batch back whole, newest first', async () => {
  const database = openTestLibrary();
  await save(database, makeEntry(0));
  const before = await libraryContent(database);
  const batch = crypto.randomUUID();
  for (const start of [0, 100, 200]) {
    const entries = Array.from({ length: 100 }, (_, index) => makeEntryToSave(start + index));
    await expectDone(saveEntries(database, { entries, status: 'to-read', batch, at: 2 }));
  }
  expect(await database.papers.count()).toBe(300);
  const { value, papers } = await expectDone(undo(database, { batch }, 3));
  expect(value).toBe(3);
  expect(papers).toEqual([1]);
  expect(await libraryContent(database)).toEqual(before);
});

it('does nothing the second time, and says so where the journal no longer knows', async () => {
  const { database, change } = await libraryOfOne();
  const act = await change({ status: 'read' });
  expect(await expectDone(undo(database, { act }, 3))).toMatchObject({ value: 1 });
  await change({ status: 'read' });
  expect(await expectDone(undo(database, { act }, 4))).toMatchObject({ value: 0 });
  expect(await undo(database, { act: 99 }, 5)).toMatchObject({ ok: false, problem: { code: 'not-found' } });
});

it('keeps a list that has papers by now, and a place that was given anew', async () => {
  const { database, id, change } = await libraryOfOne();
  const made = await expectDone(createList(database, { name: 'Thesis', at: 1 }));
  await change({ addToLists: [made.value] });
  await expectDone(undo(database, { act: made.act }, 3));
  expect(await database.lists.count()).toBe(1);
  expect(await database.members.toArray()).toMatchObject([{ listId: made.value, paperId: id }]);
});

it('puts nothing back on a list that is gone', async () => {
  const { database, change } = await libraryOfOne();
  const { value: list } = await expectDone(createList(database, { name: 'Thesis', at: 1 }));
  await change({ addToLists: [list] });
  const act = await change({ takeFromLists: [list] });
  await deleteList(database, { listId: list, at: 2 });
  await expectDone(undo(database, { act }, 3));
  expect(await libraryFaults(database)).toEqual([]);
});

it('brings removed papers back, also those of a whole batch', async () => {
  const { database, id } = await libraryOfOne();
  const { act } = await expectDone(removePapers(database, { paperIds: [id], at: 2 }));
  expect(await expectDone(undo(database, { act }, 3))).toMatchObject({ papers: [id] });
  expect(await paperOf(database, id)).not.toHaveProperty('deletedAt');
});
