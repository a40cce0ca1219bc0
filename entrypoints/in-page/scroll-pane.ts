import { type Box, boxOf } from './box';

const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

/** Whether an element scrolls what it holds, or will once it holds more. */
export function isScrollPane(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return scrolls(overflowX) || scrolls(overflowY);
}

/** What of a pane is shown or can be scrolled to; in a direction that does not scroll, its own box. */
export function scrolledBox(pane: Element): Box {
  const { overflowX, overflowY } = getComputedStyle(pane);
  const box = boxOf(pane.getBoundingClientRect());
  if (scrolls(overflowX)) {
    box.left += pane.clientLeft - pane.scrollLeft;
    box.right = box.left + pane.scrollWidth;
  }
  if (scrolls(overflowY)) {
    box.top += pane.clientTop - pane.scrollTop;
    box.bottom = box.top + pane.scrollHeight;
  }
  return box;
}

/**
 * Whether an absolutely positioned child of an element would be painted outside of a pane that the element is scrolled
 * in: a pane cuts off only what it, or something within it, is the containing block of.
 */
export function escapesPane(parent: Element): boolean {
  const { body } = parent.ownerDocument;
  for (let at: Element | null = parent; at && at !== body; at = at.parentElement) {
    const { position, transform } = getComputedStyle(at);
    if (position !== 'static' || transform !== 'none') return false;
    if (isScrollPane(at)) return true;
  }
  return false;
}
