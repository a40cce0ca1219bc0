import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { changePapers } from '@/lib/library/change-papers';
import { createList } from '@/lib/library/lists';
import { possibleDuplicates } from '@/lib/library/possible-duplicates';
import { saveEntries } from '@/lib/library/save-entries';
import { removePapers } from '@/lib/library/trash';
import { undo } from '@/lib/library/undo';
import type { Entry } from '@/lib/model/entry';
import { libraryContent } from './library-content';
import { libraryFaults } from './library-faults';
import { makeEntryToSave } from './make-papers';
import { expectDone, listing, openTestLibrary, paperOf, save } from './open-test-library';

const preprint: Entry = {
  title: 'Sparse retrieval with adaptive kernels',
  creators: [{ family: 'Moreau', given: 'A.' }],
  type: 'article',
  identifiers: ['arxiv:2501.00001'],
};
const published: Entry = {
  title: 'Sparse Retrieval with Adaptive Kernels',
  creators: [{ family: 'Moreau', given: 'Ada' }],
  type: 'paper-conference',
  containerTitle: 'Proceedings of Invented Methods',
  identifiers: ['doi:10.5555/a'],
};

it('saves a new paper with where it was seen, a status and no tags', async () => {
  const database = openTestLibrary();
  const outcome = await expectDone(
    saveEntries(database, {
      entries: [{ entry: preprint, sighting: { ...listing, query: 'kernels', position: 3 } }],
      status: 'reading',
      at: 1234,
    }),
  );
  expect(outcome).toMatchObject({ value: { paperIds: [1], created: 1 }, papers: [1], freed: [] });
  expect(await paperOf(database, 1)).toEqual({
    ...preprint,
    id: 1,
    tags: [],
    status: 'reading',
    addedAt: 1234,
    updatedAt: 1234,
  });
  expect(await database.sightings.toArray()).toEqual([
    { ...listing, query: 'kernels', position: 3, id: 1, paperId: 1, seenAt: 1234 },
  ]);
});

it('finds the paper under any of its identities and fills its gaps', async () => {
  const database = openTestLibrary();
  const [first] = await save(database, preprint);
  const [again] = await save(database, { identifiers: ['arxiv:2501.00001'], abstract: 'What it says.' });
  expect(again).toBe(first);
  expect(await paperOf(database, first)).toMatchObject({ title: preprint.title, abstract: 'What it says.' });
  expect(await database.sightings.count()).toBe(2);
});

it('takes a published version for the paper of its preprint when title and first creator agree', async () => {
  const database = openTestLibrary();
  const [first] = await save(database, preprint);
  const [second] = await save(database, published);
  expect(second).toBe(first);
  expect(await paperOf(database, first)).toMatchObject({
    type: 'paper-conference',
    containerTitle: 'Proceedings of Invented Methods',
    creators: [{ family: 'Moreau', given: 'Ada' }],
    identifiers: ['doi:10.5555/a', 'arxiv:2501.00001'],
  });
});

it('never replaces what the user edited', async () => {
  const database = openTestLibrary();
  const [id] = await save(database, preprint);
  await database.papers.update(id ?? 0, { title: 'My title', edited: ['title', 'abstract'] });
  await save(database, { ...published, identifiers: ['arxiv:2501.00001'], abstract: 'Theirs.' });
  const paper = await paperOf(database, id);
  expect(paper.title).toBe('My title');
  expect(paper).not.toHaveProperty('abstract');
});

it('keeps two papers of one title apart when their identifiers contradict, as possible duplicates', async () => {
  const database = openTestLibrary();
  const [first] = await save(database, published);
  const [second] = await save(database, { ...published, identifiers: ['doi:10.5555/b'] });
  expect(second).not.toBe(first);
  const title = 'title:sparse retrieval with adaptive kernels|moreau';
  expect(await possibleDuplicates(database)).toEqual([{ identity: title, paperIds: [first, second] }]);
  expect(await possibleDuplicates(database, second)).toEqual([
    { identity: title, paperIds: [first, second] },
  ]);
  const [again] = await save(database, { ...published, identifiers: ['doi:10.5555/b'] });
  expect(again).toBe(second);
  await removePapers(database, { paperIds: [first ?? 0], at: 1 });
  expect(await possibleDuplicates(database)).toEqual([]);
});

const cats: Entry = {
  title: 'A study of cats in large cities',
  creators: [{ family: 'Alpha' }],
  url: 'https://venue.example/2024/',
};
const dogs: Entry = {
  title: 'Quantum error correction with dogs',
  creators: [{ family: 'Beta' }],
  url: 'https://venue.example/2024/',
};

