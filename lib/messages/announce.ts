import { browser } from '#imports';
import type { Done } from '@/lib/library/act';
import type { LibraryDatabase } from '@/lib/library/database';
import { describeChanges } from './describe-changes';
import type { PaperChange } from './known-paper';

/** Papers in one message: an act on the whole library must not become one message of many megabytes. */
const sliceLength = 500;

/** Tells the content script of every tab which papers an act changed, so that their marks turn. */
export async function announceChanges(database: LibraryDatabase, done: Done<unknown>): Promise<void> {
  if (done.papers.length === 0 && done.freed.length === 0) return;
  const tabs = await browser.tabs.query({ discarded: false });
  if (tabs.length === 0) return;
  for (let start = 0; start === 0 || start < done.papers.length; start += sliceLength) {
    const papers = done.papers.slice(start, start + sliceLength);
    const changes = await describeChanges(database, { papers, freed: start === 0 ? done.freed : [] });
    await Promise.all(tabs.map(({ id }) => tell(id, changes)));
  }
}

async function tell(tabId: number | undefined, changes: PaperChange[]): Promise<void> {
  if (tabId === undefined) return;
  try {
    await browser.tabs.sendMessage(tabId, { name: 'papers-changed', payload: { changes } });
  } catch {
    // Most tabs have no content script of ours, and a tab can close at any time.
  }
}
