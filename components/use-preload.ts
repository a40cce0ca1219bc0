import { useEffect } from 'react';
import { preloadSurfaces } from './deferred-surfaces';

/** Fetches the code of pickers and dialogs once the screen has its rows and the browser nothing else to do. */
export function usePreload(hasRows: boolean): void {
  useEffect(() => {
    if (!hasRows) return;
    const idle = requestIdleCallback(() => void preloadSurfaces());
    return () => cancelIdleCallback(idle);
  }, [hasRows]);
}
