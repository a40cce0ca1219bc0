import { siteForPage } from '@/lib/sites/index';
import { isListed, type RowCache, readListing } from '@/lib/sites/read-listing';
import type { ListedEntry, Reading } from '@/lib/sites/reading';
import { detectListing } from './detect-listing';
import type { Trace } from './trace';

export interface ReadPageOptions {
  /** Looks at pages that no site covers as well: the user asked for a scan, or allowed it. Default: false. */
  scan?: boolean;
  /** Switches the sites off, so that the generic detector reads everything. Default: false. */
  genericOnly?: boolean;
  /** Told what each step of the generic detector kept or dropped, and why. Default: nobody is told. */
  trace?: Trace;
  /** What rows were read as before, on a page that is read again. */
  cache?: RowCache;
}

const nothing: Reading = { kind: 'none', entries: [], skipped: [] };

/**
 * Reads the papers that a page lists: the one way into detection, for the content script and the corpus alike.
 *
 * The site that the address belongs to reads its pages. Where it finds nothing or half-empty rows, it may not know the
 * page's markup any more: the generic detector looks as well, and what it lists counts, marked with `brokenSite`. Other
 * pages are read by the generic detector, if asked. Never throws; `kind` is `none` where nothing is listed.
 */
export function readPage(document: Document, url: string, options: ReadPageOptions = {}): Reading {
  const site = options.genericOnly ? undefined : siteForPage(document, url);
  if (site && isListed(site, url)) {
    const reading = readListing(site, document, url, options.cache);
    if (reading.kind === 'paper' || (reading.kind === 'listing' && !isHalfEmpty(reading.entries)))
      return reading;
    options.trace?.(
      '0 site',
      `${site.id} read ${reading.entries.length} entries: the generic detector looks as well`,
    );
    const detected = detectSafely(document, url, options.trace);
    if (detected.kind === 'listing' && !isHalfEmpty(detected.entries))
      return { ...detected, brokenSite: site.id };
    return reading.kind === 'listing' ? reading : options.scan ? detected : nothing;
  }
  return options.scan || options.genericOnly ? detectSafely(document, url, options.trace) : nothing;
}

/** Most entries have a title or an identifier and nothing else. */
function isHalfEmpty(entries: readonly ListedEntry[]): boolean {
  const poor = entries.filter(
    ({ entry }) => !entry.creators && !(entry.title && (entry.url || entry.identifiers)),
  );
  return poor.length > entries.length * 0.6;
}

/** A page can do anything while it is read (getters, custom elements): that must not break the extension. */
function detectSafely(document: Document, url: string, trace: Trace | undefined): Reading {
  try {
    return detectListing(document, url, trace ? { trace } : {});
  } catch (error) {
    trace?.('error', String(error));
    return nothing;
  }
}
