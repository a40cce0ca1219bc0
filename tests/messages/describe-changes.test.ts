import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { describeChanges } from '@/lib/messages/describe-changes';
import { makeEntry } from '../library/make-papers';
import { openTestLibrary, save } from '../library/open-test-library';

it('names each paper by all its identities, and what names none any more', async () => {
  const database = openTestLibrary();
  const papers = await save(database, makeEntry(0), makeEntry(1));
  expect(await describeChanges(database, { papers, freed: [['doi:10.5555/gone']] })).toMatchObject([
    {
      identities: expect.arrayContaining(['doi:10.5555/0', 'arxiv:1001.00000']),
      known: { paperId: papers[0] },
    },
    { identities: expect.arrayContaining(['arxiv:1102.00001']), known: { paperId: papers[1] } },
    { identities: ['doi:10.5555/gone'] },
  ]);
});
