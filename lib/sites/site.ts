import type { CslType, Entry, PartialDate } from '@/lib/model/entry';
import type { NamesLine } from '@/lib/model/names-line';

/** The page that is read: handed in, never the global one. */
export interface Page {
  document: Document;
  url: URL;
  /** The address that links are relative to. */
  base: string;
  /** The one year that the page itself names; found out once. */
  year: () => number | undefined;
}

/** One row of a listing: its element, the following siblings that belong to it, and the page it stands on. */
export interface Row {
  element: Element;
  parts: readonly Element[];
  page: Page;
}

/** Reads a value from a row; undefined where the row does not say. */
export type Reader<Value> = (row: Row) => Value | undefined;

/** Fields as they come from a page: not yet bounded or checked, unknown ones absent or undefined. */
export type RawEntry = { [Field in keyof Entry]?: Entry[Field] | undefined };

/**
 * How each field of an entry is read. A selector stands for what it finds in the row: the first match's text, for an
 * address its link, for `creators` every match's name (a single match is a line of names), for `issued` its date, for
 * `keywords` every match's text, for `identifiers` what every match's link names. A function says what a selector cannot.
 */
export type FieldReaders = {
  [Field in Exclude<keyof Entry, 'creators' | 'creatorsTruncated' | 'type' | 'version'>]?:
    | string
    | Reader<Entry[Field]>;
} & {
  creators?: string | Reader<NamesLine>;
  issued?: string | Reader<PartialDate>;
  version?: Reader<number>;
  type?: Reader<CslType>;
};

/** Where the rows of one kind of page are and how they are read. */
export interface RowDefinition extends FieldReaders {
  /** The paths (with query) that are such a page; all of the site's where absent. */
  path?: RegExp;
  /** Finds every row. */
  row: string;
  /** Following siblings that match this belong to the row before them: `dd` to `dt`. */
  tail?: string;
  /** `row` finds a title; the row is the largest element around it that holds no other. */
  grow?: true;
  /** At whose end the save button belongs; the title where absent. */
  anchor?: string;
}

/** A site's declaration: everything that Offprint knows of one web site. */
export interface Site {
  /** The file's name; stored with what is saved. */
  id: string;
  /** As its readers call it. */
  name: string;
  /** Extension match patterns; the manifest gets the same. Empty for software that runs on any host. */
  matches: readonly string[];
  /** Recognises the site by its markup, on hosts that `matches` does not name. */
  marker?: string;
  /** Papers are the exception there: not among the install-time permissions. */
  onRequest?: true;
  /** What its papers are, unless a row says otherwise. */
  type?: CslType;
  /** Pages that list papers. */
  listings: readonly RowDefinition[];
  /** Pages of one paper; the page's own metadata comes first, these fields fill its gaps. */
  papers?: readonly RowDefinition[];
  /** Fields that the page carries as data, by a persistent identifier; they win over what the row shows. */
  data?: (page: Page) => ReadonlyMap<string, RawEntry>;
}

/** Declares a site. */
export function defineSite(site: Site): Site {
  return site;
}
