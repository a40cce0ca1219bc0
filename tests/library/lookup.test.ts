import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { changePapers } from '@/lib/library/change-papers';
import { createList } from '@/lib/library/lists';
import { lookUp } from '@/lib/library/lookup';
import { removePapers } from '@/lib/library/trash';
import { identitiesOf } from '@/lib/model/identities-of';
import { fillLibrary, makeEntry } from './make-papers';
import { expectDone, listing, openTestLibrary, save } from './open-test-library';

const identities = (n: number) => identitiesOf(makeEntry(n), listing.listingUrl);

it('answers for each entry in the order asked, with its lists and its first sighting', async () => {
  const database = openTestLibrary();
  const [a = 0, b = 0] = await save(database, makeEntry(0), makeEntry(1));
  await save(database, makeEntry(1));
  const { value: list } = await expectDone(createList(database, { name: 'Thesis', at: 1 }));
  await changePapers(database, { paperIds: [b], change: { addToLists: [list] }, at: 2 });
  await removePapers(database, { paperIds: [a], at: 3 });
  const found = await lookUp(database, [identities(1), identities(7), identities(0), [], identities(1)]);
  expect(found.map(known => known?.paper.id)).toEqual([b, undefined, a, undefined, b]);
  expect(found[0]).toMatchObject({ lists: [{ name: 'Thesis' }], firstSighting: { id: 2 } });
  expect(found[2]?.paper.deletedAt).toBe(3);
});

it('does not take a paper of the same title for it when an identifier contradicts', async () => {
  const database = openTestLibrary();
  const entry = { title: 'Sparse retrieval with adaptive kernels', creators: [{ family: 'Moreau' }] };
  const [a] = await save(database, { ...entry, identifiers: ['doi:10.5555/a'] });
  const ask = (of: Parameters<typeof identitiesOf>[0]) =>
    lookUp(database, [identitiesOf(of, listing.listingUrl)]);
  expect((await ask(entry))[0]?.paper.id).toBe(a);
  expect(await ask({ ...entry, identifiers: ['doi:10.5555/b'] })).toEqual([undefined]);
  expect((await ask({ ...entry, identifiers: ['arxiv:2501.00001'] }))[0]?.paper.id).toBe(a);
});

it('does not take a paper of the same address for it when the titles differ', async () => {
  const database = openTestLibrary();
  const url = 'https://venue.example/2024/';
  const cats = { title: 'A study of cats in large cities', creators: [{ family: 'Alpha' }], url };
  const dogs = { title: 'Quantum error correction with dogs', creators: [{ family: 'Beta' }], url };
  const ask = async (...entries: Parameters<typeof identitiesOf>[0][]) => {
    const found = await lookUp(
      database,
      entries.map(entry => identitiesOf(entry, listing.listingUrl)),
    );
    return found.map(known => known?.paper.id);
  };
  const [first] = await save(database, cats);
  const cut = { ...cats, title: 'A study of cats in large…' };
  expect(await ask(cats, dogs, cut)).toEqual([first, undefined, first]);
  const [second] = await save(database, dogs);
  expect(await ask(cats, dogs, cut)).toEqual([first, second, first]);
});

it('answers for more entries than the library has papers', async () => {
  const database = openTestLibrary();
  await fillLibrary(database, 300);
  const found = await lookUp(
    database,
    Array.from({ length: 500 }, (_, n) => identities(n)),
  );
  expect(found.filter(known => known !== undefined)).toHaveLength(300);
});
