import { linkIn } from '@/lib/dom/links';
import type { Entry } from '@/lib/model/entry';
import type { NamesLine } from '@/lib/model/names-line';
import { addressFields, cleanEntry, lineBounds } from './clean-entry';
import { date, find, linkedIdentifiers, names, text, texts } from './fields';
import { fillGaps } from './fill-gaps';
import type { RawEntry, Reader, Row, RowDefinition, Site } from './site';

/** Reads one row as its definition says. */
export function readRow(row: Row, definition: RowDefinition, type: Site['type']): Entry {
  const raw: RawEntry = { type: definition.type?.(row) ?? type };
  for (const [field] of lineBounds) raw[field] = read(row, definition[field], text);
  for (const field of addressFields) raw[field] = read(row, definition[field], link);
  raw.issued = read(row, definition.issued, date);
  raw.keywords = read(row, definition.keywords, texts);
  raw.identifiers = read(row, definition.identifiers, linkedIdentifiers);
  raw.version = definition.version?.(row);
  const line: NamesLine | undefined = read(row, definition.creators, names);
  raw.creators = line?.creators;
  if (line?.truncated) raw.creatorsTruncated = true;
  return cleanEntry(raw, row.page.base);
}

/** Where the save button belongs: the definition's anchor, else the title, else the row. */
export function anchorOf(row: Row, definition: RowDefinition): Element {
  const { anchor, title } = definition;
  return (
    (anchor !== undefined && find(row, anchor)) ||
    (typeof title === 'string' && find(row, title)) ||
    row.element
  );
}

/** As it is written: `cleanEntry` makes it absolute. */
function link(row: Row, selector: string): string | undefined {
  return linkIn(find(row, selector));
}

function read<Value>(
  row: Row,
  reader: string | Reader<Value> | undefined,
  bySelector: (row: Row, selector: string) => Value | undefined,
): Value | undefined {
  return typeof reader === 'string' ? bySelector(row, reader) : reader?.(row);
}

/** An entry with what the page states as data or metadata: that wins, identifiers of both are kept. */
export function withStated(entry: Entry, raw: RawEntry, base: string): Entry {
  return fillGaps(cleanEntry(raw, base), entry);
}
