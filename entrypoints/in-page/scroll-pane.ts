import type { Box } from './box';

/** Whether an element scrolls what it holds, or will once it holds more. */
export function isScrollPane(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return [overflowX, overflowY].some(overflow => overflow === 'auto' || overflow === 'scroll');
}

/** All that a pane holds, seen or scrolled away. */
export function scrolledBox(pane: Element): Box {
  const { left, top } = pane.getBoundingClientRect();
  const start = {
    left: left + pane.clientLeft - pane.scrollLeft,
    top: top + pane.clientTop - pane.scrollTop,
  };
  return { ...start, right: start.left + pane.scrollWidth, bottom: start.top + pane.scrollHeight };
}

/**
 * Whether an absolutely positioned host in an element would be painted outside of a pane that the element is scrolled
 * in: the pane cuts off only what it, or something within it, is the containing block of.
 */
export function escapesPane(element: Element): boolean {
  const { body } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    const { position, transform } = getComputedStyle(at);
    if (position !== 'static' || transform !== 'none') return false;
    if (isScrollPane(at)) return true;
  }
  return false;
}
