import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changePapers } from '@/lib/library/change-papers';
import { createLibraryDatabase, type LibraryDatabase, type UnindexedRow } from '@/lib/library/database';
import { createIndexReader } from '@/lib/library/search-index/index-reader';
import { DamagedIndexError } from '@/lib/library/search-index/read-segments';
import { deltaOf } from '@/lib/library/search-index/unindexed-note';
import { updateIndex } from '@/lib/library/search-index/update-index';
import { deletePapers, removePapers } from '@/lib/library/trash';
import { openIndex, type SearchIndex } from '@/lib/search/open-index';
import { searchPapers } from '@/lib/search/search-papers';
import type { Segment } from '@/lib/search/segment';
import { createSegmentBuilder } from '@/lib/search/segment-builder';
import { makeEntry } from '../make-papers';
import { expectDone, openTestLibrary, save } from '../open-test-library';

const pause = () => new Promise<void>(resolve => setImmediate(resolve));
const queries = ['retrieval', 'sparse graphs', 'lindqvist', 'study 3', 'diffusion agnts', 'zebra', 'thesis'];

/** As the background does whenever papers have changed. */
async function update(database: LibraryDatabase): Promise<void> {
  await updateIndex(database, { signal: new AbortController().signal, pause });
}

/** What a window that opens now finds. */
async function read(database: LibraryDatabase): Promise<SearchIndex> {
  const reader = createIndexReader(database);
  await reader.readHeads();
  const stored = await reader.readBodies();
  if (!stored) throw new Error('There is no index.');
  return stored.index;
}

function answers(index: SearchIndex): number[][] {
  return queries.map(query => searchPapers(index, query, { limit: 1000 }).map(hit => hit.paperId));
}

/** What an index built of nothing but the papers answers. */
async function rightAnswers(database: LibraryDatabase): Promise<number[][]> {
  const builder = createSegmentBuilder();
  for (const paper of await database.papers.toArray()) builder.add(paper);
  return answers(openIndex([builder.finish()]));
}

/** What may have become of the delta of a note. */
const damages: ((row: UnindexedRow) => void)[] = [
  () => {},
  row => {
    const { segment } = row.delta as { segment: Segment };
    if (segment.body) segment.body.postings = segment.body.postings.slice(1);
  },
  row => {
    if (row.delta) row.delta = { format: row.delta.format, segment: 'no segment' };
  },
  row => {
    if (row.delta) row.delta.format = 0;
  },
  row => {
    delete row.delta;
  },
];

describe('the stored index', () => {
  test('holds the papers that were there before it', async () => {
    const database = openTestLibrary();
    await save(database, ...[0, 1, 2, 3].map(makeEntry));
    await database.unindexed.clear();
    await update(database);
    expect(answers(await read(database))).toEqual(await rightAnswers(database));
    expect(answers(await read(database)).flat()).not.toEqual([]);
  });

  test('finds a paper that was just saved, before and after it is taken in', async () => {
    const database = openTestLibrary();
    await update(database);
    const [id] = await save(database, makeEntry(3));
    expect(searchPapers(await read(database), 'study 3', { limit: 10 })[0]?.paperId).toBe(id);
    await update(database);
    expect(await database.unindexed.count()).toBe(0);
    expect(searchPapers(await read(database), 'study 3', { limit: 10 })[0]?.paperId).toBe(id);
  });

  test('has what a save changed written with it, and of many papers only their numbers', async () => {
    const database = openTestLibrary();
    const one = await save(database, makeEntry(3));
    const many = await save(database, ...Array.from({ length: 30 }, (_, n) => makeEntry(4 + n)));
    const notes = await database.unindexed.toArray();
    expect(notes.map(note => note.paperIds)).toEqual([one, many]);
    expect(notes.map(note => deltaOf(note)?.ids)).toEqual([Float64Array.from(one), undefined]);
  });

  test('finds the papers of an act as they are, whatever became of the delta that was written with it', async () => {
    const database = openTestLibrary();
    await update(database);
    const [id] = await save(database, makeEntry(3));
    await expectDone(changePapers(database, { paperIds: [id ?? 0], change: { note: 'Zebra' }, at: 1 }));
    const right = await rightAnswers(database);
    for (const damage of damages) {
      await database.unindexed.toCollection().modify(damage);
      expect(answers(await read(database))).toEqual(right);
    }
  });

  test('merges small segments', async () => {
    const database = openTestLibrary();
    for (let n = 0; n < 12; n += 1) {
      await save(database, makeEntry(n));
      await update(database);
    }
    const index = await read(database);
    expect(index.segments.length).toBeLessThan(6);
    expect(answers(index)).toEqual(await rightAnswers(database));
  });

  test.each([
    [
      'a missing body',
      (database: LibraryDatabase) => database.segments.where('key').startsWith('body:').delete(),
    ],
    [
      'missing sequences',
      (database: LibraryDatabase) => database.segments.where('key').startsWith('sequence:').delete(),
    ],
    [
      'a missing head',
      (database: LibraryDatabase) => database.segments.where('key').startsWith('head:').delete(),
    ],
    ['a missing manifest', (database: LibraryDatabase) => database.segments.delete('manifest')],
    ['another format', (database: LibraryDatabase) => database.segments.update('manifest', { format: 0 })],
  ])('is built anew after %s', async (_, damage) => {
    const database = openTestLibrary();
    await save(database, makeEntry(1), makeEntry(2));
    await update(database);
    await damage(database);
    await update(database);
    expect(answers(await read(database))).toEqual(await rightAnswers(database));
  });

  test('says that it is damaged where an array was cut short', async () => {
    const database = openTestLibrary();
    await save(database, makeEntry(1));
    await update(database);
    await database.segments
      .where('key')
      .startsWith('head:')
      .modify(row => {
        const segment = row.segment as Segment;
        segment.head.postings = segment.head.postings.slice(1);
      });
    await expect(createIndexReader(database).readHeads()).rejects.toThrow(DamagedIndexError);
  });
});

