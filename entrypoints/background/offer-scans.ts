import { browser } from '#imports';
import type { ScanRequest } from '@/lib/messages/page-protocol';
import { scanTab } from '@/lib/messages/scan-tab';

/** A scan that the user can ask for outside of the popup: in the context menu, by a shortcut, or both. */
interface OfferedScan {
  /** The menu entry's id, and the command's name in the manifest. */
  id: string;
  title: string;
  /** On what the context menu shows it. */
  contexts: ['page' | 'selection'];
  request: ScanRequest;
}

const offered: readonly OfferedScan[] = [
  {
    id: 'scan-page',
    title: 'Find papers on this page',
    contexts: ['page'],
    request: { what: 'page', isCommand: true },
  },
  {
    id: 'scan-selection',
    title: 'Find papers in the selection',
    contexts: ['selection'],
    request: { what: 'selection', isCommand: true },
  },
];

/** Offers scans in the context menu and as keyboard commands; either opens the tab to us for as long as it stays there. */
export function offerScans(): void {
  // The browser keeps the entries from then on.
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const { id, title, contexts } of offered) {
      browser.contextMenus.create({ id, title, contexts, documentUrlPatterns: ['*://*/*', 'file:///*'] });
    }
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText }, tab) => {
    void scan(menuItemId, tab?.id, { frameId, text: selectionText });
  });
  browser.commands.onCommand.addListener((command, tab) => void scan(command, tab?.id));
}

/** Where in a tab the user asked, and the text that was selected there. */
interface Place {
  frameId?: number | undefined;
  text?: string | undefined;
}

async function scan(
  id: string | number,
  tabId: number | undefined,
  { frameId, text }: Place = {},
): Promise<void> {
  const asked = offered.find(one => one.id === id);
  if (!asked || tabId === undefined) return;
  // The bar of a frame may be out of sight: what is selected in one is shown by the page around it.
  const { kind } =
    asked.request.what === 'selection'
      ? await scanTab(tabId, { ...asked.request, ...(text !== undefined && { text }) })
      : await scanTab(tabId, asked.request, frameId);
  if (kind === 'closed') await sayClosed();
}

/** The popup says that Offprint cannot look at this page: there is no other place for it. */
async function sayClosed(): Promise<void> {
  try {
    // Chromium has it for everybody since version 127.
    await browser.action.openPopup?.();
  } catch {
    // No window, or one that shows a popup already.
  }
}
