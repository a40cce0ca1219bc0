import { browser } from '#imports';
import type { PageProtocol } from './page-protocol';

/**
 * Sends a message to the content script in a tab's frame, the top one unless told. Undefined where none answers: a page
 * of the browser, or one without a script of ours.
 */
export async function askTab<Name extends keyof PageProtocol>(
  tabId: number,
  name: Name,
  payload: PageProtocol[Name]['payload'],
  frameId = 0,
): Promise<PageProtocol[Name]['reply'] | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { name, payload }, { frameId });
  } catch {
    return undefined;
  }
}

/** Whether a script of ours listens in a tab's top frame; one of an earlier version, cut off by an update, does not. */
export async function hasScript(tabId: number): Promise<boolean> {
  const name: keyof PageProtocol = 'page.describe';
  try {
    // The browser rejects where nobody listens; whoever does need not know the message.
    await browser.tabs.sendMessage(tabId, { name, payload: {} }, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}
