import type { Entry } from '@/lib/model/entry';

/** The nodes in which a line of text begins and ends. */
export interface TextNodes {
  first: Text;
  last: Text;
}

/** Where an entry stands on the page: one element for the row, one at whose end the save button belongs. */
export interface EntryRow {
  element: Element;
  anchor: Element;
  /** The title's line within the anchor, where that holds more lines, which may be other papers'. */
  line?: TextNodes;
  /** Siblings of the element that belong to the row: the `dd` of a `dt`. */
  also?: Element[];
}

/** The node that stands for a row: no other row has it. */
export function nodeOf({ anchor, line }: EntryRow): Node {
  return line?.last ?? anchor;
}

/**
 * An entry with its rows; several where the page shows one paper more than once, none where it only mentions it or where
 * the text that it stands in is other papers', too.
 */
export interface ListedEntry {
  entry: Entry;
  rows: EntryRow[];
}

/** Why a row did not become an entry. */
export type SkipCode = 'no-title-and-identity' | 'front-matter' | 'unreadable';

export interface SkippedRow {
  code: SkipCode;
  /** A short extract of the row's text or the error's message, for reports. */
  detail: string;
}

/**
 * What was found on a page: a `listing`, a single-paper `paper` page (one entry), or `none`.
 * `site` is the adapter's id, `generic`, or undefined where nothing looked at the page.
 */
export interface Reading {
  kind: 'listing' | 'paper' | 'none';
  site?: string;
  /** The site that should have read the page and could not: the generic detector read it instead, or nobody. */
  brokenSite?: string;
  entries: ListedEntry[];
  skipped: SkippedRow[];
  /** Rows left for the next reading, where the time given for this one was short. */
  unread?: number;
}
