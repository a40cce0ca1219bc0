import { createElement } from './create-element';

/** The custom elements that Offprint puts into a page; nothing else of the page is ever changed. */
export const surfaceTags = ['offprint-save', 'offprint-bar', 'offprint-card'] as const;

export type SurfaceTag = (typeof surfaceTags)[number];

const sheets = new Map<string, CSSStyleSheet>();

/**
 * Makes a host element with an open shadow root and its style, not yet in the page.
 *
 * The rules of `:host` in `styles` need `!important`: a page's `* { … }` outranks a shadow root's plain `:host` rules.
 */
export function createSurface(tag: SurfaceTag, styles: string[]): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'open' });
  try {
    root.adoptedStyleSheets = styles.map(sheetOf);
  } catch {
    // Firefox does not let content scripts adopt style sheets (bug 1751346).
    root.append(createElement('style', {}, styles.join('')));
  }
  return { host, root };
}

/** One sheet for all hosts of a kind: a thousand buttons share their rules. */
function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

/** Whether a node is one of our hosts. */
export function isSurface(node: Node): boolean {
  return (surfaceTags as readonly string[]).includes(node.nodeName.toLowerCase());
}

/**
 * Takes every host of ours out of the page: what an older script left, or what the page itself copied
 * (a cloned row carries the host without its shadow root).
 */
export function sweepSurfaces(document: Document, isLive: (host: Element) => boolean = () => false): void {
  for (const host of document.querySelectorAll(surfaceTags.join(','))) {
    if (!isLive(host)) host.remove();
  }
}
