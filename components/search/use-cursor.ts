import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** Where the cursor stands in a box; undefined while the box has no focus, or a part of its text is selected. */
export function useCursor(box: RefObject<HTMLInputElement | null>, text: string): number | undefined {
  const [cursor, setCursor] = useState<number>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text moves the cursor
  useLayoutEffect(() => setCursor(cursorIn(box.current)), [box, text]);

  useEffect(() => {
    const element = box.current;
    const read = () => setCursor(cursorIn(element));
    const events = ['focus', 'blur', 'keyup', 'click', 'select'] as const;
    for (const event of events) element?.addEventListener(event, read);
    return () => {
      for (const event of events) element?.removeEventListener(event, read);
    };
  }, [box]);

  return cursor;
}

function cursorIn(box: HTMLInputElement | null): number | undefined {
  if (!box || box.ownerDocument.activeElement !== box || box.selectionStart !== box.selectionEnd)
    return undefined;
  return box.selectionStart ?? undefined;
}
