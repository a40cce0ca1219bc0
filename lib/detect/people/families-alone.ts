import { plainLetters } from '../text/plain-letters';
import type { NameList } from './names';
import { isNoName } from './no-names';

const LONGEST = 400;
const FAMILY = "(?:(?:v[ao]n|von|de|der|den|la|di|du) )*[A-Z][a-zº¨'’]+(?:-[A-Z][a-zº¨'’]+)*";
/** "Doe, Roe & van Poe (2023). A title": family names alone, which the year behind them tells. */
const FAMILIES = new RegExp(
  `^((?:${FAMILY}, )*${FAMILY},? (?:&|and) ${FAMILY})(?=,? \\((?:19|20)\\d\\d[a-z]?\\)[.,:]?\\s)`,
);

/** The family names with which a text begins from a place on, where a year in parentheses follows them. */
export function familiesOf(source: string, from: number): NameList | undefined {
  if (!source.includes('(')) return undefined;
  const [, plain] = FAMILIES.exec(plainLetters(source.slice(from, from + LONGEST))) ?? [];
  if (plain === undefined) return undefined;
  const end = from + plain.length;
  const names = source.slice(from, end).split(/,? (?:&|and) |, /);
  if (names.some(name => isNoName(name))) return undefined;
  return { names, cut: false, end, rest: source.slice(end).replace(/^[\s,;:.&]+/, ''), inverted: false };
}
