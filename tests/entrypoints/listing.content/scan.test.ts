// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://lab.example.org/publications.html" }
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import listing from '@/entrypoints/listing.content';
import type { ScanRequest, ScanResult } from '@/lib/messages/page-protocol';
import type { Reading } from '@/lib/sites/reading';

/** A page of no site: read only when it is scanned. */

let ctx: ContentScriptContext;
/** The scripts that the background was asked for. */
let injected: string[];
const sayNothingFound = vi.fn();
const start = vi.fn<NonNullable<typeof globalThis.offprintStart>>();

/** Stands for the generic detector: it takes every `li` for a paper. */
function detect(document: Document): Reading {
  const entries = [...document.querySelectorAll('li')].map(element => ({
    entry: { title: element.textContent ?? '' },
    rows: [{ element, anchor: element }] as [{ element: Element; anchor: Element }],
  }));
  return { kind: entries.length > 0 ? 'listing' : 'none', site: 'generic', entries, skipped: [] };
}

beforeEach(() => {
  fakeBrowser.reset();
  injected = [];
  start.mockResolvedValue({ sayNothingFound });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { script } = (message as { payload: { script: string } }).payload;
    injected.push(script);
    if (script === 'detector')
      globalThis.offprintDetect = () => ({ read: () => detect(document), settled: async () => {} });
    else globalThis.offprintStart = start;
    return { ok: true, value: null };
  });
  document.body.innerHTML = '<ul><li>One paper</li><li>Another paper</li></ul>';
  ctx = new ContentScriptContext('listing');
});
afterEach(() => {
  ctx.notifyInvalidated();
  globalThis.offprintDetect = globalThis.offprintStart = undefined;
});

function scan(request: ScanRequest = { what: 'page' }): Promise<ScanResult> {
  return new Promise(resolve => {
    const { onMessage, id } = fakeBrowser.runtime;
    // Its type knows of no reply.
    const trigger: (...args: [unknown, object, (reply: ScanResult) => void]) => unknown = onMessage.trigger;
    trigger({ name: 'page.scan', payload: request }, { id }, resolve);
  });
}

it('is left alone until somebody asks', () => {
  listing.main(ctx);
  expect(injected).toEqual([]);
});

it('gets its buttons by a scan, once, however often it is scanned', async () => {
  listing.main(ctx);
  expect(await scan()).toEqual({ kind: 'listing' });
  expect(await scan()).toEqual({ kind: 'listing' });
  expect(injected).toEqual(['detector', 'in-page']);
  expect(start).toHaveBeenCalledOnce();
  const [, reader] = start.mock.calls[0] ?? [];
  expect(reader?.read(new Set()).entries).toHaveLength(2);
  expect(reader?.isCommanded).toBe(false);
});

it('is read on as it changes once it has listed papers', async () => {
  listing.main(ctx);
  await scan();
  const [, reader] = start.mock.calls[0] ?? [];
  document.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li>A third paper</li>');
  expect(reader?.read(new Set([document.body])).entries).toHaveLength(3);
});

it('is found to list nothing, and left alone again', async () => {
  document.body.innerHTML = '<p>Socks, three pairs</p>';
  listing.main(ctx);
  expect(await scan()).toEqual({ kind: 'none' });
  expect(start).not.toHaveBeenCalled();
});

it('says that it lists nothing where a command asked', async () => {
  document.body.innerHTML = '<p>Socks, three pairs</p>';
  listing.main(ctx);
  await scan({ what: 'page', isCommand: true });
  expect(sayNothingFound).toHaveBeenCalledOnce();
});

it('gets its buttons when rows come soon after a scan found none', async () => {
  document.body.innerHTML = '<ul></ul>';
  listing.main(ctx);
  await scan();
  document.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li>A late paper</li>');
  await vi.waitFor(() => expect(start).toHaveBeenCalledOnce());
});
