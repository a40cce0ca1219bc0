import { browser } from '#imports';
import { hasScript } from '@/lib/messages/ask-tab';

/** Gives tabs that are open when Offprint is installed or updated their content script without a reload. */
export function injectWhenInstalled(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // After an update of the browser the tabs are loaded anew.
    if (reason !== 'install' && reason !== 'update') return;
    const [script] = browser.runtime.getManifest().content_scripts ?? [];
    if (!script) return;
    const tabs = await browser.tabs.query({ url: script.matches ?? [], discarded: false });
    await Promise.all(tabs.map(({ id }) => inject(id, script)));
  });
}

interface DeclaredScript {
  js?: string[] | undefined;
  all_frames?: boolean | undefined;
}

async function inject(tabId: number | undefined, { js = [], all_frames }: DeclaredScript): Promise<void> {
  if (tabId === undefined) return;
  try {
    // A page that was opened since has its script, or is about to: a function waits for the page as that does. Started
    // twice, the script would take its buttons from under the pointer and put others there.
    await browser.scripting.executeScript({ target: { tabId }, func: () => {} });
    if (await hasScript(tabId)) return;
    const target = { tabId, allFrames: all_frames === true };
    await browser.scripting.executeScript({ target, files: js as InjectedFiles });
  } catch {
    // The tab shows an error page, or was closed or led elsewhere meanwhile.
  }
}

/** The manifest names its files as strings; they are the built files that `files` wants. */
type InjectedFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;
