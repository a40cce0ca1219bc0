import { type QueryField, queryFields } from './query';

/** What is typed beyond this many letters is left out: nobody types as much, and a pasted book should not stall. */
export const longestQuery = 2000;

/** One piece of a query as written. */
export interface QueryPiece {
  start: number;
  end: number;
  isNegated: boolean;
  /** The field named before the colon. */
  field?: QueryField;
  /** Where the value begins, after the colon and before its quotation mark. */
  valueStart: number;
  value: string;
  isQuoted: boolean;
  /** Whether a quotation mark that was opened is never closed. */
  isOpen: boolean;
}

const fieldNames = Object.keys(queryFields).join('|');
/**
 * A minus, a field and its colon, then a quoted or a bare value; each of them may be missing. In quotation marks a
 * backslash before one of them, or before another backslash, makes it a letter like any other.
 */
const piece = new RegExp(
  `(?<minus>-)?(?:(?<field>${fieldNames}):)?(?:"(?<quoted>(?:\\\\["\\\\]|[^"])*)(?<close>"|$)|(?<bare>[^\\s"]*))`,
  'iuy',
);
const space = /\s*/uy;
const quotes = '"“”„«»';
const typographic = new RegExp(`[${quotes}]`, 'gu');
const escaped = new RegExp(`\\\\([${quotes}\\\\])`, 'gu');
const toEscape = new RegExp(`[${quotes}\\\\]`, 'gu');

/** Splits a query into its pieces. Unknown fields are words like any other; quotation marks of any style quote. */
export function splitQuery(query: string): QueryPiece[] {
  const written = query.slice(0, longestQuery);
  // As long as what was written, so that every place is the same in both.
  const text = written.replace(typographic, '"');
  const pieces: QueryPiece[] = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    piece.lastIndex = at;
    const { minus = '', field, quoted, close, bare = '' } = piece.exec(text)?.groups ?? {};
    const end = Math.max(piece.lastIndex, at + 1);
    const valueStart = at + minus.length + (field === undefined ? 0 : field.length + 1);
    const value =
      quoted === undefined
        ? written.slice(valueStart, valueStart + bare.length)
        : written.slice(valueStart + 1, valueStart + 1 + quoted.length).replace(escaped, '$1');
    pieces.push({
      start: at,
      end,
      isNegated: minus !== '',
      ...(field !== undefined && { field: field.toLowerCase() as QueryField }),
      valueStart,
      value,
      isQuoted: quoted !== undefined,
      isOpen: quoted !== undefined && close === '',
    });
    at = end;
  }
  return pieces;
}

/** A value as a query writes it: in quotation marks where it would not be one word. */
export function quoteValue(value: string): string {
  const isWord = value !== '' && !/\s/u.test(value) && value.search(toEscape) < 0;
  return isWord ? value : `"${value.replace(toEscape, '\\$&')}"`;
}

function skipSpace(text: string, from: number): number {
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}
