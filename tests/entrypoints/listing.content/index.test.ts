// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://huggingface.co/papers" }
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import listing from '@/entrypoints/listing.content';
import type { ListedEntry } from '@/lib/sites/reading';
import { huggingFaceCard } from '@/tests/pages/hugging-face-daily';
import { demoPapers } from '@/tests/pages/invented-papers';

let ctx: ContentScriptContext;
const start = vi.fn<NonNullable<typeof globalThis.offprintStart>>();
const cards = demoPapers.slice(0, 2).map(huggingFaceCard).join('');

beforeEach(() => {
  fakeBrowser.reset();
  start.mockResolvedValue({ sayNothingFound: () => {} });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
    globalThis.offprintStart = start;
    return { ok: true, value: null };
  });
  document.body.innerHTML = '<main></main>';
  ctx = new ContentScriptContext('listing');
});
afterEach(() => {
  vi.useRealTimers();
  ctx.notifyInvalidated();
  globalThis.offprintStart = undefined;
});

it('loads nothing on a page that lists no papers', async () => {
  vi.useFakeTimers();
  listing.main(ctx);
  // Long enough for any reading, too short for the generic detector to be asked.
  await vi.advanceTimersByTimeAsync(2_000);
  expect(fakeBrowser.runtime.sendMessage).not.toHaveBeenCalled();
});

it('starts the session once, when papers are listed, with what was read', async () => {
  listing.main(ctx);
  document.querySelector('main')?.insertAdjacentHTML('beforeend', cards);
  await vi.waitFor(() => expect(start).toHaveBeenCalledOnce());
  const [, reader] = start.mock.calls[0] ?? [];
  expect(reader?.read(new Set()).entries.map(({ entry }) => entry.title)).toEqual(
    demoPapers.slice(0, 2).map(({ title }) => title),
  );
});

it('takes away what an older script left in the page', async () => {
  document.querySelector('main')?.append(document.createElement('offprint-save'));
  document.documentElement.append(document.createElement('offprint-bar'));
  listing.main(ctx);
  expect(document.querySelectorAll('offprint-save, offprint-bar')).toHaveLength(0);
});

it('reads only the rows that changed', async () => {
  document.body.innerHTML = `<main>${cards}</main>`;
  listing.main(ctx);
  await vi.waitFor(() => expect(start).toHaveBeenCalledOnce());
  const [, reader] = start.mock.calls[0] ?? [];
  const [before] = reader?.read(new Set()).entries ?? [];
  const second = document.querySelectorAll('h3 a')[1] as Element;
  second.textContent = 'Another title';
  const after = reader?.read(new Set([second])).entries ?? [];
  expect(after[0]?.entry).toBe(before?.entry);
  expect(after[1]?.entry.title).toBe('Another title');
});

it('has the generic detector loaded where the site no longer knows its own page', async () => {
  vi.useFakeTimers();
  const element = document.querySelector('main') as Element;
  const entries: ListedEntry[] = [
    { entry: { title: 'A paper', url: 'https://example.org/1' }, rows: [{ element, anchor: element }] },
  ];
  globalThis.offprintDetect = () => ({
    read: () => ({ kind: 'listing', entries, skipped: [] }),
    settled: async () => {},
  });
  listing.main(ctx);
  expect(start).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5000);
  const [, reader] = start.mock.calls[0] ?? [];
  expect(reader?.read(new Set())).toMatchObject({ kind: 'listing', brokenSite: 'huggingface' });
  globalThis.offprintDetect = undefined;
  vi.useRealTimers();
});
