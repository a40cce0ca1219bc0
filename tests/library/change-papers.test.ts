import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { changePapers, noteOpened, type PaperChanges } from '@/lib/library/change-papers';
import { tagsByUse } from '@/lib/library/labels';
import { createList } from '@/lib/library/lists';
import { removePapers, restorePapers } from '@/lib/library/trash';
import { libraryContent } from './library-content';
import { libraryFaults } from './library-faults';
import { makeEntry } from './make-papers';
import { expectDone, openTestLibrary, paperOf, save } from './open-test-library';

async function libraryOfThree() {
  const database = openTestLibrary();
  const ids = await save(database, makeEntry(0), makeEntry(1), makeEntry(2));
  const change = (paperIds: number[], changes: PaperChanges) =>
    changePapers(database, { paperIds, change: changes, at: 2000 });
  return { database, ids, change };
}

it('changes status, star, note and tags of several papers in one act', async () => {
  const { database, ids, change } = await libraryOfThree();
  const done = await expectDone(
    change(ids, { status: 'read', starred: true, note: ' A note. ', addTags: ['llm'] }),
  );
  expect(done).toMatchObject({ value: 3, papers: ids });
  for (const id of ids) {
    expect(await paperOf(database, id)).toMatchObject({
      status: 'read',
      starredAt: 2000,
      note: 'A note.',
      tags: ['llm'],
      updatedAt: 2000,
    });
  }
  expect(await database.counts.bulkGet(['status:read', 'starred', 'tag:llm'])).toMatchObject([
    { value: 3 },
    { value: 3 },
    { value: 3 },
  ]);
  expect(await database.counts.get('status:to-read')).toBeUndefined();
});

it('leaves what the change does not name, and clears with null and false', async () => {
  const { database, ids, change } = await libraryOfThree();
  await change(ids, { starred: true, note: 'A note.', status: 'reading', addTags: ['llm'] });
  await change(ids, { starred: false, note: null });
  const paper = await paperOf(database, ids[0]);
  expect(paper).toMatchObject({ status: 'reading', tags: ['llm'] });
  expect(paper).not.toHaveProperty('starredAt');
  expect(paper).not.toHaveProperty('note');
});

it('compares tags without case and keeps the first spelling everywhere', async () => {
  const { database, ids, change } = await libraryOfThree();
  await change([ids[0] ?? 0], { addTags: ['LLM', '  large   models '] });
  await change(ids, { addTags: ['llm', 'Large Models'] });
  for (const id of ids) expect((await paperOf(database, id)).tags).toEqual(['LLM', 'large models']);
  expect(await tagsByUse(database)).toEqual([
    { tag: 'large models', papers: 3 },
    { tag: 'LLM', papers: 3 },
  ]);
  await change(ids, { removeTags: ['lLm'] });
  expect(await tagsByUse(database)).toEqual([{ tag: 'large models', papers: 3 }]);
});

it('gives a tag the spelling in use when a paper comes back from the trash', async () => {
  const { database, ids, change } = await libraryOfThree();
  const [first = 0, second = 0] = ids;
  await change([first], { addTags: ['LLM'] });
  await removePapers(database, { paperIds: [first], at: 1 });
  await change([second], { addTags: ['llm'] });
  await restorePapers(database, { paperIds: [first], at: 2 });
  expect((await paperOf(database, first)).tags).toEqual(['llm']);
  expect(await libraryFaults(database)).toEqual([]);
});

it('passes over papers that are gone, and is refused where none is left', async () => {
  const { ids, change } = await libraryOfThree();
  expect(await expectDone(change([99, ids[0] ?? 0], { status: 'read' }))).toMatchObject({ value: 1 });
  expect(await change([99], { status: 'read' })).toEqual({
    ok: false,
    problem: { code: 'not-found', message: 'Paper 99 is no longer in the library. Nothing was changed.' },
  });
});

it('changes nothing at all where a list is missing', async () => {
  const { database, ids, change } = await libraryOfThree();
  const { value: list } = await expectDone(createList(database, { name: 'Thesis', at: 1 }));
  const before = await libraryContent(database);
  const outcome = await change(ids, { status: 'read', addToLists: [list, 7] });
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  expect(await libraryContent(database)).toEqual(before);
});

it('notes that a paper was opened without calling that a change', async () => {
  const { database, ids } = await libraryOfThree();
  const { updatedAt } = await paperOf(database, ids[0]);
  await noteOpened(database, ids[0] ?? 0, 5000);
  expect(await paperOf(database, ids[0])).toMatchObject({ lastOpenedAt: 5000, updatedAt });
  expect(await database.journal.count()).toBe(1);
});
