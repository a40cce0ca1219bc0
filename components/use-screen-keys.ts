import { useEffect } from 'react';

interface ScreenKeys {
  focusBox: () => void;
  focusRows: () => void;
  undoLast: () => void;
}

/**
 * Keys that work wherever the focus is: `/`, Esc and Ctrl+K go to the search box, Ctrl+Z takes back; the arrow down
 * goes to the rows where nothing has the focus.
 */
export function useScreenKeys({ focusBox, focusRows, undoLast }: ScreenKeys): void {
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
      else if (key === 'arrowdown' && event.target === document.body) focusRows();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [focusBox, focusRows, undoLast]);
}
