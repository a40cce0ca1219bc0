import { siteForPage } from './index';
import { isListed, type RowCache, readListing } from './read-listing';
import type { ListedEntry, Reading } from './reading';

/** What a page's site read on it. */
export interface SiteReading {
  site: string;
  reading: Reading;
  /** It finds nothing, or half-empty rows: it may not know the page's markup any more. */
  isDoubtful: boolean;
}

/**
 * Reads a page as its site declares; undefined where the page is none that a site lists papers on. `cache` and `until`
 * are those of `readListing`.
 */
export function readSite(
  document: Document,
  url: string,
  cache?: RowCache,
  until?: number,
): SiteReading | undefined {
  const site = siteForPage(document, url);
  if (!site || !isListed(site, url)) return undefined;
  const reading = readListing(site, document, url, cache, until);
  const isSound = reading.kind === 'paper' || (reading.kind === 'listing' && !isHalfEmpty(reading.entries));
  return { site: site.id, reading, isDoubtful: !isSound };
}

/**
 * The better of a doubtful site's reading and what the generic detector found. Where neither lists anything the site may
 * be broken, or its page be empty. `isAsked`: somebody wants to see what there is, however poor.
 */
export function chooseReading({ site, reading }: SiteReading, detected: Reading, isAsked: boolean): Reading {
  if (detected.kind === 'listing' && !isHalfEmpty(detected.entries)) return { ...detected, brokenSite: site };
  if (reading.kind === 'listing') return reading;
  return { ...(isAsked && detected.kind !== 'none' ? detected : reading), brokenSite: site };
}

/** Most entries have a title or an identifier and nothing else. */
function isHalfEmpty(entries: readonly ListedEntry[]): boolean {
  const poor = entries.filter(
    ({ entry }) => !entry.creators && !(entry.title && (entry.url || entry.identifiers)),
  );
  return poor.length > entries.length * 0.6;
}
