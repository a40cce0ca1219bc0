import { baseOf } from '@/lib/dom/links';
import { pageYear } from '@/lib/dom/page-year';
import type { Entry } from '@/lib/model/entry';
import { findRows } from './find-rows';
import { isFrontMatter } from './front-matter';
import { mergeRows } from './merge-rows';
import { entryFromMetadata } from './page-metadata';
import { anchorOf, readRow, withStated } from './read-row';
import type { EntryRow, Reading, SkippedRow } from './reading';
import type { Page, RawEntry, Row, RowDefinition, Site } from './site';

/** What a row was read as, and of how many parts: one that gained a sibling is another row. */
export type RowReading = { parts: number } & ({ entry: Entry; row: EntryRow } | { skipped: SkippedRow });

/**
 * Remembers what rows were read as, by row element. On a page that lives, delete the rows that changed and read again:
 * only those are read anew.
 */
export type RowCache = WeakMap<Element, RowReading>;

/** Read however short the time is, so that every reading gets on. */
const fewRows = 50;

/** A page as readers get it. `url` is its address, absolute. */
export function pageOf(document: Document, url: string): Page {
  const address = new URL(url);
  let year: { found: number | undefined } | undefined;
  return {
    document,
    url: address,
    base: baseOf(document, url),
    year: () => {
      year ??= { found: pageYear(document, address) };
      return year.found;
    },
  };
}

/** Whether an address is a page on which the site lists papers or shows one: decided without a look at the page. */
export function isListed(site: Site, url: string): boolean {
  return definitionsFor(site, url).length > 0;
}

/** What a site declares for an address: pages of one paper first, then lists. */
export function definitionsFor(site: Site, url: string): RowDefinition[] {
  const { pathname, search } = new URL(url);
  return [...(site.papers ?? []), ...site.listings].filter(
    ({ path }) => path?.test(pathname + search) ?? true,
  );
}

/**
 * Reads what a site's page lists, as the site's declaration says. Entries come in page order; rows that show one paper
 * are one entry. Never throws: a row that cannot be read is skipped with a code. `none` where the address is no page
 * of the site that lists papers, or nothing is listed there.
 *
 * With a cache, `until` (as `performance.now()` counts) ends the reading early: what is `unread` then is read when it
 * is called again. A few rows are read whatever the time.
 */
export function readListing(
  site: Site,
  document: Document,
  url: string,
  cache: RowCache = new WeakMap(),
  until = Number.POSITIVE_INFINITY,
): Reading {
  try {
    return readRows(site, pageOf(document, url), cache, until);
  } catch (error) {
    // A page can put an element in the place of a method of the document: <img name="querySelectorAll">.
    return { kind: 'none', site: site.id, entries: [], skipped: [unreadable(error)] };
  }
}

function readRows(site: Site, page: Page, cache: RowCache, until: number): Reading {
  const url = page.url.href;
  const definitions = definitionsFor(site, url);
  const single = definitions.find(definition => site.papers?.includes(definition));
  // A site's data is parsed once, and only when a row asks for it.
  let data: ReadonlyMap<string, RawEntry> | undefined;
  const known = (entry: Entry): RawEntry | undefined => {
    if (!site.data || !entry.identifiers) return undefined;
    data ??= site.data(page);
    for (const identifier of entry.identifiers) if (data.has(identifier)) return data.get(identifier);
    return undefined;
  };
  let anew = 0;
  let unread = 0;
  const readAll = (definition: RowDefinition): RowReading[] =>
    findRows(page, definition).flatMap(row => {
      const cached = cache.get(row.element);
      if (cached?.parts === row.parts.length) return cached;
      if (anew >= fewRows && performance.now() > until) {
        unread += 1;
        return [];
      }
      anew += 1;
      const reading = readSafely(row, definition, site.type, known);
      cache.set(row.element, reading);
      return reading;
    });
  const readings = single
    ? findRows(page, single)
        .slice(0, 1)
        .map(row => readSafely(row, single, site.type, known, entryFromMetadata(page)))
    : definitions.flatMap(readAll);
  const entries = mergeRows(
    readings.flatMap(reading => ('entry' in reading ? reading : [])),
    url,
  );
  return {
    kind: entries.length === 0 ? 'none' : single ? 'paper' : 'listing',
    site: site.id,
    entries,
    skipped: readings.flatMap(reading => ('skipped' in reading ? reading.skipped : [])),
    ...(unread > 0 && { unread }),
  };
}

function readSafely(
  row: Row,
  definition: RowDefinition,
  type: Site['type'],
  known: (entry: Entry) => RawEntry | undefined,
  base?: RawEntry,
): RowReading {
  const parts = row.parts.length;
  try {
    let entry = readRow(row, definition, type);
    if (base) entry = withStated(entry, base, row.page.base);
    const stored = known(entry);
    if (stored) entry = withStated(entry, stored, row.page.base);
    if (!entry.title && !entry.identifiers) return { parts, skipped: skip('no-title-and-identity', row) };
    if (isFrontMatter(entry)) return { parts, skipped: skip('front-matter', row) };
    const [, ...also] = row.parts;
    return {
      parts,
      entry,
      row: {
        element: row.element,
        anchor: anchorOf(row, definition),
        ...(also.length > 0 && { also }),
      },
    };
  } catch (error) {
    return { parts, skipped: unreadable(error) };
  }
}

function unreadable(error: unknown): SkippedRow {
  return { code: 'unreadable', detail: String(error).slice(0, 200) };
}

function skip(code: SkippedRow['code'], row: Row): SkippedRow {
  const text = (row.element.textContent ?? '').slice(0, 1000);
  return { code, detail: text.replace(/\s+/g, ' ').trim().slice(0, 100) };
}
