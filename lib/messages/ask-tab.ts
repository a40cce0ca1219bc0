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
