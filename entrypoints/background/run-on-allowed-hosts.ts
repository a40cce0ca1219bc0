import { browser } from '#imports';
import { scanTab } from '@/lib/messages/scan-tab';
import { namedHosts, readAllowedHosts, webPatterns } from '@/lib/settings/allowed-hosts';

const id = 'allowed-hosts';
const flag = '/always.js';

/**
 * Keeps the content script registered on the hosts that the user allowed, and on no others. What the browser has granted
 * is the truth: an update forgets registered scripts, and hosts can be allowed and taken back on the browser's own pages.
 */
export function runOnAllowedHosts(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await register();
    await startInOpenTabs(await readAllowedHosts());
  });
  browser.runtime.onStartup.addListener(register);
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await register();
    await startInOpenTabs(webPatterns(origins));
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await register();
    await stopInOpenTabs(webPatterns(origins));
  });
}

/** One at a time: each reads what is registered and then changes it. */
async function register(): Promise<void> {
  await navigator.locks.request(id, async () => {
    const matches = await readAllowedHosts();
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    const script = {
      id,
      js: [flag, '/content-scripts/listing.js'],
      matches,
      // The manifest's own script runs there; where every host is allowed it would come twice.
      excludeMatches: namedHosts(),
      runAt: 'document_idle' as const,
    };
    if (matches.length === 0) {
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    } else if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
}

async function startInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.all(tabs.map(({ id: tabId }) => start(tabId)));
}

async function start(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [flag] });
    await scanTab(tabId, { what: 'page' });
  } catch {
    // The tab shows an error page, or was closed or led elsewhere meanwhile.
  }
}

/** Its addresses are not ours to see any more: every tab is told, and knows whether it is meant. */
async function stopInOpenTabs(patterns: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const payload = { patterns };
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId !== undefined) await browser.tabs.sendMessage(tabId, { name: 'page.forbidden', payload });
    }),
  );
}
