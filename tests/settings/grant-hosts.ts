import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Stands for the browser's permissions, of which the fake browser has none. Call it after the fake's reset. */
export function grantHosts(...origins: string[]) {
  const granted = new Set(origins);
  const added = new Set<(change: { origins: string[] }) => void>();
  const removed = new Set<(change: { origins: string[] }) => void>();
  const eventOf = (listeners: typeof added) => ({
    addListener: (listener: (change: { origins: string[] }) => void) => void listeners.add(listener),
    removeListener: (listener: (change: { origins: string[] }) => void) => void listeners.delete(listener),
  });
  const permissions = {
    getAll: async () => ({ permissions: [], origins: [...granted] }),
    request: vi.fn(async (change: { origins: string[] }) => {
      for (const origin of change.origins) granted.add(origin);
      for (const listener of added) listener(change);
      return true;
    }),
    remove: vi.fn(async (change: { origins: string[] }) => {
      for (const origin of change.origins) granted.delete(origin);
      for (const listener of removed) listener(change);
      return true;
    }),
    onAdded: eventOf(added),
    onRemoved: eventOf(removed),
  };
  Object.assign(fakeBrowser, { permissions });
  return permissions;
}
