import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBackup } from '@/lib/formats/backup-header';
import { backupSlices } from '@/lib/formats/backup-slices';
import { json } from '@/lib/formats/json';
import { parseBackup } from '@/lib/formats/parse-backup';
import { changePapers } from '@/lib/library/change-papers';
import { citationKeysOf, giveCitationKeys } from '@/lib/library/citation-keys';
import { copyAsFound } from '@/lib/library/copy-as-found';
import { createLibraryDatabase, type LibraryDatabase } from '@/lib/library/database';
import { createList, moveList } from '@/lib/library/lists';
import { openCopy } from '@/lib/library/open-copy';
import { type Restored, restoreBackup } from '@/lib/library/restore-backup';
import { saveEntries } from '@/lib/library/save-entries';
import { removePapers } from '@/lib/library/trash';
import { undo } from '@/lib/library/undo';
import { writeExport } from '@/lib/library/write-export';
import type { Entry } from '@/lib/model/entry';
import type { Selection } from '@/lib/model/selection';
import { libraryContent } from './library-content';
import { fillLibrary, makeEntry } from './make-papers';

const batch = 'b0c5a8f0-0000-4000-8000-000000000001';
let library: LibraryDatabase;
let other: LibraryDatabase;

beforeEach(() => {
  library = createLibraryDatabase(`library-${crypto.randomUUID()}`);
  other = createLibraryDatabase(`other-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await library.delete();
  await other.delete();
});

/** The backup of a library, or of a part of it, as its file reads. */
async function backUp(
  database: LibraryDatabase,
  selection: Selection = { of: 'library' },
): Promise<Record<string, unknown>> {
  await giveCitationKeys(database, await database.papers.toCollection().primaryKeys());
  const { blob } = await writeExport(database, selection, json, 1_700_000_000_000);
  return JSON.parse(await blob.text());
}

/** Restores a backup, or a copy as found, the way the settings page does: slice by slice. */
async function restore(database: LibraryDatabase, file: unknown): Promise<Restored> {
  const opened = openCopy(file) ?? openBackup(file);
  if (!opened.ok) throw new Error(opened.reason);
  const sum: Restored = { added: 0, merged: 0, lists: 0, problems: [] };
  for (const slice of backupSlices(opened.backup)) {
    const outcome = await restoreBackup(database, {
      backup: parseBackup(slice),
      batch,
      at: 1_800_000_000_000,
    });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const { added, merged, lists, problems } = outcome.value.value;
    sum.added += added;
    sum.merged += merged;
    sum.lists += lists;
    sum.problems.push(...problems);
  }
  return sum;
}

async function save(database: LibraryDatabase, ...entries: Entry[]): Promise<number[]> {
  const listingUrl = 'https://maps.example/listing';
  const outcome = await saveEntries(database, {
    entries: entries.map(entry => ({ entry, sighting: { site: 'maps', listingUrl } })),
    status: 'to-read',
    at: 1_750_000_000_000,
  });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.value.paperIds;
}

/** The kept counts but for the lists': a list's number is not kept. */
async function countsWithoutLists(database: LibraryDatabase) {
  const { counts } = await libraryContent(database);
  return counts.filter(({ key }) => !key.startsWith('list:'));
}

/** A library with everything in it: tags, notes, stars, statuses, edits, lists in an order of their own, trash. */
async function fillWithEverything(database: LibraryDatabase, papers = 20): Promise<void> {
  await fillLibrary(database, papers);
  const at = 1_700_000_000_000;
  const first = await createList(database, { name: 'Thesis', at });
  const second = await createList(database, { name: 'Later', at });
  await createList(database, { name: 'Empty', at });
  await createList(database, { name: 'Fresh', query: 'added:7d -list:"Later"', at });
  if (!first.ok || !second.ok) throw new Error('no lists');
  await moveList(database, { listId: second.value.value, before: first.value.value, at });
  await changePapers(database, {
    paperIds: [9, 4, 20],
    change: { addToLists: [first.value.value], addTags: ['llm', 'Größe'], note: 'Two\nlines', starred: true },
    at,
  });
  await changePapers(database, {
    paperIds: [20, 4],
    change: { addToLists: [second.value.value], status: 'read' },
    at,
  });
  await removePapers(database, { paperIds: [4, 5], at });
  await database.papers.update(9, { title: 'A title of my own', edited: ['title'], lastOpenedAt: at });
}

describe('a backup restored into an empty library', () => {
  it('counts papers that turn out to be one once, and keeps the key of the one that had it', async () => {
    await save(library, { title: 'Slow ferries of the north', identifiers: ['doi:10.5555/one'] });
    await save(library, { title: 'Slow ferries', identifiers: ['arxiv:2601.00001'] });
    const file = await backUp(library);
    const [first, second] = file.papers as Record<string, unknown>[];
    const { citationKey: _, ...unnamed } = first ?? {};
    const both = { ...unnamed, identities: ['doi:10.5555/one', 'arxiv:2601.00001'] };
    const restored = await restore(other, { ...file, papers: [unnamed, second, both] });
    expect(restored.added).toBe(1);
    expect(await other.papers.count()).toBe(1);
    const [id = 0] = (await other.papers.toCollection().primaryKeys()) as number[];
    expect((await citationKeysOf(other, [id])).get(id)).toBe(second?.citationKey);
  });

  it('gives everything back', async () => {
    await fillWithEverything(library, 250);
    const file = await backUp(library);
    const restored = await restore(other, file);
    expect(restored).toEqual({ added: 250, merged: 0, lists: 4, problems: [] });
    expect(await backUp(other)).toEqual(file);
    expect(await countsWithoutLists(other)).toEqual(await countsWithoutLists(library));
    const [list] = await other.lists.orderBy('position').toArray();
    expect(list?.name).toBe('Later');
    expect(await other.lists.toArray()).toContainEqual(
      expect.objectContaining({ name: 'Fresh', query: 'added:7d -list:"Later"' }),
    );
    expect(await other.papers.get(1)).toEqual(await library.papers.get(1));
  });

  it('gives back a list with all its papers, those in the trash too', async () => {
    await fillWithEverything(library);
    const [list] = await library.lists.filter(({ name }) => name === 'Later').toArray();
    const file = await backUp(library, { of: 'list', listId: list?.id ?? 0 });
    expect(await restore(other, file)).toEqual({ added: 2, merged: 0, lists: 1, problems: [] });
    const places = await other.members.orderBy('[listId+position]').toArray();
    const papers = await other.papers.bulkGet(places.map(({ paperId }) => paperId));
    expect(papers.map(paper => [paper?.title, paper?.deletedAt])).toEqual([
      [makeEntry(19).title, undefined],
      [makeEntry(3).title, 1_700_000_000_000],
    ]);
  });

  it('keeps papers apart that share a title and were kept apart', async () => {
    const twins: Entry = { title: 'Folding maps of unseen cities', creators: [{ family: 'Okafor' }] };
    await save(
      library,
      { ...twins, identifiers: ['doi:10.1000/1'] },
      { ...twins, identifiers: ['doi:10.1000/2'] },
    );
    const file = await backUp(library);
    expect(await restore(other, file)).toMatchObject({ added: 2, merged: 0 });
    expect(await libraryContent(other)).toEqual(await libraryContent(library));
  });

  it('keeps papers of different titles apart that share an address', async () => {
    const url = 'https://venue.example/2024/';
    await save(library, { title: 'A study of cats in large cities', creators: [{ family: 'Alpha' }], url });
    await save(library, { title: 'Error correction with dogs', creators: [{ family: 'Beta' }], url });
    const file = await backUp(library);
    expect(await restore(other, file)).toMatchObject({ added: 2, merged: 0 });
    expect(await libraryContent(other)).toEqual(await libraryContent(library));
    expect(await restore(other, file)).toMatchObject({ added: 0, merged: 2 });
    expect(await backUp(other)).toEqual(file);
  });

  it('is taken back by one undo', async () => {
    await fillWithEverything(library);
    await restore(other, await backUp(library));
    const undone = await undo(other, { batch }, 1_900_000_000_000);
    expect(undone.ok).toBe(true);
    expect(await other.papers.where('deletedAt').equals(0).count()).toBe(0);
    const { papers, lists, identities, members, sightings } = await libraryContent(other);
    expect({ papers, lists, identities, members, sightings }).toEqual({
      papers: [],
      lists: [],
      identities: [],
      members: [],
      sightings: [],
    });
  });
});

describe('a backup restored into a library', () => {
  it('adds nothing twice', async () => {
    await fillWithEverything(library);
    const file = await backUp(library);
    const { papers: _before, ...before } = await libraryContent(library);
    expect(await restore(library, file)).toEqual({ added: 0, merged: 20, lists: 0, problems: [] });
    await restore(other, file);
    await restore(other, file);
    expect(await backUp(other)).toEqual(file);
    const { papers: _after, ...after } = await libraryContent(library);
    expect(after).toEqual(before);
  });

  it('never replaces what the user wrote or decided, and adds what is missing', async () => {
    const entry: Entry = { title: 'Folding maps of unseen cities', identifiers: ['doi:10.1000/1'] };
    await save(library, { ...entry, containerTitle: 'Map Letters' });
    await changePapers(library, {
      paperIds: [1],
      change: { status: 'reading', note: 'theirs', addTags: ['b', 'C'], starred: true },
      at: 5,
    });
    await save(other, entry);
    await changePapers(other, {
      paperIds: [1],
      change: { status: 'read', note: 'mine', addTags: ['a', 'c'] },
      at: 6,
    });
    await other.papers.update(1, { title: 'My own title', edited: ['title'] });

    expect(await restore(other, await backUp(library))).toMatchObject({ added: 0, merged: 1 });
    expect(await other.papers.get(1)).toMatchObject({
      title: 'My own title',
      containerTitle: 'Map Letters',
      status: 'read',
      note: 'mine\n\ntheirs',
      tags: ['a', 'c', 'b'],
      starredAt: 5,
    });
  });

  it('brings back what the user edited where the library has what a page said', async () => {
    const entry: Entry = { title: 'Folding maps of unseen cities', identifiers: ['doi:10.1000/1'] };
    await save(library, entry);
    await library.papers.update(1, { title: 'My own title', edited: ['title'], status: 'read' });
    await save(other, entry);
    await restore(other, await backUp(library));
    expect(await other.papers.get(1)).toMatchObject({
      title: 'My own title',
      edited: ['title'],
      status: 'read',
    });
  });

  it('takes papers out of the trash that were not in it, and puts none into it', async () => {
    await fillLibrary(library, 2);
    const file = await backUp(library);
    await removePapers(library, { paperIds: [1], at: 5 });
    await restore(library, file);
    expect(await library.papers.get(1)).not.toHaveProperty('deletedAt');

    await removePapers(library, { paperIds: [2], at: 5 });
    const trashed = await backUp(library);
    await restore(other, file);
    await restore(other, trashed);
    expect(await other.papers.get(2)).not.toHaveProperty('deletedAt');
  });

  it('makes one paper of two that the backup knows to be one', async () => {
    await save(library, { title: 'Folding maps', identifiers: ['doi:10.1000/1', 'arxiv:2301.00001'] });
    await save(other, { title: 'Folding maps', identifiers: ['doi:10.1000/1'] });
    await save(other, { title: 'Folding maps: a preprint', identifiers: ['arxiv:2301.00001'] });
    expect(await restore(other, await backUp(library))).toMatchObject({ merged: 1 });
    expect((await other.papers.toArray()).map(paper => paper.identifiers)).toEqual([
      ['doi:10.1000/1', 'arxiv:2301.00001'],
    ]);
  });

  it('puts papers at the end of a list of the same name', async () => {
    await fillLibrary(library, 3);
    const theirs = await createList(library, { name: 'thesis', at: 1 });
    await changePapers(library, {
      paperIds: [3, 1],
      change: { addToLists: [theirs.ok ? theirs.value.value : 0] },
      at: 1,
    });
    await fillLibrary(other, 2);
    const ours = await createList(other, { name: 'Thesis', at: 1 });
    await changePapers(other, {
      paperIds: [2, 1],
      change: { addToLists: [ours.ok ? ours.value.value : 0] },
      at: 1,
    });
    expect(await restore(other, await backUp(library))).toMatchObject({ added: 1, lists: 0 });
    const places = await other.members.orderBy('[listId+position]').toArray();
    expect(places.map(place => place.paperId)).toEqual([2, 1, 3]);
  });

  it('keeps the keys that documents cite', async () => {
    await save(library, { title: 'Folding maps', identifiers: ['doi:10.1000/1'] });
    await library.citationKeys.put({ key: 'mykey', paperId: 1 });
    const file = await backUp(library);
    await restore(other, file);
    expect(await citationKeysOf(other, [1])).toEqual(new Map([[1, 'mykey']]));
  });
});

describe('a copy of a library as it was found', () => {
  it('gives everything back', async () => {
    await fillWithEverything(library, 250);
    const file = await backUp(library);
    const copy = JSON.parse(await copyAsFound(library.name));
    expect(await restore(other, copy)).toEqual({ added: 250, merged: 0, lists: 4, problems: [] });
    expect(await backUp(other)).toEqual(file);
    expect(await restore(library, copy)).toEqual({ added: 0, merged: 250, lists: 0, problems: [] });
    expect(await backUp(library)).toEqual(file);
  });

  it('gives what is whole of a damaged one, and says what is not', async () => {
    await fillWithEverything(library);
    const { version, tables } = JSON.parse(await copyAsFound(library.name));
    Object.assign(tables.papers[8], { status: 'eaten' });
    tables.papers.push(null);
    tables.lists.push({ id: 9, name: '' }, 17);
    tables.identities.push(null);
    tables.members.push({ listId: 1, paperId: 99, position: 4, addedAt: 1 });
    const { added, problems } = await restore(other, { version, tables });
    expect(added).toBe(19);
    expect(problems.map(({ record }) => record).sort()).toEqual([
      'List 1',
      'List 1',
      'List “Thesis”',
      'Paper 21',
      'Paper 9 (A title of my own)',
    ]);
  });

  it('is read where it is of an older library, which had fewer tables', () => {
    expect(openCopy({ version: 1, tables: { papers: [{ id: 1, title: 'Kept' }] } })).toEqual({
      ok: true,
      backup: { papers: [{ paper: { id: 1, title: 'Kept' }, identities: [], sightings: [] }], lists: [] },
    });
  });

  it.each([
    [{ version: 99, tables: { papers: [] } }, /newer Offprint \(version 99; .* Update Offprint/],
    [{ version: '2', tables: { papers: [] } }, /no version that exists \("2"\)/],
    [{ version: 2, tables: {} }, /no list of papers/],
  ])('%j is refused with a sentence', (value, reason) => {
    expect(openCopy(value)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it.each([null, 17, [], { version: 1, papers: [] }, { tables: null }])('is not %j', value => {
    expect(openCopy(value)).toBeUndefined();
  });
});

describe('a damaged backup', () => {
  it('gives what is whole, and says what is not', async () => {
    await fillWithEverything(library);
    const file = await backUp(library);
    Object.assign((file.papers as { paper: object }[])[8]?.paper ?? {}, { status: 'eaten' });
    const { added, problems } = await restore(other, file);
    expect(added).toBe(19);
    expect(problems).toEqual([
      { record: 'Paper 9 (A title of my own)', reason: expect.stringMatching(/^status is not valid/) },
      {
        record: 'List “Thesis”',
        reason: '1 of its papers is not in the library and could not be put on it.',
      },
    ]);
  });
});
