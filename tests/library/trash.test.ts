import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { changePapers } from '@/lib/library/change-papers';
import { createList } from '@/lib/library/lists';
import { deletePapers, removePapers, restorePapers } from '@/lib/library/trash';
import { undo } from '@/lib/library/undo';
import { libraryContent } from './library-content';
import { libraryFaults } from './library-faults';
import { makeEntry } from './make-papers';
import { expectDone, openTestLibrary, paperOf, save } from './open-test-library';

async function libraryWithList() {
  const database = openTestLibrary();
  const [id = 0, other = 0] = await save(database, makeEntry(0), makeEntry(1));
  const { value: list } = await expectDone(createList(database, { name: 'Thesis', at: 1 }));
  await changePapers(database, {
    paperIds: [id, other],
    change: { addTags: ['llm'], addToLists: [list] },
    at: 2,
  });
  return { database, id, other, list };
}

it('keeps a removed paper whole in the trash and counts it there only', async () => {
  const { database, id, list } = await libraryWithList();
  await expectDone(removePapers(database, { paperIds: [id], at: 3 }));
  expect(await paperOf(database, id)).toMatchObject({ deletedAt: 3, tags: ['llm'] });
  const counts = await database.counts.bulkGet([
    'papers',
    'trash',
    'tag:llm',
    `list:${list}`,
    'status:to-read',
  ]);
  expect(counts.map(row => row?.value)).toEqual([1, 1, 1, 1, 1]);
  expect(await libraryFaults(database)).toEqual([]);
});

it('gives a restored paper its tags and list places back', async () => {
  const { database, id } = await libraryWithList();
  const before = await libraryContent(database);
  await removePapers(database, { paperIds: [id], at: 3 });
  expect(await expectDone(restorePapers(database, { paperIds: [id], at: 4 }))).toMatchObject({ value: 1 });
  expect(await libraryContent(database)).toEqual(before);
});

it('deletes for ever only what is in the trash', async () => {
  const { database, id, other } = await libraryWithList();
  await removePapers(database, { paperIds: [id], at: 3 });
  const { value, freed, papers } = await expectDone(deletePapers(database, { paperIds: [id, other], at: 4 }));
  expect(value).toBe(1);
  expect(freed[0]).toContain('arxiv:1001.00000');
  expect(papers).toEqual([]);
  expect(await database.papers.toCollection().primaryKeys()).toEqual([other]);
  for (const table of [database.identities, database.sightings, database.members]) {
    expect(await table.where('paperId').equals(id).count()).toBe(0);
  }
  expect(await libraryFaults(database)).toEqual([]);
});

it('leaves nothing of a paper deleted for ever in the journal, so that no undo brings it back', async () => {
  const { database, id } = await libraryWithList();
  await removePapers(database, { paperIds: [id], at: 3 });
  await deletePapers(database, { paperIds: [id], at: 4 });
  expect(JSON.stringify(await database.journal.toArray())).not.toContain('arxiv:1001.00000');
  for (const act of [4, 3, 2, 1]) await undo(database, { act }, 5);
  expect(await database.papers.get(id)).toBeUndefined();
  expect(await libraryFaults(database)).toEqual([]);
});
