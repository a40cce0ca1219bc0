// Runs in the background's worker, beside what ships.

declare const chrome: {
  alarms: { get(name: string): Promise<unknown> };
  runtime: { onMessage: { addListener(listener: (message: { name: string }) => void): void } };
};

const interval = 5;
let ticking: ReturnType<typeof setInterval> | undefined;
let longest = 0;
let save: Promise<number> | undefined;

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

/** Times every save from now on: from the arrival of its message until the transaction that follows is complete. */
export function watchSaves(): void {
  let onSaved = () => {};
  const watched = new WeakSet<IDBTransaction>();
  // Not where transactions begin: Dexie has bound that when the library was opened.
  const objectStore = IDBTransaction.prototype.objectStore;
  IDBTransaction.prototype.objectStore = function (name) {
    if (this.mode === 'readwrite' && this.objectStoreNames.contains('papers') && !watched.has(this)) {
      watched.add(this);
      this.addEventListener('complete', () => onSaved());
    }
    return objectStore.call(this, name);
  };
  chrome.runtime.onMessage.addListener(({ name }) => {
    if (name !== 'papers.save') return;
    const start = performance.now();
    save = new Promise(resolve => {
      onSaved = () => resolve(performance.now() - start);
    });
  });
}

/** How long the last save took, in milliseconds. */
export async function lastSave(): Promise<number> {
  if (save === undefined) throw new Error('Nothing was saved since the saves are watched.');
  return save;
}

/** Resolves when the background has nothing left to index: it then takes its alarm away, and does not set another. */
export async function atRest(): Promise<void> {
  for (let readings = 0; readings < 2; ) {
    readings = (await chrome.alarms.get('update-index')) === undefined ? readings + 1 : 0;
    // Nobody tells; and it may set the alarm only in a later task.
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
