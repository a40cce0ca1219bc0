import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { LibraryDatabase } from '@/lib/library/database';
import { createHeldIndex } from '@/lib/library/search-index/held-index';
import { answerMessage } from '@/lib/messages/answer';
import { handlers } from '@/lib/messages/handlers';
import type { MessageName, Payload } from '@/lib/messages/protocol';
import type { Sender } from '@/lib/messages/sender';
import type { Entry } from '@/lib/model/entry';
import { changeSettings } from '@/lib/settings/settings';
import { libraryContent } from '../library/library-content';
import { makeEntry } from '../library/make-papers';
import { openTestLibrary, save } from '../library/open-test-library';

const tab: Sender = {
  kind: 'tab',
  tabId: 1,
  frameId: 0,
  url: 'https://arxiv.org/list/cs.CL/new?skip=25#item3',
};
const page: Sender = { kind: 'page' };
const announce = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  announce.mockClear();
});

function answer(database: LibraryDatabase, message: unknown, sender: Sender | undefined) {
  return answerMessage(message, sender, { handlers, database, index: createHeldIndex(database), announce });
}

function ask<Name extends MessageName>(
  database: LibraryDatabase,
  name: Name,
  payload: Payload<Name>,
  sender: Sender,
) {
  return answer(database, { name, payload }, sender);
}

describe('a message that is refused', () => {
  const entry = { entry: makeEntry(0), site: 'arxiv' };
  it.each<[string, unknown, Sender | undefined, string, string]>([
    ['comes from outside', { name: 'library.labels', payload: {} }, undefined, 'forbidden', 'outside'],
    ['is no message', 'papers.save', tab, 'invalid', 'without a name'],
    ['has no known name', { name: 'papers.steal', payload: {} }, tab, 'invalid', '“papers.steal”'],
    [
      'is named like a property of every object',
      { name: 'toString', payload: {} },
      tab,
      'invalid',
      'toString',
    ],
    [
      'is for our pages only',
      { name: 'papers.delete', payload: { paperIds: [1] } },
      tab,
      'forbidden',
      'from a tab',
    ],
    [
      'is for tabs only',
      { name: 'papers.save', payload: { entries: [entry] } },
      page,
      'forbidden',
      'from a page',
    ],
    [
      'says itself where it was seen',
      { name: 'papers.save', payload: { entries: [{ ...entry, listingUrl: 'https://evil.example/' }] } },
      tab,
      'invalid',
      'listingUrl',
    ],
    [
      'has a link that is not of the web',
      {
        name: 'papers.save',
        payload: { entries: [{ ...entry, entry: { title: 'T', url: 'javascript:alert(1)' } }] },
      },
      tab,
      'invalid',
      'entries.0.entry.url',
    ],
    [
      'has an entry that names nothing',
      { name: 'papers.save', payload: { entries: [{ ...entry, entry: { abstract: 'Text.' } }] } },
      tab,
      'invalid',
      'a title or an identifier',
    ],
    [
      'changes what cannot be changed',
      { name: 'papers.change', payload: { paperIds: [1], change: { status: 'done' } } },
      page,
      'invalid',
      'change.status',
    ],
  ])('because it %s says so and changes nothing', async (_, message, sender, code, words) => {
    const database = openTestLibrary();
    await save(database, makeEntry(0));
    const before = await libraryContent(database);
    expect(await answer(database, message, sender)).toEqual({
      ok: false,
      problem: { code, message: expect.stringContaining(words) },
    });
    expect(await libraryContent(database)).toEqual(before);
    expect(announce).not.toHaveBeenCalled();
  });
});

