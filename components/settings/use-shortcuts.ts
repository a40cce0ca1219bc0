import { useEffect, useState } from 'react';
import { browser } from '#imports';

export interface Shortcut {
  /** "Alt+Shift+O" as the browser writes it; absent where none is set. */
  keys?: string;
  /** What it does. */
  description: string;
}

/** The keyboard shortcuts as the user has set them; undefined until they are read. Read anew when the page is shown. */
export function useShortcuts(): Shortcut[] | undefined {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>();
  useEffect(() => {
    const read = async () => {
      const commands = await browser.commands.getAll();
      setShortcuts(
        commands.map(({ name, description, shortcut }) => ({
          description: description || (name === '_execute_action' ? 'Open Offprint' : (name ?? '')),
          ...(shortcut && { keys: shortcut }),
        })),
      );
    };
    const onShown = () => {
      if (document.visibilityState === 'visible') void read();
    };
    void read();
    document.addEventListener('visibilitychange', onShown);
    return () => document.removeEventListener('visibilitychange', onShown);
  }, []);
  return shortcuts;
}

/** Opens the browser's own page for shortcuts; answers false where it has none that an extension may open. */
export async function openShortcutPage(): Promise<boolean> {
  if (
    'openShortcutSettings' in browser.commands &&
    typeof browser.commands.openShortcutSettings === 'function'
  ) {
    await browser.commands.openShortcutSettings();
    return true;
  }
  if (!import.meta.env.CHROME) return false;
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return true;
}
