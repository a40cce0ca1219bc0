import { useCallback, useEffect, useState } from 'react';
import {
  type LibraryView,
  parseLibraryAddress,
  serializeLibraryAddress,
} from '@/lib/library/library-address';

/**
 * What the page's address says it shows, and a way to change both. A change drops the paper shown unless it names one.
 * One that `replace`s leaves no step to go back to: typing and moving along the rows would fill the history.
 */
export function useLibraryAddress(): [
  LibraryView,
  (change: Partial<LibraryView>, replace?: boolean) => void,
] {
  const [view, setView] = useState(() => parseLibraryAddress(location.hash));

  useEffect(() => {
    const read = () => setView(parseLibraryAddress(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);

  const change = useCallback((part: Partial<LibraryView>, replace = false) => {
    // From the address and not from the last render: several changes may come in one event.
    const { paperId: _, ...last } = parseLibraryAddress(location.hash);
    const next = { ...last, ...part };
    const address = serializeLibraryAddress(next);
    if (address !== location.hash) history[replace ? 'replaceState' : 'pushState'](null, '', address);
    setView(next);
  }, []);

  return [view, change];
}
