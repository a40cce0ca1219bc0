import { browser } from '#imports';

/** Gives tabs that are open when Offprint is installed or updated their content scripts without a reload. */
export function injectWhenInstalled(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // After an update of the browser the tabs are loaded anew.
    if (reason !== 'install' && reason !== 'update') return;
    for (const script of browser.runtime.getManifest().content_scripts ?? []) injectIntoOpenTabs(script);
  });
}

interface DeclaredScript {
  matches?: string[] | undefined;
  js?: string[] | undefined;
  css?: string[] | undefined;
  all_frames?: boolean | undefined;
}

async function injectIntoOpenTabs({ matches, js, css, all_frames }: DeclaredScript): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches ?? [], discarded: false });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: all_frames === true };
    try {
      if (css?.length) await browser.scripting.insertCSS({ target, files: css as InjectedFiles });
      if (js?.length) await browser.scripting.executeScript({ target, files: js as InjectedFiles });
    } catch {
      // The tab shows an error page, or was closed or led elsewhere meanwhile.
    }
  }
}

/** The manifest names its files as strings; they are the built files that `files` wants. */
type InjectedFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;
