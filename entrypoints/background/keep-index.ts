import { liveQuery } from 'dexie';
import { browser } from '#imports';
import type { LibraryDatabase } from '@/lib/library/database';
import { updateIndex } from '@/lib/library/search-index/update-index';

const alarm = 'update-index';
const lock = 'search-index';
/** A worker is stopped after 30 seconds without an event or a call to the browser. */
const stayAwake = 20_000;

/**
 * Brings the search index up to date whenever papers have changed. What a stopped worker leaves undone the next one
 * goes on with; the alarm sees to it that there is a next one.
 */
export function keepIndex(database: LibraryDatabase): void {
  // Registered so that the alarm starts the worker; the query below does the rest.
  browser.alarms.onAlarm.addListener(() => {});
  let isRunning = false;
  let isStale = false;
  let isChecked = false;

  async function update(): Promise<void> {
    isStale = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isStale) {
        isStale = false;
        await updateOnce(database, isChecked);
        isChecked = true;
      }
    } catch (error) {
      isChecked = false;
      console.error('The search index could not be brought up to date.', error);
    } finally {
      isRunning = false;
    }
  }

  liveQuery(() =>
    Promise.all([database.unindexed.toCollection().lastKey(), database.segments.get('manifest')]),
  ).subscribe({
    next: update,
    error: error => console.error('The search index is not kept up to date.', error),
  });
}

async function updateOnce(database: LibraryDatabase, isChecked: boolean): Promise<void> {
  // Whatever woke the worker comes first.
  await pause();
  await navigator.locks.request(lock, async () => {
    const awake = setInterval(() => void browser.runtime.getPlatformInfo(), stayAwake);
    try {
      await Promise.all([
        // Not waited for before the work: the browser has the request, whatever becomes of this worker.
        browser.alarms.create(alarm, { periodInMinutes: 1 }),
        updateIndex(database, { signal: new AbortController().signal, pause, isChecked }),
      ]);
    } finally {
      clearInterval(awake);
    }
    await browser.alarms.clear(alarm);
  });
}

/** Ends in a later task. A timer would end four milliseconds later, which adds up between slices of fifteen. */
function pause(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
