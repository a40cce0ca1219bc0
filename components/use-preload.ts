import { preloadSurfaces } from './deferred-surfaces';
import { useWhenIdle } from './use-when-idle';

/** Fetches the code of pickers and dialogs once the screen has its rows and the browser nothing else to do. */
export function usePreload(hasRows: boolean): void {
  useWhenIdle(hasRows, () => void preloadSurfaces());
}
