import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectWhenInstalled } from '@/entrypoints/background/inject-when-installed';

const files = ['content-scripts/listing.js'];
/** Tabs in which a script of ours listens. */
let served: number[];
/** Files that were put into tabs. */
let injected: { tabId: number; files: string[] }[];

beforeEach(() => {
  fakeBrowser.reset();
  served = [];
  injected = [];
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: ['https://arxiv.org/*'], js: files }],
  } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, { id: 3 }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async tabId => {
    if (!served.includes(tabId))
      throw new Error('Could not establish connection. Receiving end does not exist.');
  });
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
        if (target.tabId === 3) throw new Error('Frame with ID 0 is showing error page');
        if (files) injected.push({ tabId: target.tabId, files });
      },
    },
  });
  injectWhenInstalled();
});

it.each(['install', 'update'] as const)('brings open tabs their script at an %s', async reason => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
  expect(injected).toEqual([
    { tabId: 1, files },
    { tabId: 2, files },
  ]);
});

it('leaves a tab alone that has its script already', async () => {
  served = [1];
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
  expect(injected).toEqual([{ tabId: 2, files }]);
});

it('does nothing when the browser was updated', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'browser_update', temporary: false });
  expect(injected).toEqual([]);
});
