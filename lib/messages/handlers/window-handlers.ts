import { browser } from '#imports';
import { serializeLibraryAddress } from '@/lib/library/library-address';
import type { Handlers } from '@/lib/messages/handler';
import { scanTab } from '@/lib/messages/scan-tab';

const files = {
  'in-page': '/in-page.js',
  card: '/card.js',
  detector: '/detector.js',
  selection: '/selection.js',
  report: '/report.js',
} as const;

export const windowHandlers: Pick<Handlers, 'script.inject' | 'tab.scan' | 'library.open'> = {
  async 'script.inject'({ script }, { sender }) {
    if (sender.kind !== 'tab')
      throw new Error('script.inject reached its handler from one of our own pages.');
    const { tabId, frameId } = sender;
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [files[script]],
    });
    return { ok: true, value: null };
  },

  async 'tab.scan'({ tabId, what }) {
    return { ok: true, value: await scanTab(tabId, { what }) };
  },

  /** A library page that is open already is shown and not opened a second time. */
  async 'library.open'({ paperId }) {
    const page = browser.runtime.getURL('/library.html');
    const url = paperId === undefined ? page : page + serializeLibraryAddress({ paperId });
    const [open] = await browser.tabs.query({ url: `${page}*` });
    if (open?.id === undefined) {
      await browser.tabs.create({ url });
    } else {
      await browser.tabs.update(open.id, { active: true, ...(paperId !== undefined && { url }) });
      if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
    }
    return { ok: true, value: null };
  },
};
