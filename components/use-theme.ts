import { useEffect } from 'react';
import { readSettings, type Settings, watchSettings } from '@/lib/settings/settings';

/** The last theme, where it can be read before the first paint: the settings answer only after it. */
const rememberedKey = 'theme';

/** Gives the page the theme of the settings, and keeps it in step with them. */
export function useTheme(): void {
  useEffect(() => {
    const watching = new AbortController();
    const apply = ({ theme }: Settings) => {
      if (watching.signal.aborted) return;
      localStorage.setItem(rememberedKey, theme);
      showTheme(theme);
    };
    readSettings().then(apply, () => {});
    watchSettings(apply, watching.signal);
    return () => watching.abort();
  }, []);
}

/** Shows the theme this page had last; call it before the first paint. */
export function showRememberedTheme(): void {
  showTheme(localStorage.getItem(rememberedKey));
}

function showTheme(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
