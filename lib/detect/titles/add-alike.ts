import type { Outline } from '../page/outline';
import { type Add, addBare, addCited, isPersonFirst, quotedFirst } from './cut-out-titles';

/** How often titles were looked for in the lines of one shape. */
export interface Trial {
  tried: number;
  found: number;
  /** Of those that were found, the citations that name nobody. */
  bare: number;
  /** The lines in which it was what is in quotation marks. */
  quoted: number[];
  /** The lines in which none was, or one that people seem to follow. */
  rest: number[];
}

/** So few lines are written alike by chance. */
const FEW_ALIKE = 3;
/** Of a list's lines, so many name nobody: then the others do not, either. */
const MOST_BARE = 0.4;
/** Of a list's lines, so many begin with a person: then these are no titles. */
const MOST_PERSONS = 0.6;

/** Takes titles of lines that say too little alone, from what the others of their shape say. Returns whether any may be. */
export function addAlike(
  { lines }: Outline,
  place: string,
  { tried, bare, quoted, rest }: Trial,
  add: Add,
): boolean {
  const linesAt = (indices: readonly number[]) =>
    indices.flatMap(index => {
      const line = lines[index];
      return line ? { index, line } : [];
    });
  const left = linesAt(rest);
  const isMost = (count: number, share: number) => count >= FEW_ALIKE && count > tried * share;
  const persons = left.filter(({ line }) => isPersonFirst(line));
  if (isMost(persons.length, MOST_PERSONS)) {
    for (const { index, line } of persons) addCited(line, index, place, add, { isUsual: true });
    return true;
  }
  // “Title.” Journal 12, 2020, among books: "<i>Title</i>. Place: Publisher, 2020".
  const first = (bare > 0 ? linesAt(quoted) : []).flatMap(({ index, line }) => {
    const title = quotedFirst(line);
    return title ? [{ index, line, title }] : [];
  });
  if (!isMost(bare + first.length, MOST_BARE)) return false;
  for (const { index, line, title } of first)
    add(`${place}|cited`, line.block, index, title.start, title.end, true);
  for (const { index, line } of left) addBare(line, index, place, add, { isUsual: true });
  return true;
}
