// Runs in the background's worker, beside what ships.

declare const chrome: {
  alarms: { get(name: string): Promise<unknown> };
  runtime: { onMessage: { addListener(listener: (message: { name: string }) => void): void } };
};

/** Milliseconds from the arrival of a save in the background. */
export interface SaveTimes {
  /** Until the paper is in the library. */
  saved: number;
  /** Until a segment of the search index has it. */
  indexed: number;
}

const interval = 5;
const ends = new EventTarget();
let ticking: ReturnType<typeof setInterval> | undefined;
let longest = 0;
let save: Promise<SaveTimes> | undefined;

/**
 * Watches for tasks that keep everything else waiting. A worker has no observer of long tasks; a timer that comes late
 * shows them.
 */
export function startTaskWatch(): void {
  longest = 0;
  let last = performance.now();
  ticking = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - interval);
    last = now;
  }, interval);
}

/** The longest task since the start of the watch, in milliseconds. */
export function stopTaskWatch(): number {
  clearInterval(ticking);
  return longest;
}

/** Times every save from now on, by the transactions that follow its message. */
export function watchSaves(): void {
  const watched = new WeakSet<IDBTransaction>();
  // Not where transactions begin: Dexie has bound that when the library was opened.
  const objectStore = IDBTransaction.prototype.objectStore;
  IDBTransaction.prototype.objectStore = function (name) {
    if (this.mode === 'readwrite' && !watched.has(this)) {
      watched.add(this);
      const { objectStoreNames: names } = this;
      // A segment itself is written before; it counts from when the manifest names it.
      const isIndexed = names.contains('segments') && names.contains('unindexed');
      const end = isIndexed ? 'indexed' : names.contains('papers') ? 'saved' : undefined;
      if (end) this.addEventListener('complete', () => ends.dispatchEvent(new Event(end)));
    }
    return objectStore.call(this, name);
  };
  chrome.runtime.onMessage.addListener(({ name }) => {
    if (name === 'papers.save') save = timeSave();
  });
}

export async function lastSave(): Promise<SaveTimes> {
  if (!save) throw new Error('Nothing was saved since the saves are watched.');
  return save;
}

/** Resolves when the background has nothing left to index: it then takes its alarm away, and does not set another. */
export async function atRest(): Promise<void> {
  for (let readings = 0; readings < 2; ) {
    readings = (await chrome.alarms.get('update-index')) === undefined ? readings + 1 : 0;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

async function timeSave(): Promise<SaveTimes> {
  const start = performance.now();
  const until = (end: string) =>
    new Promise<number>(resolve => {
      ends.addEventListener(end, () => resolve(performance.now() - start), { once: true });
    });
  const [saved, indexed] = await Promise.all([until('saved'), until('indexed')]);
  return { saved, indexed };
}
