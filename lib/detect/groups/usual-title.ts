import type { Outline } from '../page/outline';
import type { Row } from '../page/row';
import { signatureOf } from '../page/signature-of';
import { venueBehind } from '../page/venue-mark';
import { BEGINS_WITH_OTHERS } from '../people/names';
import { TEXT_ONLY } from './group-score';

/** What the titles of the rows that were found have in common. */
export interface UsualTitle {
  signatures: ReadonlySet<string>;
  titleLine: number | undefined;
  /** Each is one of several lines of its block. */
  areLines: boolean;
  /** They stand in citations. */
  isCited: boolean;
  /** The people follow them in the same line. */
  isLed: boolean;
  /** They are in quotation marks: a line that is nothing else is a title without people. */
  isQuoted: boolean;
  /** They begin their lines. */
  areFirst: boolean;
  /** Whether they are in bold or italics as a whole, as `faceOf` says. */
  face: string;
  /** They begin their lines, and what is marked as a venue follows. */
  arePlaced: boolean;
  /** They stand in citations that name nobody. */
  areBare: boolean;
  /** Those with whom they were written follow them: some were written alone. */
  areWithOthers: boolean;
}

/** What the titles of a group's rows have in common. */
export function usualTitle(outline: Outline, rows: readonly Row[], signature: string): UsualTitle {
  const areLines = signature.includes('|line') && !TEXT_ONLY.test(signature);
  const isOfText = TEXT_ONLY.test(signature) || areLines;
  return {
    signatures: new Set(isOfText ? [] : rows.map(({ anchor }) => signatureOf(anchor.span))),
    titleLine: usualTitleLine(rows),
    areLines,
    isCited: signature.includes('|cited'),
    isLed: signature.includes('|led'),
    isQuoted: signature.includes('|quoted'),
    areFirst:
      rows.filter(({ anchor }) => beginsLine(outline, anchor.line, anchor.start)).length > rows.length * 0.8,
    face: />[bi]/.exec(signature)?.[0] ?? '',
    arePlaced: rows.filter(row => isPlaced(outline, row)).length > rows.length * 0.6,
    areBare: rows.filter(({ anchor }) => anchor.namesNobody).length > rows.length * 0.6,
    areWithOthers: rows.filter(row => isWithOthers(outline, row)).length > rows.length * 0.6,
  };
}

const LONGEST_STATE = 20;
/** A bullet, a space and a quotation mark. */
export const LONGEST_MARK = 3;

/** Whether nothing but a mark stands before a place in a line, where numbers were blanked. */
export function beginsLine({ lines }: Outline, line: number, start: number): boolean {
  return start <= LONGEST_MARK || (lines[line]?.text.slice(0, start).trim().length ?? start) <= LONGEST_MARK;
}

function isPlaced({ lines }: Outline, { anchor }: Row): boolean {
  const line = lines[anchor.line];
  const venue = line && venueBehind(line, anchor.end);
  return venue !== undefined && anchor.start === 0 && venue.start - anchor.end <= LONGEST_STATE;
}

/** "Title. With Jane Doe.", in one line or two. */
function isWithOthers({ lines }: Outline, { anchor, lastLine }: Row): boolean {
  const behind = lines[anchor.line]?.text.slice(anchor.end) ?? '';
  const isAlone = /^\W*$/.test(behind) && lastLine > anchor.line;
  return (
    anchor.start === 0 && BEGINS_WITH_OTHERS.test(isAlone ? (lines[anchor.line + 1]?.text ?? '') : behind)
  );
}

/** In which of its lines, from 0, nearly every row has its title; undefined where they differ. */
function usualTitleLine(rows: readonly Row[]): number | undefined {
  const lines = rows.map(({ anchor, span }) => anchor.line - span.firstLine);
  const usual = lines.toSorted((some, other) => some - other)[lines.length >> 1];
  return lines.filter(line => line === usual).length > lines.length * 0.8 ? usual : undefined;
}
