import type { EntryRow, TextNodes } from '@/lib/sites/reading';
import { type Box, boxOf, intersection, joinLines } from './box';
import type { TitleGeometry } from './choose-place';
import { isScrollPane, scrolledBox } from './scroll-pane';
import { isSurface } from './surface';

/** A row's text is measured to this many nodes; what is beyond is far from the title. */
const measuredNodes = 400;
/** What a small button answers beyond its picture, pixels: at the edge of the page it would widen it. */
const hitMargin = 4;
/** Beyond so many lines the end of a block is no longer the title's neighbour. */
const mostLines = 8;
const solid = 'img,svg,mjx-container,button,input,select,textarea,video,canvas,iframe,object';

/**
 * Measures what a button beside a title has to know; reads layout, writes nothing.
 *
 * @param row The row; of one that is a line of text the whole line counts as the title.
 * @param element The part of the row that the title stands in.
 * @param host The button's host, already in the page: what can cut it off depends on where it hangs.
 * @returns undefined when the title is not visible.
 */
export function measureTitle(
  { anchor, line }: EntryRow,
  element: Element,
  host: HTMLElement,
): TitleGeometry | undefined {
  const window = anchor.ownerDocument.defaultView;
  if (!window) return undefined;
  const style = window.getComputedStyle(anchor);
  if (style.visibility !== 'visible') return undefined;

  const { lines, isCut } = titleLines(anchor, element, line);
  const [first, ...more] = lines;
  const last = lines[lines.length - 1];
  if (!first || !last) return undefined;
  // The ellipsis of a cut title is in no text node; it is about as wide as this.
  if (isCut) last.right += Number.parseFloat(style.fontSize);

  const lineHeight = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.25;
  const size = Math.min(24, Math.max(16, Math.round(lineHeight) - 4));
  const near: Box = {
    left: Number.NEGATIVE_INFINITY,
    right: Number.POSITIVE_INFINITY,
    top: first.top - size,
    bottom: line ? last.bottom + size : boxOf(element.getBoundingClientRect()).bottom,
  };
  const block = line ? anchor : blockOf(anchor, element);
  const blockLines = block === anchor ? [] : joinLines(written(block).map(({ box }) => box));
  return {
    lines: [first, ...more],
    // What stands beside the lines above the title is not measured.
    block: blockLines.length <= mostLines ? blockLines.filter(({ bottom }) => bottom > first.top) : [],
    size,
    bounds: paintable(host, element, size),
    obstacles: [
      ...lines,
      ...written(element, { near, ...(line ? { from: line.first } : { except: anchor }) }).map(
        ({ box }) => box,
      ),
      ...neighbours(element, near),
      ...marker(anchor, lineHeight),
    ],
    rightToLeft: style.direction === 'rtl',
  };
}

/** The title's lines as far as they are shown: `line-clamp` and ellipsis cut some off, above or below the anchor. */
function titleLines(anchor: Element, row: Element, line?: TextNodes): { lines: Box[]; isCut: boolean } {
  const clips = new Map<Element, Box>();
  const all = written(line ? row : anchor, { from: line?.first, to: line?.last }).map(({ box, parent }) => {
    let seen = clips.get(parent);
    if (!seen) {
      seen = clip(parent, row);
      clips.set(parent, seen);
    }
    const middle = (box.top + box.bottom) / 2;
    const shown = { ...box, left: Math.max(box.left, seen.left), right: Math.min(box.right, seen.right) };
    return shown.right - shown.left > 1 && middle > seen.top && middle < seen.bottom ? shown : undefined;
  });
  const shown = all.filter(box => box !== undefined);
  return { lines: joinLines(shown), isCut: shown.length < all.length };
}

/** What overflow lets through between an element and its row, both included. */
function clip(inner: Element, row: Element): Box {
  let seen: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  for (let element: Element | null = inner; element; element = element.parentElement) {
    if (cuts(element)) seen = intersection(seen, boxOf(element.getBoundingClientRect()));
    if (element === row) break;
  }
  return seen;
}

function cuts(element: Element): boolean {
  const { overflowX, display } = getComputedStyle(element);
  return overflowX !== 'visible' && display !== 'inline';
}

/**
 * The row, a gutter of one button beside it, and no further than what is shown, or can be scrolled to: an absolutely
 * positioned host is cut off by its containing block and that one's ancestors, not by a `line-clamp` between; one in the
 * text by all of them.
 */
