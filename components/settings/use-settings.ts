import { useCallback, useEffect, useRef, useState } from 'react';
import { changeSettings, readSettings, type Settings, watchSettings } from '@/lib/settings/settings';

/** The settings, undefined until they are read, and how to change some of them. */
export function useSettings(): [Settings | undefined, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const watching = new AbortController();
    readSettings().then(read => {
      if (!watching.signal.aborted) setSettings(read);
    });
    watchSettings(setSettings, watching.signal);
    return () => watching.abort();
  }, []);
  const written = useRef(Promise.resolve());
  const change = useCallback((changed: Partial<Settings>) => {
    // Shown at once and written one after the other: each write reads the settings first.
    setSettings(shown => shown && { ...shown, ...changed });
    written.current = written.current.then(() => changeSettings(changed));
  }, []);
  return [settings, change];
}
