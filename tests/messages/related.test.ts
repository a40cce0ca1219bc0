import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { LibraryDatabase } from '@/lib/library/database';
import { createHeldIndex } from '@/lib/library/search-index/held-index';
import { updateIndex } from '@/lib/library/search-index/update-index';
import { removePapers } from '@/lib/library/trash';
import { answerMessage } from '@/lib/messages/answer';
import { handlers } from '@/lib/messages/handlers';
import type { MessageResult } from '@/lib/messages/message';
import type { Payload } from '@/lib/messages/protocol';
import type { RelatedPaper } from '@/lib/messages/related-paper';
import type { Sender } from '@/lib/messages/sender';
import type { Entry } from '@/lib/model/entry';
import { expectDone, openTestLibrary, save } from '../library/open-test-library';
import { papersBySubject } from '../search/papers-by-subject';

const tab: Sender = { kind: 'tab', tabId: 1, frameId: 0, url: 'https://example.org/list' };

const entries = Object.values(papersBySubject)
  .flat()
  .map(
    ([title, abstract], place): Entry => ({
      title,
      abstract,
      creators: [
        { family: 'Okonkwo', given: 'Ada' },
        { family: 'Silva', given: 'Rui' },
      ],
      issued: { year: 2001 + place },
      identifiers: [`doi:10.5555/${place}`],
    }),
  );
const [glacier, fjord] = entries as [Entry, Entry];

/** A worker that has just started: it holds no index yet. */
function createWorker(
  database: LibraryDatabase,
  name: 'papers.related' | 'papers.duplicates' = 'papers.related',
) {
  const index = createHeldIndex(database);
  return async (payload: Payload<'papers.related'>): Promise<string[]> => {
    const message = { name, payload };
    const result = (await answerMessage(message, tab, {
      handlers,
      database,
      index,
      announce: () => {},
    })) as MessageResult<RelatedPaper[]>;
    if (!result.ok) throw new Error(result.problem.message);
    return result.value.map(({ title }) => title);
  };
}

async function bringIndexUpToDate(database: LibraryDatabase): Promise<void> {
  const pause = () => new Promise<void>(resolve => setImmediate(resolve));
  await updateIndex(database, { signal: new AbortController().signal, pause });
}

test('a saved paper has others like it, but not itself', async () => {
  const database = openTestLibrary();
  const ids = await save(database, ...entries);
  await bringIndexUpToDate(database);
  const related = createWorker(database);
  expect(await related({ paperId: ids[1] ?? 0 })).toContain(glacier.title);
});

test('an answer names a paper in a line', async () => {
  const database = openTestLibrary();
  const ids = await save(database, ...entries);
  await bringIndexUpToDate(database);
  const options = { handlers, database, index: createHeldIndex(database), announce: () => {} };
  const message = { name: 'papers.related', payload: { paperId: ids[0] } };
  expect(await answerMessage(message, tab, options)).toMatchObject({
    ok: true,
    value: expect.arrayContaining([
      {
        paperId: ids[1],
        title: fjord.title,
        creators: 'A. Okonkwo et al.',
        year: 2002,
        url: 'https://doi.org/10.5555/1',
      },
    ]),
  });
});

test('an entry that is not saved has papers like it', async () => {
  const database = openTestLibrary();
  await save(database, ...entries.slice(1));
  await bringIndexUpToDate(database);
  const related = createWorker(database);
  expect(await related({ entry: glacier })).toContain(fjord.title);
  expect(await related({ entry: { title: 'Hedgerows as corridors for dormice' } })).toEqual([]);
});

test('what may be the same work is not said to be like it', async () => {
  const database = openTestLibrary();
  // Another DOI keeps the two apart.
  const journal: Entry = { ...glacier, identifiers: ['doi:10.5555/900'] };
  const ids = await save(database, ...entries, journal);
  await bringIndexUpToDate(database);
  const related = createWorker(database);
  expect(await related({ paperId: ids[0] ?? 0 })).not.toContain(glacier.title);
  expect(await related({ entry: { ...glacier, identifiers: ['doi:10.5555/901'] } })).not.toContain(
    glacier.title,
  );
});

test('papers in the trash are left out, and those just saved are in', async () => {
  const database = openTestLibrary();
  const [first = 0] = await save(database, glacier, ...entries.slice(2));
  await bringIndexUpToDate(database);
  const related = createWorker(database);
  expect(await related({ entry: fjord })).toContain(glacier.title);
  await expectDone(removePapers(database, { paperIds: [first], at: 1 }));
  expect(await related({ entry: fjord })).not.toContain(glacier.title);
  await save(database, fjord);
  expect(await related({ entry: glacier })).toContain(fjord.title);
});

test('there is nothing like it before there is an index, and after one that cannot be read', async () => {
  const database = openTestLibrary();
  const ids = await save(database, ...entries);
  const payload = { paperId: ids[0] ?? 0 };
  expect(await createWorker(database)(payload)).toEqual([]);
  await bringIndexUpToDate(database);
  await database.segments.where('key').startsWith('body:').delete();
  expect(await createWorker(database)(payload)).toEqual([]);
  // What it found made it forget the index, so that it is built anew.
  await bringIndexUpToDate(database);
  expect(await createWorker(database)(payload)).toContain(fjord.title);
});

test('a paper that does not exist has none like it', async () => {
  const database = openTestLibrary();
  expect(await createWorker(database)({ paperId: 9 })).toEqual([]);
});

test('a paper that bears the title of another, under another identifier, may be its duplicate', async () => {
  const database = openTestLibrary();
  const [first, second] = await save(
    database,
    glacier,
    { ...glacier, identifiers: ['doi:10.5555/other'] },
    fjord,
  );
  const duplicates = createWorker(database, 'papers.duplicates');
  expect(await duplicates({ paperId: first as number })).toEqual([glacier.title]);
  expect(await duplicates({ paperId: second as number })).toEqual([glacier.title]);
  await expectDone(removePapers(database, { paperIds: [second as number], at: 1 }));
  expect(await duplicates({ paperId: first as number })).toEqual([]);
});
