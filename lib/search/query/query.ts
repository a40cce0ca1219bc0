import type { Status } from '@/lib/model/status';

/** A range of whole years or of moments (milliseconds since the epoch), both ends included; open where absent. */
export interface Range {
  from?: number;
  to?: number;
}

/** What a paper must meet, or with `isNegated` must not meet. */
export type Condition = { isNegated: boolean } & (
  | { field: 'author' | 'title' | 'venue' | 'note' | 'words'; text: string }
  | { field: 'phrase'; text: string }
  | { field: 'tag' | 'list' | 'site'; value: string }
  | { field: 'year' | 'added'; range: Range }
  | { field: 'status'; status: Status }
  | { field: 'has'; what: 'note' | 'pdf' }
  | { field: 'is'; what: 'starred' }
);

/** A part of the query that means nothing, which is then left out. */
export interface QueryMark {
  /** UTF-16 offsets into the query, the end exclusive. */
  start: number;
  end: number;
  /** What is wrong and what would be right, as a sentence. */
  message: string;
}

/** A query as typed into the search box, taken apart. */
export interface ParsedQuery {
  /**
   * The free text and the words of phrases, which rank the papers; ends in a space where its last word is complete
   * because something else follows it.
   */
  text: string;
  conditions: Condition[];
  marks: QueryMark[];
}

/** The fields that a query may name, in the order in which they are offered, each with an example. */
export const queryFields = {
  author: 'author:hinton',
  title: 'title:attention',
  venue: 'venue:neurips',
  year: 'year:2020..2024',
  tag: 'tag:thesis',
  status: 'status:to-read',
  list: 'list:"to cite"',
  has: 'has:note',
  is: 'is:starred',
  added: 'added:7d',
  site: 'site:arxiv',
  note: 'note:compare',
} as const;

export type QueryField = keyof typeof queryFields;
