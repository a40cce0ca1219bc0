import { browser } from '#imports';
import { askTab } from './ask-tab';
import type { ScanRequest, ScanResult } from './page-protocol';

/** What came of a scan; `closed` where the browser does not let extensions look: its own pages, its store, files. */
export type TabScan = ScanResult | { kind: 'closed' };

/**
 * Has the content script of a tab's frame (the top one unless told) look at its page, and puts the script there first
 * where none is. For a tab that the user has just pointed at, which `activeTab` opens, or one of an allowed host.
 */
export async function scanTab(tabId: number, request: ScanRequest, frameId = 0): Promise<TabScan> {
  const answer = await askTab(tabId, 'page.scan', request, frameId);
  if (answer) return answer;
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: ['/content-scripts/listing.js'] });
  } catch {
    return { kind: 'closed' };
  }
  return (await askTab(tabId, 'page.scan', request, frameId)) ?? { kind: 'closed' };
}
