import { isIndexed } from './meet-condition';
import { parseQuery } from './query/parse-query';
import type { Condition } from './query/query';

/** What the index does not know and the library does. */
export interface LibraryLookup {
  /** The papers of a tag, a list or a site. */
  papersOf(condition: Extract<Condition, { value: string }>): Promise<ReadonlySet<number>>;
  /** The papers that a query names by an identifier or an address: a DOI, an arXiv number, a link. */
  papersNamed(query: string): Promise<number[]>;
}

/** A query ready for an engine. */
export interface ReadQuery {
  /** The words that rank the papers; empty where there are none. */
  text: string;
  /** Those that ask for what only the library knows come with the papers that have it. */
  conditions: { condition: Condition; papers?: ReadonlySet<number> }[];
  /** The papers that the query names by an identifier: then they are the answer. */
  named: number[];
}

/** Parses a query and looks up what the library has to say to it. Rejects with the signal's reason when it is stale. */
export async function readQuery(
  query: string,
  library: LibraryLookup,
  signal: AbortSignal,
): Promise<ReadQuery> {
  const { text, conditions } = parseQuery(query, Date.now());
  const [named, ...stored] = await Promise.all([
    library.papersNamed(query),
    ...conditions.map(condition => (isIndexed(condition) ? undefined : library.papersOf(condition))),
  ]);
  signal.throwIfAborted();
  return {
    text: /[\p{L}\p{N}]/u.test(text) ? text : '',
    conditions: conditions.map((condition, place) => {
      const papers = stored[place];
      return { condition, ...(papers && { papers }) };
    }),
    named,
  };
}