it('saves what a tab shows under the address that the browser gives, with the status of the settings', async () => {
  const database = openTestLibrary();
  await changeSettings({ defaultStatus: 'reading' });
  const entries = [
    { entry: makeEntry(0), site: 'arxiv', pageTitle: 'New papers', position: 1 },
    { entry: makeEntry(1), site: 'arxiv' },
  ];
  const result = await ask(database, 'papers.save', { entries }, tab);
  expect(result).toMatchObject({
    ok: true,
    value: {
      act: 1,
      created: 2,
      papers: [
        {
          paperId: 1,
          trashed: false,
          status: 'reading',
          savedFrom: { site: 'arxiv', pageTitle: 'New papers' },
        },
        { paperId: 2 },
      ],
    },
  });
  expect((await database.sightings.get(1))?.listingUrl).toBe('https://arxiv.org/list/cs.CL/new?skip=25');
  expect(announce).toHaveBeenCalledWith(expect.objectContaining({ papers: [1, 2] }));
});

it('answers a save in the order of its entries, also where two of them turn out to be one paper', async () => {
  const database = openTestLibrary();
  const entries: Payload<'papers.save'>['entries'] = [
    { entry: { identifiers: ['doi:10.5555/a'] }, site: 'arxiv' },
    { entry: { identifiers: ['arxiv:2501.00001'] }, site: 'arxiv' },
    { entry: { identifiers: ['doi:10.5555/a', 'arxiv:2501.00001'] }, site: 'arxiv' },
    { entry: { identifiers: ['doi:10.5555/d'] }, site: 'arxiv' },
  ];
  expect(await ask(database, 'papers.save', { entries }, tab)).toMatchObject({
    ok: true,
    value: { papers: [{ paperId: 1 }, { paperId: 1 }, { paperId: 1 }, { paperId: 3 }], created: 2 },
  });
});

it('says so where another save makes one paper of two before the first is answered', async () => {
  const database = openTestLibrary();
  const both: Entry = { identifiers: ['doi:10.5555/a', 'arxiv:2501.00001'] };
  let merging: Promise<unknown> | undefined;
  database.journal.hook('creating', () => {
    merging ??= Dexie.ignoreTransaction(() => save(database, both));
  });
  const entries = both.identifiers?.map(identifier => ({
    entry: { identifiers: [identifier] },
    site: 'arxiv',
  }));
  expect(await ask(database, 'papers.save', { entries: entries ?? [] }, tab)).toEqual({
    ok: false,
    problem: { code: 'conflict', message: expect.stringContaining('Reload the page') },
  });
  expect(announce).toHaveBeenCalledWith(expect.objectContaining({ papers: [1, 2] }));
  await merging;
});

it('answers a lookup with null for what is not known', async () => {
  const database = openTestLibrary();
  await save(database, makeEntry(0));
  const entries: Payload<'papers.lookup'>['entries'] = [['arxiv:9901.00001'], makeEntry(0).identifiers ?? []];
  expect(await ask(database, 'papers.lookup', { entries }, tab)).toMatchObject({
    ok: true,
    value: [null, { paperId: 1, lists: [], tags: [], starred: false }],
  });
});

it('tells the tabs about an undo as about any act', async () => {
  const database = openTestLibrary();
  await save(database, makeEntry(0));
  expect(await ask(database, 'journal.undo', { act: 1 }, tab)).toEqual({ ok: true, value: { undone: 1 } });
  expect(announce).toHaveBeenCalledWith(
    expect.objectContaining({ papers: [], freed: [expect.arrayContaining(['arxiv:1001.00000'])] }),
  );
});

it('passes on why the library refused', async () => {
  const database = openTestLibrary();
  expect(await ask(database, 'papers.remove', { paperIds: [9] }, page)).toEqual({
    ok: false,
    problem: { code: 'not-found', message: expect.stringContaining('Paper 9') },
  });
});

it('answers with a problem where a handler fails, and with the reason', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const database = openTestLibrary();
  const broken = {
    ...handlers,
    'library.labels': () => Promise.reject(new TypeError('x is not a function')),
  };
  const options = { handlers: broken, database, index: createHeldIndex(database), announce };
  expect(await answerMessage({ name: 'library.labels', payload: {} }, page, options)).toEqual({
    ok: false,
    problem: { code: 'failed', message: expect.stringContaining('x is not a function') },
  });
});
