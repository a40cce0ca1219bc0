import { JSDOM } from 'jsdom';
import { detectListing } from '@/lib/detect/detect-listing';

/** One window parses all pages: a window for each makes the tests slower. */
const dom = new JSDOM();
const parser = new dom.window.DOMParser();

/** A page as a document. */
export const parsePage = (html: string): Document => parser.parseFromString(html, 'text/html');

/** What is read from a page at its address. */
export const readListed = (html: string, address: string) => {
  dom.reconfigure({ url: address });
  return detectListing(parsePage(html), address).entries;
};

/** The entries that are read from a page at its address. */
export const readEntries = (html: string, address: string) =>
  readListed(html, address).map(({ entry }) => entry);
