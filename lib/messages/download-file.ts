import { browser } from '#imports';

/** How a download ended: with a file of that name (the browser numbers names that exist), or not. */
export type DownloadEnd = { ok: true; filename: string } | { ok: false; reason: string };

/**
 * Downloads from an address into the user's downloads and waits until the file is there. A user who cancels it, a full
 * disk and the like are answers; `signal` ends the waiting, not the download.
 */
export async function downloadFile(url: string, filename: string, signal: AbortSignal): Promise<DownloadEnd> {
  let id: number;
  try {
    id = await browser.downloads.download({ url, filename, conflictAction: 'uniquify' });
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
  await downloadEnd(id, signal);
  const [item] = await browser.downloads.search({ id });
  if (item?.state !== 'complete') return { ok: false, reason: item?.error ?? 'it did not end' };
  return { ok: true, filename: item.filename.split(/[\\/]/).at(-1) ?? filename };
}

function downloadEnd(id: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      browser.downloads.onChanged.removeListener(onChanged);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const onChanged = (delta: { id: number; state?: { current?: string | undefined } | undefined }) => {
      if (delta.id === id && delta.state && delta.state.current !== 'in_progress') end();
    };
    browser.downloads.onChanged.addListener(onChanged);
    signal.addEventListener('abort', end);
    // It may have ended before anybody listened.
    browser.downloads.search({ id }).then(([item]) => item?.state !== 'in_progress' && end(), reject);
  });
}
