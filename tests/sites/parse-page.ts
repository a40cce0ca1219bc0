import { JSDOM } from 'jsdom';

/** Parses a page as a browser does at its address, its styles included: what they hide counts as hidden. */
export function parsePage(html: string, url: string): Document {
  const { window } = new JSDOM(html, { url });
  // jsdom has no checkVisibility, but computes `display` from the page's styles.
  window.Element.prototype.checkVisibility = function isShown(this: Element): boolean {
    if (window.getComputedStyle(this).display === 'none') return false;
    return this.parentElement?.checkVisibility() ?? true;
  };
  return window.document;
}
