import { visibleLetters } from '@/lib/detect/text/visible-letters';
import { linkIn, webAddress } from '@/lib/dom/links';
import { isBlock, isHidden, isUnread } from '@/lib/dom/text';

/** A text as it is read for references, and where its parts come from. */
export interface SelectedText {
  /**
   * White space is single; `\n` is a line that may go on in the next, `\t` the border of two cells of a row, and
   * `blockEnd` a border that no reference crosses.
   */
  text: string;
  /** Links with an address of the web, in their order. */
  links: { start: number; end: number; url: string; element: Element }[];
  /** The innermost block that the text from a place on stands in, in their order; empty for a text without a page. */
  blocks: { start: number; element: Element }[];
}

/** Stands between two blocks: neither a word nor a space of a text. */
export const blockEnd = '\f';

/** What nobody selects to have its papers found: a reading ends there. */
const mostCharacters = 2_000_000;
const mostNodes = 300_000;
const mostLinks = 20_000;

/** A text without markup: lines go on until one is empty. */
export function plainText(source: string): SelectedText {
  const text = visibleLetters(source.slice(0, mostCharacters))
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\n[^\S\n]*(?:\n\s*)+/g, blockEnd);
  return { text, links: [], blocks: [] };
}

/** The text of a part of a page as a reader sees it, with its links. `base` is what addresses are relative to. */
export function selectedText(range: Range, base: string): SelectedText {
  const read: SelectedText = { text: '', links: [], blocks: [] };
  const bounds = boundsOf(range);
  if (!bounds) return read;
  const { first, stop } = bounds;
  const pieces: string[] = [];
  let length = 0;
  let last = blockEnd;
  let block: Element | undefined;
  let nodes = 0;
  let isInside = false;
  let isOver = false;

  const append = (text: string) => {
    pieces.push(text);
    length += text.length;
    last = text.at(-1) ?? last;
  };
  const separate = (mark: string) => {
    if (last !== blockEnd && last !== mark) append(mark);
  };
  const write = (text: string, around: Element | undefined) => {
    const trimmed = /\s/.test(last) ? text.replace(/^ /, '') : text;
    if (!trimmed) return;
    if (around && around !== block) {
      block = around;
      read.blocks.push({ start: length, element: around });
    }
    append(trimmed.slice(0, mostCharacters - length));
  };

  /** Recursion as deep as the page's elements are nested, which browsers limit to 512 when they parse. */
  function walk(node: Node, around: Element | undefined, isPre: boolean, depth: number): void {
    nodes += 1;
    if (nodes > mostNodes || length >= mostCharacters || depth > 2000) return;
    isOver ||= node === stop;
    isInside ||= node === first;
    if (isOver || !(isInside || node.contains(first))) return;
    if (node.nodeType === 3) {
      const text = visibleLetters(shownPart(node as Text, range));
      write(
        isPre
          ? text.replace(/\r\n?/g, '\n').replace(/\n[^\S\n]*(?:\n\s*)+/g, blockEnd)
          : text.replace(/\s+/g, ' '),
        around,
      );
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (isUnread(element) || isHidden(element)) return;
    const name = element.localName;
    if (name === 'br') {
      // Two of them are an empty line.
      if (last === '\n') separate(blockEnd);
      else separate('\n');
      return;
    }
    const border = name === 'td' || name === 'th' ? '\t' : isBlock(element) ? blockEnd : undefined;
    const inner = border === undefined ? around : element;
    const url = name === 'a' || name === 'area' ? webAddress(linkIn(element), base) : undefined;
    if (border) {
      separate(border);
      if (element.checkVisibility?.() === false) return;
    }
    const start = length;
    for (let child = element.firstChild; child; child = child.nextSibling)
      walk(child, inner, isPre || name === 'pre', depth + 1);
    if (url && read.links.length < mostLinks) read.links.push({ start, end: length, url, element });
    if (border) separate(border);
  }

  const root = range.commonAncestorContainer;
  const parent = root.nodeType === 1 ? (root as Element) : root.parentElement;
  // A selection within one link is of that link.
  const link = parent?.closest('a[href]');
  walk(link ?? root, parent ? blockAround(parent) : undefined, parent?.closest('pre') != null, 0);
  read.text = pieces.join('');
  return read;
}

/**
 * The first node of a range and the first behind it, if there is any; undefined where the range ends the document. (Not
 * `intersectsNode`, which counts a node's siblings each time it is asked.)
 */
function boundsOf({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: Range): { first: Node; stop: Node | undefined } | undefined {
  const nodeAt = (container: Node, offset: number) =>
    container.nodeType === 1 ? (container.childNodes[offset] ?? following(container)) : container;
  const first = nodeAt(startContainer, startOffset);
  const stop = endContainer.nodeType === 1 ? nodeAt(endContainer, endOffset) : following(endContainer);
  return first && { first, stop };
}

/** The node behind a node and all that is in it. */
function following(node: Node): Node | undefined {
  for (let around: Node | null = node; around; around = around.parentNode)
    if (around.nextSibling) return around.nextSibling;
  return undefined;
}

function blockAround(element: Element): Element | undefined {
  for (let around: Element | null = element; around; around = around.parentElement)
    if (isBlock(around)) return around;
  return undefined;
}

/** What of a text the range holds. */
function shownPart(text: Text, range: Range): string {
  const start = text === range.startContainer ? range.startOffset : 0;
  const end = text === range.endContainer ? range.endOffset : text.data.length;
  return text.data.slice(start, Math.min(end, start + mostCharacters));
}