it('keeps two papers of one address apart whose titles differ, as possible duplicates, and can take that back', async () => {
  const database = openTestLibrary();
  const [first] = await save(database, cats);
  const before = await libraryContent(database);
  const [second] = await save(database, dogs);
  expect(second).not.toBe(first);
  expect(await paperOf(database, first)).toMatchObject(cats);
  expect(await paperOf(database, second)).toMatchObject(dogs);
  expect(await possibleDuplicates(database)).toEqual([
    { identity: 'url:venue.example/2024', paperIds: [first, second] },
  ]);
  expect(await save(database, dogs, cats)).toEqual([second, first]);
  expect(await libraryFaults(database)).toEqual([]);
  await expectDone(undo(database, { act: 3 }, 1));
  await expectDone(undo(database, { act: 2 }, 1));
  expect(await libraryContent(database)).toEqual(before);
});

it.each([
  ['is cut', { ...cats, title: 'A study of cats in large…' }],
  ['is not known', { url: 'https://venue.example/2024', identifiers: ['doi:10.5555/cats'] }],
  ['is written otherwise', { ...cats, title: 'A Study of Cats in Large Cities.', creators: dogs.creators }],
] as [string, Entry][])('takes one address for one paper where a title %s', async (_, entry) => {
  const database = openTestLibrary();
  const [first] = await save(database, cats);
  expect(await save(database, entry)).toEqual([first]);
});

it('does not merge two papers of different titles because an entry without one has the address of both', async () => {
  const database = openTestLibrary();
  const [first] = await save(database, cats);
  const [second] = await save(database, { title: dogs.title ?? '', identifiers: ['doi:10.5555/dogs'] });
  const [again] = await save(database, { url: cats.url ?? '', identifiers: ['doi:10.5555/dogs'] });
  expect(again).toBe(second);
  expect((await paperOf(database, first)).title).toBe(cats.title);
});

it('knows a paper by its identifier, whatever title its address has now', async () => {
  const database = openTestLibrary();
  const [first] = await save(database, { ...cats, identifiers: ['doi:10.5555/cats'] });
  const [again] = await save(database, { ...dogs, identifiers: ['doi:10.5555/cats'] });
  expect(again).toBe(first);
});

it('keeps two papers apart whose title says too little', async () => {
  const database = openTestLibrary();
  const editorial = { title: 'Editorial', creators: [{ family: 'Moreau' }] };
  const [first] = await save(database, { ...editorial, url: 'https://example.org/1' });
  const [second] = await save(database, { ...editorial, url: 'https://example.org/2' });
  expect(second).not.toBe(first);
});

it('merges the two papers that an entry shows to be one, with all they have, and can take that back', async () => {
  const database = openTestLibrary();
  const [a = 0] = await save(database, {
    title: 'An early title of the work',
    identifiers: ['arxiv:2501.00001'],
  });
  const [b = 0] = await save(database, {
    title: 'The final title of the work',
    identifiers: ['doi:10.5555/a'],
  });
  const { value: thesis } = await expectDone(createList(database, { name: 'Thesis', at: 1 }));
  const { value: seminar } = await expectDone(createList(database, { name: 'Seminar', at: 1 }));
  const mark = (id: number, change: Parameters<typeof changePapers>[1]['change']) =>
    expectDone(changePapers(database, { paperIds: [id], change, at: 5 }));
  await mark(a, { addTags: ['llm'], note: 'Mine.', addToLists: [thesis] });
  await mark(b, { addTags: ['LLM', 'survey'], status: 'read', starred: true, addToLists: [thesis, seminar] });
  const before = await libraryContent(database);

  const both: Entry = { identifiers: ['doi:10.5555/a', 'arxiv:2501.00001'] };
  const { act, value, freed } = await expectDone(
    saveEntries(database, { entries: [{ entry: both, sighting: listing }], status: 'to-read', at: 9 }),
  );
  expect(value).toEqual({ paperIds: [a], created: 0 });
  expect(freed).toEqual([]);
  expect(await paperOf(database, a)).toMatchObject({
    tags: ['llm', 'survey'],
    status: 'read',
    starredAt: 5,
    note: 'Mine.',
    identifiers: ['doi:10.5555/a', 'arxiv:2501.00001'],
  });
  expect(await database.papers.count()).toBe(1);
  expect(await database.members.toArray()).toMatchObject([
    { listId: thesis, paperId: a },
    { listId: seminar, paperId: a },
  ]);
  expect(await database.sightings.where('paperId').equals(a).count()).toBe(3);
  expect(await libraryFaults(database)).toEqual([]);

  await expectDone(undo(database, { act }, 10));
  expect(await libraryContent(database)).toEqual(before);
});