const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('save' as const), n: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('note' as const), place: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('trash' as const), place: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), place: fc.nat(9) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('update' as const), dies: fc.option(fc.nat(12)) }),
  },
);

describe('a background that is stopped at any instant', () => {
  test('leaves an index that the next one brings up to date', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async acts => {
        const database = createLibraryDatabase(`library-${crypto.randomUUID()}`);
        for (const step of acts) {
          await take(database, step);
          const stored = await createIndexReader(database).readHeads();
          // What a window finds in between: wrong in nothing, though it may lack papers until the first build ends.
          if (stored?.isComplete) expect(answers(await read(database))).toEqual(await rightAnswers(database));
        }
        await update(database);
        expect(answers(await read(database))).toEqual(await rightAnswers(database));
        await database.delete();
      }),
      { numRuns: 15 },
    );
  }, 20_000);
});

async function take(
  database: LibraryDatabase,
  step: typeof act extends fc.Arbitrary<infer Act> ? Act : never,
) {
  const ids = (await database.papers.toCollection().primaryKeys()) as number[];
  const id = 'place' in step ? ids[step.place % ids.length] : undefined;
  const paperIds = id === undefined ? [] : [id];
  if (step.kind === 'save') await save(database, makeEntry(step.n));
  else if (step.kind === 'update') await updateUntilDeath(database, step);
  else if (id === undefined) return;
  else if (step.kind === 'note') {
    await expectDone(changePapers(database, { paperIds, change: { note: 'Zebra thesis' }, at: 1 }));
  } else {
    await removePapers(database, { paperIds, at: 1 });
    if (step.kind === 'delete') await deletePapers(database, { paperIds, at: 1 });
  }
}

/** Updates the index; the worker dies when it is about to do its n-th write or pause. */
async function updateUntilDeath(database: LibraryDatabase, { dies }: { dies: number | null }): Promise<void> {
  let left = dies ?? Number.POSITIVE_INFINITY;
  const live = () => {
    left -= 1;
    if (left < 0) throw new Error('stopped');
  };
  const onWrite = () => live();
  database.segments.hook('creating').subscribe(onWrite);
  database.segments.hook('updating').subscribe(onWrite);
  database.segments.hook('deleting').subscribe(onWrite);
  let time = 0;
  const now = () => {
    time += 100;
    return time;
  };
  const dyingPause = async () => {
    live();
    await pause();
  };
  try {
    await updateIndex(database, { signal: new AbortController().signal, pause: dyingPause, now });
  } catch (error) {
    if (dies === null) throw error;
  } finally {
    database.segments.hook('creating').unsubscribe(onWrite);
    database.segments.hook('updating').unsubscribe(onWrite);
    database.segments.hook('deleting').unsubscribe(onWrite);
  }
}
