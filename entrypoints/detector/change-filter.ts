import { nodeOf, type Reading } from '@/lib/sites/reading';

/** Where a page talks, types or draws: no paper is listed there. */
const elsewhere =
  'nav, footer, head, svg, script, style, noscript, template, textarea, select, [contenteditable=""], [contenteditable="true"], [role="log"], [role="timer"], [role="textbox"]';
/** More nodes are not looked at one by one, nor are elements with more text. */
const mostNodes = 200;
const mostText = 5000;
/** A text that is shorter names no paper. */
const shortest = 8;

/** Tells changes that may concern what a page lists from clocks, counters, chats and what is typed. */
export interface ChangeFilter {
  /** The nodes among the changed that may matter; empty where nothing does. */
  telling(changed: ReadonlySet<Node>, reading: Reading): ReadonlySet<Node>;
}

export function createChangeFilter(): ChangeFilter {
  const said = new WeakMap<Element, string>();

  function isTelling(node: Node): boolean {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    // What left the page was taken out of something that changed too.
    if (!element?.isConnected) return false;
    if (element.closest(elsewhere)) return false;
    const text = element.textContent ?? '';
    if (text.length > mostText) return true;
    const now = withoutNumbers(text) + addressesIn(element);
    const before = said.get(element);
    said.set(element, now);
    return now !== before && text.length >= shortest;
  }

  return {
    telling(changed, { entries }) {
      const isGone = entries.some(({ rows }) => rows.some(row => !nodeOf(row).isConnected));
      if (isGone || changed.size > mostNodes) return changed;
      return new Set([...changed].filter(node => node.nodeType === Node.DOCUMENT_NODE || isTelling(node)));
    },
  };
}

function withoutNumbers(text: string): string {
  return text.replace(/[\d\s]+/gu, '');
}

function addressesIn(element: Element): string {
  const own = element.getAttribute('href') ?? '';
  return [...element.querySelectorAll('a[href]')].reduce(
    (all, link) => `${all} ${link.getAttribute('href')}`,
    own,
  );
}
