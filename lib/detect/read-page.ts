import { siteForPage } from '@/lib/sites/index';
import { isListed, type RowCache, readListing } from '@/lib/sites/read-listing';
import type { Reading } from '@/lib/sites/reading';

export interface ReadPageOptions {
  /** Looks at pages that no site covers as well: the user asked for a scan, or allowed it. Default: false. */
  scan?: boolean;
  /** Switches the sites off, so that the generic detector reads everything. Default: false. */
  genericOnly?: boolean;
  /** Told what each step of the generic detector kept or dropped, and why. Default: nobody is told. */
  trace?: (step: string, reason: string) => void;
  /** What rows were read as before, on a page that is read again. */
  cache?: RowCache;
}

const nothing: Reading = { kind: 'none', entries: [], skipped: [] };

/**
 * Reads the papers that a page lists: the one way into detection, for the content script and the corpus alike.
 *
 * The site that the address belongs to reads its pages; the generic detector reads what no site covers, if asked.
 * Never throws; `kind` is `none` where nothing is listed.
 */
export function readPage(document: Document, url: string, options: ReadPageOptions = {}): Reading {
  const site = options.genericOnly ? undefined : siteForPage(document, url);
  if (site && isListed(site, url)) {
    const reading = readListing(site, document, url, options.cache);
    if (reading.kind !== 'none') return reading;
  }
  return nothing;
}
