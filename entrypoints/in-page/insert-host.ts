import { type Box, boxOf } from './box';

/** Where hosts may hang, best first. */
export type Spot = 'outside-link' | 'inside-title';

/** Half a pixel: less is rounding. */
const tolerance = 0.5;

/**
 * Hangs a host at the end of the title.
 *
 * Outside of a link where the title is one or stands in one: a button inside would lengthen the link's accessible
 * name. `inside-title` is for pages whose own rules move something when an element follows the link
 * (`:last-child`, `:not(:last-child)`).
 */
export function insertHost(host: HTMLElement, anchor: Element, spot: Spot): void {
  const link = anchor.closest('a, button, summary, label');
  if (spot === 'outside-link' && link?.parentElement) link.after(host);
  else anchor.append(host);
}

/** The measures of a row that must be the same after its host was inserted. */
export interface RowLayout {
  anchor: Element;
  part: Element;
  boxes: Box[];
}

/** Measures what an inserted element could move: the row, what follows it, the title and its siblings. */
export function measureRow(anchor: Element, part: Element): RowLayout {
  return {
    anchor,
    part,
    boxes: watched(anchor, part).map(element => boxOf(element.getBoundingClientRect())),
  };
}

/**
 * Whether the row looks different from when it was measured. Boxes are compared by size and by their distance
 * from the row, so that one disturbed row does not accuse those below it.
 */
export function isDisturbed({ anchor, part, boxes }: RowLayout): boolean {
  const now = measureRow(anchor, part).boxes;
  const [from, to] = [boxes[0], now[0]];
  if (!from || !to || now.length !== boxes.length) return false;
  return boxes.some((before, index) => {
    const after = now[index];
    return (
      after !== undefined &&
      (['left', 'right', 'top', 'bottom'] as const).some(side => {
        const origin = side === 'left' || side === 'right' ? 'left' : 'top';
        return Math.abs(before[side] - from[origin] - (after[side] - to[origin])) > tolerance;
      })
    );
  });
}

function watched(anchor: Element, part: Element): Element[] {
  const parent = anchor.parentElement;
  return [part, part.nextElementSibling, anchor, parent, parent?.parentElement, anchor.lastElementChild]
    .filter(part => part !== null && part !== undefined)
    .filter(part => !part.localName.startsWith('offprint-'));
}
