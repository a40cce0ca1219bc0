import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { scanTab } from '@/lib/messages/scan-tab';

/** Stands for the tab: whether our script is there, and what it answers. */
let isThere: boolean;
const inject = vi.fn<(injection: object) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { scripting: { executeScript: inject } });
  inject.mockImplementation(async () => {
    isThere = true;
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => {
    if (!isThere) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { kind: 'listing' };
  });
});

it('asks the script that is there, and puts none beside it', async () => {
  isThere = true;
  expect(await scanTab(7, { what: 'page' })).toEqual({ kind: 'listing' });
  expect(inject).not.toHaveBeenCalled();
});

it('puts the script into the frame where it is not', async () => {
  isThere = false;
  expect(await scanTab(7, { what: 'page' }, 3)).toEqual({ kind: 'listing' });
  expect(inject).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [3] },
    files: ['/content-scripts/listing.js'],
  });
});

it('tells that a page is closed to extensions', async () => {
  isThere = false;
  inject.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await scanTab(7, { what: 'page' })).toEqual({ kind: 'closed' });
});
