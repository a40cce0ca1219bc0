import { useEffect } from 'react';

/** Keys that work wherever the focus is, or is not: `/`, Esc and Ctrl+K to the search box, Ctrl+Z takes back. */
export function useScreenKeys(focusBox: () => void, undoLast: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const control = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      const inText =
        event.target instanceof HTMLElement && event.target.matches('textarea, input:not([type="checkbox"])');
      if (control && key === 'k') focusBox();
      else if (control && key === 'z' && !inText) undoLast();
      else if (!control && (key === '/' || key === 'escape') && !inText) focusBox();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [focusBox, undoLast]);
}
