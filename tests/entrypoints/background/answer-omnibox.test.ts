import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answerOmnibox } from '@/entrypoints/background/answer-omnibox';
import type { LibraryDatabase } from '@/lib/library/database';
import { createHeldIndex } from '@/lib/library/search-index/held-index';
import { updateIndex } from '@/lib/library/search-index/update-index';
import { removePapers } from '@/lib/library/trash';
import { expectDone, openTestLibrary, save } from '../../library/open-test-library';

interface Suggestion {
  content: string;
  description: string;
}

/** The address bar as an extension sees it. */
function createAddressBar() {
  const listeners = new Map<string, ((...values: never[]) => unknown)[]>();
  const event = (name: string) => ({
    addListener: (listener: (...values: never[]) => unknown) =>
      listeners.set(name, [...(listeners.get(name) ?? []), listener]),
  });
  const fire = (name: string, ...values: unknown[]) =>
    Promise.all((listeners.get(name) ?? []).map(listener => listener(...(values as never[]))));
  let first = '';
  const api = {
    setDefaultSuggestion: async ({ description }: { description: string }) => {
      first = description;
    },
    onInputStarted: event('started'),
    onInputChanged: event('changed'),
    onInputCancelled: event('cancelled'),
    onInputEntered: event('entered'),
  };
  Object.assign(fakeBrowser, { omnibox: api });
  return {
    first: () => first,
    start: () => fire('started'),
    /** Types a text; answers what is suggested, undefined where nothing ever is. */
    async type(text: string): Promise<Suggestion[] | undefined> {
      let suggested: Suggestion[] | undefined;
      await fire('changed', text, (suggestions: Suggestion[]) => {
        suggested = suggestions;
      });
      return suggested;
    },
    enter: (text: string, disposition = 'currentTab') => fire('entered', text, disposition),
  };
}

const attention = {
  title: 'Attention <b>&</b> "memory"',
  creators: [{ family: 'Okonkwo', given: 'Ada' }, { family: 'Silva' }],
  containerTitle: 'Letters',
  issued: { year: 2020 },
  url: 'https://a.example/attention',
};

async function openWithIndex(): Promise<LibraryDatabase> {
  const database = openTestLibrary();
  await save(
    database,
    attention,
    { title: 'Attention in bees', identifiers: ['doi:10.5555/bees'] },
    { title: 'Attentive listening', issued: { year: 2001 } },
    { title: 'Glaciers', url: 'https://a.example/glaciers' },
  );
  const pause = () => new Promise<void>(resolve => setImmediate(resolve));
  await updateIndex(database, { signal: new AbortController().signal, pause });
  return database;
}

/** A worker that has just started. */
function startWorker(database: LibraryDatabase) {
  const bar = createAddressBar();
  answerOmnibox(database, createHeldIndex(database));
  return bar;
}

beforeEach(() => {
  fakeBrowser.reset();
});

test('says what can be searched before anything is typed', async () => {
  const bar = startWorker(await openWithIndex());
  await bar.start();
  expect(bar.first()).toBe('Search 4 papers by title, author, tag or abstract');
});

test('suggests papers with what matches marked, and every letter of a page as text', async () => {
  const bar = startWorker(await openWithIndex());
  const suggestions = await bar.type('attent mem');
  expect(suggestions?.[0]).toEqual({
    content: 'https://a.example/attention',
    description:
      '<match>Attent</match>ion &#60;b&#62;&#38;&#60;/b&#62; &#34;<match>mem</match>ory&#34; <dim>A. Okonkwo et al. · Letters 2020</dim>',
  });
});

test('leads to the paper by its address, its identifier, or in the library', async () => {
  const bar = startWorker(await openWithIndex());
  const addresses = (await bar.type('attent'))?.map(({ content }) => content);
  expect(addresses).toContain('https://a.example/attention');
  expect(addresses).toContain('https://doi.org/10.5555/bees');
  expect(addresses?.find(address => address.endsWith('/library.html#/papers?paper=3'))).toBeDefined();
});

test('knows the query language, typos and identifiers, and says how many papers there are', async () => {
  const bar = startWorker(await openWithIndex());
  expect((await bar.type('attention year:2020'))?.map(({ content }) => content)).toEqual([attention.url]);
  expect(bar.first()).toBe('Show the one paper that matches <match>attention year:2020</match>');
  expect((await bar.type('atention okonkwo'))?.[0]?.content).toBe(attention.url);
  expect((await bar.type('10.5555/bees'))?.map(({ content }) => content)).toEqual([
    'https://doi.org/10.5555/bees',
  ]);
  await bar.type('title:attent');
  expect(bar.first()).toBe('Show all 3 papers that match <match>title:attent</match>');
});

test.each([
  ['nothing', '   ', ''],
  [
    'a lone surrogate and control characters',
    'zq\ud800\u0000\u0007<',
    'No paper matches <match>zq&#60;</match>: open the library',
  ],
  ['a regular expression', '.*(a|b)+$', undefined],
  ['ten thousand letters', 'q'.repeat(10_000), undefined],
])('answers %s', async (_, text, said) => {
  const bar = startWorker(await openWithIndex());
  expect(await bar.type(text)).toBeDefined();
  if (said !== undefined) expect(bar.first()).toBe(said);
  expect(bar.first()).not.toMatch(/[\p{Cc}\p{Cs}]/u);
});

test('leaves out papers in the trash', async () => {
  const database = await openWithIndex();
  await expectDone(removePapers(database, { paperIds: [4], at: 1 }));
  const bar = startWorker(database);
  expect(await bar.type('glaciers')).toEqual([]);
});

test('answers only the last of several keystrokes', async () => {
  const bar = startWorker(await openWithIndex());
  const [first, second] = await Promise.all([bar.type('gla'), bar.type('bees')]);
  expect(first).toBeUndefined();
  expect(second).toHaveLength(1);
});

test('opens the paper and notes it, also from a worker that never suggested it', async () => {
  const database = await openWithIndex();
  const bar = startWorker(database);
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  await bar.enter('https://doi.org/10.5555/bees');
  expect(update).toHaveBeenCalledWith({ url: 'https://doi.org/10.5555/bees' });
  expect((await database.papers.get(2))?.lastOpenedAt).toBeDefined();
});

test('opens the library page with what was typed, where the user wants it', async () => {
  const bar = startWorker(await openWithIndex());
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await bar.enter(' tag:llm "two words" ', 'newBackgroundTab');
  expect(create).toHaveBeenCalledWith({
    url: expect.stringMatching(/\/library\.html#\/papers\?q=tag:llm\+%22two\+words%22$/),
    active: false,
  });
});

test.each(['javascript:alert(1)', 'chrome://settings', 'file:///etc/passwd', 'data:text/html,x'])(
  'takes %s for a query',
  async text => {
    const bar = startWorker(await openWithIndex());
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    await bar.enter(text);
    expect(update.mock.lastCall?.[0]).toMatchObject({
      url: expect.stringContaining('/library.html#/papers?q='),
    });
  },
);
