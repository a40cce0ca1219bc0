import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePapers } from '@/lib/library/change-papers';
import { createLibraryDatabase, type LibraryDatabase } from '@/lib/library/database';
import { movePaperOnList } from '@/lib/library/list-places';
import { createList, deleteList, moveList, renameList } from '@/lib/library/lists';
import { saveEntries } from '@/lib/library/save-entries';
import { deletePapers, removePapers, restorePapers } from '@/lib/library/trash';
import { undo } from '@/lib/library/undo';
import type { Creator } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { Identifier } from '@/lib/model/identity';
import { libraryContent } from './library-content';
import { libraryFaults } from './library-faults';

// A small world, so that random entries meet: they share identifiers, titles and addresses, and contradict each other.
const identifier = fc.constantFrom<Identifier>(
  'doi:10.5555/a',
  'doi:10.5555/b',
  'arxiv:2501.00001',
  'arxiv:2501.00002',
  'openreview:Abc123',
);
const entry: fc.Arbitrary<Entry> = fc
  .record(
    {
      title: fc.constantFrom(
        'Sparse retrieval with adaptive kernels',
        'Robust planning for federated agents',
        'Editorial',
      ),
      creators: fc.constantFrom<Creator[][]>(
        [{ family: 'Moreau' }],
        [{ family: 'Moreau', given: 'Ada' }, { family: 'Silva' }],
      ),
      identifiers: fc.uniqueArray(identifier, {
        minLength: 1,
        maxLength: 3,
        selector: value => value.split(':')[0],
      }),
      abstract: fc.constantFrom('Short.', 'A longer abstract.'),
      url: fc.constantFrom('https://example.org/a', 'https://example.org/b'),
    },
    { requiredKeys: [] },
  )
  .filter(({ title, identifiers }) => title !== undefined || identifiers !== undefined);

const small = fc.integer({ min: 1, max: 6 });
const someIds = fc.array(small, { minLength: 1, maxLength: 3 });
const tags = fc.array(fc.constantFrom('LLM', 'llm', 'survey'), { minLength: 1, maxLength: 2 });
const batch = fc.constantFrom(undefined, 'first', 'second');
const change = fc.record(
  {
    status: fc.constantFrom('to-read' as const, 'reading' as const, 'read' as const),
    starred: fc.boolean(),
    note: fc.constantFrom(null, 'A note.', 'Another.'),
    addTags: tags,
    removeTags: tags,
    addToLists: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 2 }),
    takeFromLists: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 1 }),
  },
  { requiredKeys: [] },
);
const name = fc.constantFrom('Thesis', 'thesis', 'Seminar');

type Step = (database: LibraryDatabase, at: number) => Promise<unknown>;

const undoable = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.array(entry, { minLength: 1, maxLength: 4 }), batch).map(saving) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(someIds, change, batch)
      .map(([paperIds, changes, of]) => step(changePapers, { paperIds, change: changes, ...inBatch(of) })),
  },
  fc.tuple(someIds, batch).map(([paperIds, of]) => step(removePapers, { paperIds, ...inBatch(of) })),
  someIds.map(paperIds => step(restorePapers, { paperIds })),
  name.map(of => step(createList, { name: of })),
  fc.tuple(small, name).map(([listId, of]) => step(renameList, { listId, name: of })),
  fc.tuple(small, fc.option(small)).map(([listId, before]) => step(moveList, { listId, before })),
  small.map(listId => step(deleteList, { listId })),
  fc
    .tuple(small, small, fc.option(small))
    .map(([listId, paperId, before]) => step(movePaperOnList, { listId, paperId, before })),
);
const undoing = fc.oneof(
  small.map(
    (act): Step =>
      (database, at) =>
        undo(database, { act }, at),
  ),
  fc.constantFrom('first', 'second').map(
    (of): Step =>
      (database, at) =>
        undo(database, { batch: of }, at),
  ),
);
const deleting = someIds.map(paperIds => step(deletePapers, { paperIds }));

function step<Request extends object>(
  act: (database: LibraryDatabase, request: Request & { at: number }) => Promise<unknown>,
  request: Request,
): Step {
  const take: Step = (database, at) => act(database, { ...request, at });
  return Object.assign(take, { [fc.toStringMethod]: () => `${act.name} ${JSON.stringify(request)}` });
}

function saving([entries, of]: [Entry[], string | undefined]): Step {
  const sighting = { site: 'generic', listingUrl: 'https://example.org/list' };
  return step(saveEntries, {
    entries: entries.map(each => ({ entry: each, sighting })),
    status: 'to-read' as const,
    ...inBatch(of),
  });
}

function inBatch(of: string | undefined) {
  return of === undefined ? {} : { batch: of };
}

async function withLibrary(check: (database: LibraryDatabase) => Promise<void>): Promise<void> {
  const database = createLibraryDatabase(`library-${crypto.randomUUID()}`);
  await check(database);
  await database.delete();
}

describe('random acts', () => {
  it('keep the library sound, whatever is undone and deleted in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(undoable, undoable, undoing, deleting), { maxLength: 14 }), steps =>
        withLibrary(async database => {
          for (const [index, take] of steps.entries()) {
            await take(database, 1000 + index);
            expect(await libraryFaults(database)).toEqual([]);
          }
        }),
      ),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  }, 60_000);

  it('return to any earlier state when all since are undone, newest first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(undoable, { maxLength: 5 }),
        fc.array(undoable, { maxLength: 6 }),
        (earlier, later) =>
          withLibrary(async database => {
            for (const [index, take] of earlier.entries()) await take(database, 1000 + index);
            const start = await libraryContent(database);
            const firstAct = (await database.journal.count()) + 1;
            for (const [index, take] of later.entries()) await take(database, 2000 + index);
            const lastAct = await database.journal.count();
            for (let act = lastAct; act >= firstAct; act--) await undo(database, { act }, 3000);
            expect(await libraryContent(database)).toEqual(start);
          }),
      ),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  }, 60_000);
});
