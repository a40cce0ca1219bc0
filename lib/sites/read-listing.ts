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

/** What a row was read as. */
export type RowReading = { entry: Entry; row: EntryRow } | { skipped: SkippedRow };

/**
 * Remembers what rows were read as, by row element. On a page that lives, delete the rows that changed and read again:
 * only those are read anew.
 */
export type RowCache = WeakMap<Element, RowReading>;

function pageOf(document: Document, url: string): Page {
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

function definitionsFor(site: Site, url: string): RowDefinition[] {
  const { pathname, search } = new URL(url);
  return [...(site.papers ?? []), ...site.listings].filter(
    ({ path }) => path?.test(pathname + search) ?? true,
  );
}

/**
 * Reads what a site's page lists, as the site's declaration says. Entries come in page order; rows that show one paper
 * are one entry. Never throws: a row that cannot be read is skipped with a code. `none` where the address is no page
 * of the site that lists papers, or nothing is listed there.
 */
export function readListing(
  site: Site,
  document: Document,
  url: string,
  cache: RowCache = new WeakMap(),
): Reading {
  const page = pageOf(document, url);
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
  const readAll = (definition: RowDefinition, base?: RawEntry): RowReading[] =>
    findRows(page, definition).map(row => {
      const cached = cache.get(row.element);
      if (cached) return cached;
      const reading = readSafely(row, definition, site.type, known, base);
      cache.set(row.element, reading);
      return reading;
    });
  const readings = single
    ? readAll(single, entryFromMetadata(page)).slice(0, 1)
    : definitions.flatMap(definition => readAll(definition));
  const entries = mergeRows(
    readings.flatMap(reading => ('entry' in reading ? reading : [])),
    url,
  );
  return {
    kind: entries.length === 0 ? 'none' : single ? 'paper' : 'listing',
    site: site.id,
    entries,
    skipped: readings.flatMap(reading => ('skipped' in reading ? reading.skipped : [])),
  };
}

function readSafely(
  row: Row,
  definition: RowDefinition,
  type: Site['type'],
  known: (entry: Entry) => RawEntry | undefined,
  base: RawEntry | undefined,
): RowReading {
  try {
    let entry = readRow(row, definition, type);
    if (base) entry = withStated(entry, base, row.page.base);
    const stored = known(entry);
    if (stored) entry = withStated(entry, stored, row.page.base);
    if (!entry.title && !entry.identifiers) return skip('no-title-and-identity', row);
    if (isFrontMatter(entry)) return skip('front-matter', row);
    const [, ...also] = row.parts;
    return {
      entry,
      row: {
        element: row.element,
        anchor: anchorOf(row, definition),
        ...(also.length > 0 && { also }),
      },
    };
  } catch (error) {
    return { skipped: { code: 'unreadable', detail: String(error).slice(0, 200) } };
  }
}

function skip(code: SkippedRow['code'], row: Row): RowReading {
  return {
    skipped: {
      code,
      detail: (row.element.textContent ?? '').slice(0, 1000).replace(/\s+/g, ' ').trim().slice(0, 100),
    },
  };
}
