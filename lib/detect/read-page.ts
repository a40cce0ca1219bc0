import type { RowCache } from '@/lib/sites/read-listing';
import { chooseReading, readSite } from '@/lib/sites/read-site';
import type { Reading } from '@/lib/sites/reading';
import { detectInSteps } from './detect-listing';
import { finish, type Steps } from './steps';
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
 * Reads the papers that a page lists: sites and generic detector together. (The content
 * script has the same two halves apart, and loads the second only where it is needed.)
 *
 * The site that the address belongs to reads its pages. Where it finds nothing or half-empty rows, it may not know the
 * page's markup any more: the generic detector looks as well, and what it lists counts, marked with `brokenSite`. Other
 * pages are read by the generic detector, if asked. Never throws; `kind` is `none` where nothing is listed.
 */
export function readPage(document: Document, url: string, options: ReadPageOptions = {}): Reading {
  const known = options.genericOnly ? undefined : readSite(document, url, options.cache);
  if (known && !known.isDoubtful) return known.reading;
  if (known) {
    const { site, reading } = known;
    options.trace?.(
      '0 site',
      `${site} read ${reading.entries.length} entries: the generic detector looks as well`,
    );
    const detected = detectSafely(document, url, options.trace);
    return chooseReading(known, detected, options.scan === true);
  }
  return options.scan || options.genericOnly ? detectSafely(document, url, options.trace) : nothing;
}

/**
 * The generic detector's reading. A page can do anything while it is read (getters, custom elements): that must not
 * break the extension.
 */
export function detectSafely(document: Document, url: string, trace?: Trace): Reading {
  return finish(detectSafelyInSteps(document, url, trace));
}

/** The same in steps, for a page that must stay alive meanwhile. */
export function* detectSafelyInSteps(document: Document, url: string, trace?: Trace): Steps<Reading> {
  try {
    return yield* detectInSteps(document, url, trace ? { trace } : {});
  } catch (error) {
    trace?.('error', String(error));
    return nothing;
  }
}