function paintable(host: HTMLElement, row: Element, size: number): Box {
  const gutter = size + 8;
  const own = boxOf(row.getBoundingClientRect());
  let box: Box = {
    left: own.left - gutter,
    right: own.right + gutter,
    top: own.top - 4,
    bottom: own.bottom + 4,
  };
  const root = row.ownerDocument.body;
  const around = getComputedStyle(host).position === 'absolute' ? host.offsetParent : host.parentElement;
  for (let element = around; element && element !== root; element = element.parentElement) {
    if (isScrollPane(element)) return intersection(box, scrolledBox(element));
    if (cuts(element)) box = intersection(box, boxOf(element.getBoundingClientRect()));
  }
  const { clientWidth } = row.ownerDocument.documentElement;
  return intersection(box, {
    left: hitMargin,
    right: clientWidth - hitMargin,
    top: -Infinity,
    bottom: Infinity,
  });
}

/** What of an element is measured. */
interface Scope {
  near?: Box;
  except?: Element;
  /** The texts to begin and end with, where it is not all of it; without an end, as far as it is near. */
  from?: Text | undefined;
  to?: Text | undefined;
}

/** Where an element's text, pictures and controls are painted, in document order, each with the element it stands in. */
function written(element: Element, { near, except, from, to }: Scope = {}): { box: Box; parent: Element }[] {
  const found: { box: Box; parent: Element }[] = [];
  const document = element.ownerDocument;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node => {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
    }
    if (node === except || isSurface(node)) return NodeFilter.FILTER_REJECT;
    const rect = near && (node as Element).getBoundingClientRect();
    const isFar = rect && rect.height > 0 && (rect.bottom < near.top || rect.top > near.bottom);
    return isFar ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  if (from) walker.currentNode = from;
  let node = from ?? walker.nextNode();
  for (let count = 0; node && count < measuredNodes; count += 1) {
    const parent = node.parentElement ?? element;
    if (node.nodeType === Node.TEXT_NODE) {
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].map(boxOf);
      // In a list of lines what follows is far away too.
      if (from && near && (boxes[0]?.top ?? -Infinity) > near.bottom) break;
      found.push(...boxes.map(box => ({ box, parent })));
    } else if ((node as Element).matches(solid)) {
      found.push({ box: boxOf((node as Element).getBoundingClientRect()), parent });
    }
    node = node === to ? null : walker.nextNode();
  }
  return found.filter(({ box }) => box.right - box.left > 1 && box.bottom - box.top > 1);
}

/** The bullet or number of a list's item, whose box no script can ask for: all that is beside its first line. */
function marker(anchor: Element, lineHeight: number): Box[] {
  const item = anchor.closest('li');
  if (!item) return [];
  const { listStyleType, direction } = getComputedStyle(item);
  if (listStyleType === 'none') return [];
  const { left, right, top } = item.getBoundingClientRect();
  const width = 2 * lineHeight;
  const start = direction === 'rtl' ? right : left - width;
  return [{ left: start, right: start + width, top, bottom: top + lineHeight }];
}

/** What stands beside the row (columns, floats), so that the gutter is used only where it is empty. */
function neighbours(row: Element, near: Box): Box[] {
  const boxes: Box[] = [];
  const { body } = row.ownerDocument;
  for (let element: Element | null = row; element && element !== body; element = element.parentElement) {
    // What stands beside it in the document is somewhere else.
    if (getComputedStyle(element).position === 'fixed') break;
    for (const sibling of [element.previousElementSibling, element.nextElementSibling]) {
      if (!sibling || isSurface(sibling)) continue;
      // A cell of several rows reaches into the next one, which leaves it free; in columns an item may have two boxes.
      const parts = sibling.localName === 'tr' ? [...sibling.children] : [sibling];
      for (const box of parts.flatMap(part => [...part.getClientRects()].map(boxOf)))
        if (box.top < near.bottom && box.bottom > near.top) boxes.push(box);
    }
  }
  return boxes;
}

/** The nearest element that is not inline: where the title's line boxes are. */
function blockOf(anchor: Element, row: Element): Element {
  let element = anchor;
  while (element !== row && element.parentElement && getComputedStyle(element).display.startsWith('inline')) {
    element = element.parentElement;
  }
  return element;
}
