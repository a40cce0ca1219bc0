import { browser } from '#imports';
import type { Status } from '@/lib/model/status';

/** What the user can set. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  /** The status a paper is saved with. */
  defaultStatus: Status;
  /** Ids of the sites on which no buttons are shown. */
  disabledSites: string[];
  /** Ids of the sites on which the page bar is folded to a dot. */
  foldedBars: string[];
  /** Ids of the sites whose broken adapter is no news any more, each with the version that broke: "arxiv 0.1.0". */
  quietReports: string[];
}

export const defaultSettings: Settings = {
  theme: 'system',
  defaultStatus: 'to-read',
  disabledSites: [],
  foldedBars: [],
  quietReports: [],
};

const key = 'settings';

/** The settings, with defaults for what was never set. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return { ...defaultSettings, ...(stored[key] as Partial<Settings> | undefined) };
}

/** Changes some settings and leaves the others as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readSettings()), ...change } });
}

/** Calls `listener` whenever the settings change, in whatever context, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) listener({ ...defaultSettings, ...(change.newValue as Partial<Settings> | undefined) });
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
