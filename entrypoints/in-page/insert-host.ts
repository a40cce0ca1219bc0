import type { EntryRow, TextNodes } from '@/lib/sites/reading';
import { type Box, boxOf } from './box';

/** Where hosts may hang, best first. */
export type Spot = 'outside-link' | 'inside-title' | 'end-of-row';

/** Half a pixel: less is rounding. */
const tolerance = 0.5;

/**
 * Hangs a host at the end of the title, or of the line that it stands in.
 *
 * Outside of a link where the title is one or stands in one: a button inside would lengthen the link's accessible
 * name. `inside-title` is for pages whose own rules move something when an element follows the link
 * (`:last-child`, `:not(:last-child)`). `end-of-row` is for a line so full that it breaks elsewhere when its letters
 * before and behind the host are no longer set together.
 *
 * @param part the part of the row that the title stands in
 */
export function insertHost(host: HTMLElement, { anchor, line }: EntryRow, spot: Spot, part: Element): void {
  if (spot === 'end-of-row') {
    part.append(host);
    return;
  }
  const end = line && lastShown(anchor, line);
  const link = (end?.parentElement ?? anchor).closest('a, button, summary, label');
  if (spot === 'outside-link' && link?.parentElement && !(line && link.contains(anchor))) link.after(host);
  else if (end) end.after(host);
  else anchor.append(host);
}

/** The last text of a line that is shown: an abstract or a citation to copy may be hidden behind it. */
function lastShown(anchor: Element, { first, last }: TextNodes): Text {
  const walker = anchor.ownerDocument.createTreeWalker(anchor, NodeFilter.SHOW_TEXT);
  walker.currentNode = last;
  let text = last;
  while (text !== first && !(text.data.trim() && text.parentElement?.checkVisibility()))
    text = (walker.previousNode() as Text | null) ?? first;
  return text;
}

/** The measures of a row that must be the same after its host was inserted. */
export interface RowLayout {
  row: EntryRow;
  part: Element;
  boxes: Box[];
}

/** Measures what an inserted element could move: the row, what follows it, the title and its siblings. */
export function measureRow(row: EntryRow, part: Element): RowLayout {
  return {
    row,
    part,
    boxes: watched(row, part).map(element => boxOf(element.getBoundingClientRect())),
  };
}

/**
 * Whether the row looks different from when it was measured. Boxes are compared by size and by their distance
 * from the row, so that one disturbed row does not accuse those below it.
 */
export function isDisturbed({ row, part, boxes }: RowLayout): boolean {
  const now = measureRow(row, part).boxes;
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

function watched({ anchor, line }: EntryRow, part: Element): Element[] {
  const parent = anchor.parentElement;
  const around = [part, part.nextElementSibling, anchor, parent, parent?.parentElement];
  return [...around, anchor.lastElementChild, line?.last.parentElement]
    .filter(part => part !== null && part !== undefined)
    .filter(part => !part.localName.startsWith('offprint-'));
}