it('does not merge papers that contradict each other because a page mixed their identifiers up', async () => {
  const database = openTestLibrary();
  const [a] = await save(database, { identifiers: ['doi:10.5555/a', 'arxiv:2501.00001'] });
  const [b] = await save(database, { identifiers: ['doi:10.5555/b'] });
  await save(database, { identifiers: ['doi:10.5555/b', 'arxiv:2501.00001'] });
  expect(await database.papers.count()).toBe(2);
  expect((await paperOf(database, a)).identifiers).toEqual(['doi:10.5555/a', 'arxiv:2501.00001']);
  expect((await paperOf(database, b)).identifiers).toEqual(['doi:10.5555/b']);
});

it('takes a paper that is saved again out of the trash, with its tags', async () => {
  const database = openTestLibrary();
  const [id = 0] = await save(database, preprint);
  await changePapers(database, { paperIds: [id], change: { addTags: ['llm'] }, at: 1 });
  await removePapers(database, { paperIds: [id], at: 2 });
  const [again] = await save(database, preprint);
  expect(again).toBe(id);
  const paper = await paperOf(database, id);
  expect(paper.tags).toEqual(['llm']);
  expect(paper).not.toHaveProperty('deletedAt');
  expect(await libraryFaults(database)).toEqual([]);
});

it('makes one paper of two saves at the same instant', async () => {
  const database = openTestLibrary();
  const [[a], [b]] = await Promise.all([save(database, preprint), save(database, published)]);
  expect(a).toBe(b);
  expect(await database.papers.count()).toBe(1);
  expect(await database.counts.get('papers')).toMatchObject({ value: 1 });
});

it('makes one paper of two rows in one message', async () => {
  const database = openTestLibrary();
  const [a, b] = await save(database, preprint, published);
  expect(a).toBe(b);
  expect(await database.papers.count()).toBe(1);
});

it('answers for each row in its order when a later one shows that two of them are one paper', async () => {
  const database = openTestLibrary();
  const rows: Entry[] = [
    { identifiers: ['doi:10.5555/a'] },
    { identifiers: ['arxiv:2501.00001'] },
    { identifiers: ['doi:10.5555/a', 'arxiv:2501.00001'] },
    { identifiers: ['doi:10.5555/d'] },
  ];
  const entries = rows.map(entry => ({ entry, sighting: listing }));
  const { value } = await expectDone(saveEntries(database, { entries, status: 'to-read', at: 1 }));
  expect(value).toEqual({ paperIds: [1, 1, 1, 3], created: 2 });
  expect(await database.papers.count()).toBe(2);
  expect(await libraryFaults(database)).toEqual([]);
});

it('saves two hundred in one message in a fixed number of writes', async () => {
  const database = openTestLibrary();
  const entries = Array.from({ length: 200 }, (_, index) => makeEntryToSave(index));
  const { value } = await expectDone(saveEntries(database, { entries, status: 'to-read', at: 1 }));
  expect(value.created).toBe(200);
  expect(await database.journal.count()).toBe(1);
  expect(await libraryFaults(database)).toEqual([]);
});

it('merges two hundred pairs in one message, and takes that back', async () => {
  const database = openTestLibrary();
  const numbers = Array.from({ length: 200 }, (_, index) => index);
  await save(database, ...numbers.map((n): Entry => ({ identifiers: [`doi:10.5555/${n}`] })));
  await save(database, ...numbers.map((n): Entry => ({ identifiers: [`arxiv:2501.${n + 10_000}`] })));
  const before = await libraryContent(database);
  const both = numbers.map((n): Entry => ({ identifiers: [`doi:10.5555/${n}`, `arxiv:2501.${n + 10_000}`] }));
  await save(database, ...both);
  expect(await database.papers.count()).toBe(200);
  await expectDone(undo(database, { act: 3 }, 1));
  expect(await libraryContent(database)).toEqual(before);
});

it('never gives a number twice', async () => {
  const database = openTestLibrary();
  await save(database, preprint);
  await expectDone(undo(database, { act: 1 }, 2));
  expect(await database.papers.count()).toBe(0);
  expect(await save(database, preprint)).toEqual([2]);
});
