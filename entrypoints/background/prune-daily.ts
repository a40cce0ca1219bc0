import { browser } from '#imports';
import type { LibraryDatabase } from '@/lib/library/database';
import { pruneSeen } from '@/lib/library/note-seen';
import { pruneJournal } from '@/lib/library/prune-journal';

const alarm = 'prune-journal';

/** Keeps the journal, and the memory of what was seen, within their bounds, once a day while the browser runs. */
export function pruneDaily(database: LibraryDatabase): void {
  browser.runtime.onInstalled.addListener(setAlarm);
  // Browsers may forget alarms when they are closed.
  browser.runtime.onStartup.addListener(setAlarm);
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== alarm) return;
    await pruneJournal(database, Date.now());
    await pruneSeen(database, Date.now());
  });
}

async function setAlarm(): Promise<void> {
  if (await browser.alarms.get(alarm)) return;
  await browser.alarms.create(alarm, { delayInMinutes: 10, periodInMinutes: 24 * 60 });
}
