import { blankBefore } from './blank-before';
import type { Line, Outline } from './outline';

/** "2020 Jane Doe", "(2020) Doe, J.", "[2020] ", "2020. ", "2020 – ", "[Doe et al., 2020] ": no span of years. */
const YEAR_BEFORE =
  /^\s*(?:[[(](?:[^\][()]{2,30}[\s,])?((?:1[89]\d|20[0-3])\d)[a-z]?[\])]|((?:19[5-9]|20[0-3])\d)[a-z]?)([.:,;|]|\s?[–—|-])?\s+(?=["“‘«„'’]?(?!present\b|today\b|heute\b|now\b|\d{4}\b)(?:[A-Za-z\d\u00c0-\uffff]|[—–_-]{2,}).{20})/;
/** So many entries are a list. */
const FEW = 3;
/** Behind years that nothing marks, so many entries begin with people: "2020 Report on lamps" is a title. */
const MOST_BY_PEOPLE = 0.5;

/** Whether a text begins with people. */
export type BeginsWithPeople = (text: string) => boolean;

interface DatedLine {
  line: Line;
  length: number;
  year: number;
  /** The year is in brackets or an element of its own, or has a mark behind it. */
  isMarked: boolean;
}

/**
 * Puts spaces in the place of the years that stand before the entries of a list, and keeps each as its line's `year`: an
 * entry begins with its people or its title. Asks whether a text begins with people where nothing marks the years. Returns
 * how many entries had one.
 */
export function blankYears({ lines }: Outline, beginsWithPeople: BeginsWithPeople): number {
  let blanked = 0;
  const dated = new Map<string, DatedLine[]>();
  for (const line of lines) {
    if (line.chrome || /^h[1-6]$/.test(line.block.element.localName)) continue;
    const [all, enclosed, bare, mark] = YEAR_BEFORE.exec(line.text) ?? [];
    if (all === undefined) continue;
    const { length } = all;
    const isMarked = enclosed !== undefined || mark !== undefined || isInElement(line, length);
    const found = { line, length, year: Number(enclosed ?? bare), isMarked };
    const alike = dated.get(line.block.shape);
    if (alike) alike.push(found);
    else dated.set(line.block.shape, [found]);
  }
  for (const alike of dated.values()) {
    if (
      alike.length < FEW ||
      !(alike.every(({ isMarked }) => isMarked) || areByPeople(alike, beginsWithPeople))
    )
      continue;
    blanked += alike.length;
    for (const { line, length, year } of alike) {
      blankBefore(line, length);
      line.year = year;
    }
  }
  return blanked;
}

function isInElement({ text, spans }: Line, length: number): boolean {
  return spans.some(
    ({ block, start, end }) =>
      !block && text.slice(0, start).trim() === '' && text.slice(end, length).trim() === '' && end <= length,
  );
}

function areByPeople(lines: readonly DatedLine[], beginsWithPeople: BeginsWithPeople): boolean {
  const byPeople = lines.filter(({ line, length }) => beginsWithPeople(line.text.slice(length)));
  return byPeople.length >= lines.length * MOST_BY_PEOPLE;
}
