import type { Outline } from '../page/outline';
import { type Add, addBare, addCited, isPersonFirst, quotedFirst } from './cut-out-titles';
import { ledByOne } from './led-title';

/** How often titles were looked for in the lines of one shape. */
export interface Trial {
  tried: number;
  found: number;
  /** Of those that were found, the citations that name nobody. */
  bare: number;
  /** The lines in which people behind the title told it. */
  led: number[];
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

/** Of a list's lines, so many have people behind their title. */
const MOST_LED = 0.6;

/** "td<tr", of "td3<tr": columns of parallel sessions are written alike. */
function withoutColumn(place: string): string {
  return place.replace(/^(t[dh])\d+/, '$1');
}

/** Takes titles before one person in parentheses, where most lines of the same shape have several there. */
export function addLedByOne({ lines }: Outline, tries: ReadonlyMap<string, Trial>, add: Add): void {
  const counts = new Map<string, { tried: number; led: number }>();
  for (const [place, { tried, led }] of tries) {
    const before = counts.get(withoutColumn(place)) ?? { tried: 0, led: 0 };
    counts.set(withoutColumn(place), { tried: before.tried + tried, led: before.led + led.length });
  }
  for (const [place, { led: told, rest }] of tries) {
    const { tried, led } = counts.get(withoutColumn(place)) ?? { tried: 0, led: 0 };
    if (led < FEW_ALIKE || led < tried * MOST_LED) continue;
    const known = new Set(told);
    for (const index of rest) {
      const line = lines[index];
      const end = line && !known.has(index) ? ledByOne(line.text) : undefined;
      if (line && end !== undefined) add(`${place}|led`, line.block, index, 0, end);
    }
  }
}

/** Takes titles of lines that say too little alone, from what the others of their shape say. */
export function addAlike(
  { lines }: Outline,
  place: string,
  { tried, bare, quoted, rest }: Trial,
  add: Add,
): void {
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
    return;
  }
  // “Title.” Journal 12, 2020, among books: "<i>Title</i>. Place: Publisher, 2020".
  const first = (bare > 0 ? linesAt(quoted) : []).flatMap(({ index, line }) => {
    const title = quotedFirst(line);
    return title ? [{ index, line, title }] : [];
  });
  if (!isMost(bare + first.length, MOST_BARE)) return;
  for (const { index, line, title } of first)
    add(`${place}|cited`, line.block, index, title.start, title.end, true);
  for (const { index, line } of left) addBare(line, index, place, add, { isUsual: true });
}
