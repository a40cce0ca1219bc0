/**
 * Lifts a button that the row's own content is painted over (a link stretched over a whole card), just above it.
 *
 * Only what belongs to the row is passed: a page's sticky header or dialogue stays above. Writes `z-index` on our
 * button alone; the button has to be in the viewport.
 *
 * @returns whether it was covered.
 */
export function uncover(button: HTMLElement, row: Element): boolean {
  const { left, top, width, height } = button.getBoundingClientRect();
  const host = (button.getRootNode() as ShadowRoot).host;
  const above = row.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  if (!above || above === host || !row.contains(above)) return false;
  const levels = [0];
  for (let element: Element | null = above; element && element !== row; element = element.parentElement) {
    // A stretched link is mostly a pseudo-element ("::after { inset: 0 }"), which is hit as its element.
    for (const part of [undefined, '::before', '::after']) {
      levels.push(Number.parseInt(getComputedStyle(element, part).zIndex, 10) || 0);
    }
  }
  button.style.zIndex = String(Math.max(...levels) + 1);
  return true;
}
