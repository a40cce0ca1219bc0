import { type QueryField, queryFields } from './query';

/** One piece of a query as written. */
export interface QueryPiece {
  start: number;
  end: number;
  isNegated: boolean;
  /** The field named before the colon. */
  field?: QueryField;
  value: string;
  isQuoted: boolean;
  /** Whether a quotation mark that was opened is never closed. */
  isOpen: boolean;
}

const fieldNames = Object.keys(queryFields).join('|');
/** A minus, a field and its colon, then a quoted or a bare value; each of them may be missing. */
const piece = new RegExp(
  `(?<minus>-)?(?:(?<field>${fieldNames}):)?(?:"(?<quoted>[^"]*)(?<close>"|$)|(?<bare>[^\\s"]*))`,
  'iuy',
);
const space = /\s*/uy;
const typographic = /[“”„«»]/gu;

/** Splits a query into its pieces. Unknown fields are words like any other; quotation marks of any style quote. */
export function splitQuery(query: string): QueryPiece[] {
  const text = query.replace(typographic, '"');
  const pieces: QueryPiece[] = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    piece.lastIndex = at;
    const groups = piece.exec(text)?.groups ?? {};
    const end = Math.max(piece.lastIndex, at + 1);
    const field = groups.field?.toLowerCase() as QueryField | undefined;
    pieces.push({
      start: at,
      end,
      isNegated: groups.minus !== undefined,
      ...(field && { field }),
      value: groups.quoted ?? groups.bare ?? '',
      isQuoted: groups.quoted !== undefined,
      isOpen: groups.quoted !== undefined && groups.close === '',
    });
    at = end;
  }
  return pieces;
}

function skipSpace(text: string, from: number): number {
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}
