import { baseOf } from '@/lib/dom/links';
import type { Entry } from '@/lib/model/entry';
import { find } from '../fields';
import { findRows } from '../find-rows';
import { definitionsFor, pageOf, readListing } from '../read-listing';
import type { Reading } from '../reading';
import type { Page, Row, RowDefinition, Site } from '../site';
import { createShownNames } from './shown-names';
import { drawPath, drawSkeleton } from './skeleton';

/** How many rows are drawn, and how many the selectors are tried on. */
const drawnRows = 3;
const triedRows = 100;

export interface ReportedPage {
  document: Document;
  url: string;
  /** What was found there in the end, by whomever. */
  reading: Reading;
  /** The adapter that should have read it. */
  site: Site;
  /** The extension's version. */
  version: string;
}

/**
 * Describes a page that its site's adapter does not know any more, for whoever mends the adapter: what each selector
 * found, and the structure around the papers as tags, classes and attribute names. Holds nothing that the page says: no
 * text, no name, no title, no address. Plain text, about 100 lines. Never throws.
 */
export function structuralReport({ document, url, reading, site, version }: ReportedPage): string {
  const head = [
    `Offprint ${version}, adapter ${site.id}`,
    'The structure of a page: names of tags, classes and attributes, and counts. Nothing that the page says is in it.',
  ];
  try {
    const page = pageOf(document, url);
    const own = readListing(site, document, url);
    const first = own.entries[0] ?? reading.entries[0];
    const names = createShownNames(document, url, site);
    const base = baseOf(document, url);
    const rows = (own.entries.length > 0 ? own : reading).entries
      .slice(0, drawnRows)
      .flatMap(({ rows: [row] }) => (row ? [[row.element, ...(row.also ?? [])]] : []));
    return [
      ...head,
      '',
      `By the adapter: ${summary(own)}`,
      `In the end: ${summary(reading)}${reading.site === 'generic' ? ', by the generic detector' : ''}`,
      ...definitionsFor(site, url).flatMap(definition => ['', ...describeDefinition(page, definition, site)]),
      ...(first?.rows[0] ? ['', 'Around the rows', ...drawPath(first.rows[0].element, names, base)] : []),
      ...rows.flatMap((parts, index) => [
        '',
        `Row ${index + 1}`,
        ...parts.flatMap(part => drawSkeleton(part, names, base)),
      ]),
      ...(rows.length === 0 && document.body
        ? ['', 'Page', ...drawSkeleton(document.body, names, base)]
        : []),
    ].join('\n');
  } catch {
    // The error's message may quote the page.
    return [...head, '', 'The page could not be described.'].join('\n');
  }
}

/** "25 entries (25 title, 20 creators), 3 front-matter skipped". */
function summary({ entries, skipped }: Reading): string {
  const fields = counted(entries.flatMap(({ entry }) => Object.keys(entry) as (keyof Entry)[]));
  const codes = counted(skipped.map(({ code }) => code)).map(words => `${words} skipped`);
  return [`${entries.length} entries${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`, ...codes].join(
    ', ',
  );
}

function counted(values: string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${count} ${value}`);
}

/** What each selector of a definition finds: the row's on the page, a field's in how many rows. */
function describeDefinition(page: Page, definition: RowDefinition, site: Site): string[] {
  const { path, row, tail, grow: _, ...fields } = definition;
  const all = findRows(page, definition);
  const rows = all.slice(0, triedRows);
  const count = (selector: string) => page.document.querySelectorAll(selector).length;
  const what = site.papers?.includes(definition) ? 'One paper' : 'Listing';
  return [
    `${what}${path ? ` at ${path.source}` : ''}`,
    `  row: ${row} – ${all.length}`,
    ...(tail ? [`  tail: ${tail} – ${count(tail)}`] : []),
    ...Object.entries(fields).map(([field, reader]) => {
      const found = rows.filter(one => isFound(one, reader)).length;
      const where = `${found} of ${rows.length} rows`;
      if (typeof reader !== 'string') return `  ${field}: by a function – ${where}`;
      return `  ${field}: ${reader} – ${where}, ${count(reader)} on the page`;
    }),
  ];
}

function isFound(row: Row, reader: string | ((row: Row) => unknown)): boolean {
  try {
    return (typeof reader === 'string' ? find(row, reader) : reader(row)) !== undefined;
  } catch {
    return false;
  }
}
