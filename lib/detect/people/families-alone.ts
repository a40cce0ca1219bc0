import { plainLetters } from '../text/plain-letters';
import type { NameList } from './names';
import { isNoName } from './no-names';

const LONGEST = 400;
/** One way only to read "Doe" and "McDoe": where no year follows, a list of families is tried in all ways there are. */
const FAMILY =
  "(?:(?:v[ao]n|von|zu|de[lnrs]?|la|le|di|du|d[ao]s?|te[nr]|St\\.) )*[A-Z](?:[a-zº¨'’]+(?:[A-Z][a-zº¨'’]+)?|[A-Z][a-zº¨'’]+)(?:-[A-Z][a-zº¨'’]+)*";
const YEAR = '(?=,? \\((?:19|20)\\d\\d[a-z]?\\)(?:[.,:]?\\s|[.,:]?$))';
/** "Doe, Roe & van Poe (2023). A title": family names alone, which the year behind them tells. */
const FAMILIES = new RegExp(`^((?:${FAMILY}, )*${FAMILY},? (?:&|and) ${FAMILY})${YEAR}`);

/** "Doe (2023) A title", among citations of several. */
const ONE_FAMILY = new RegExp(`^(${FAMILY})${YEAR}`);

/**
 * The family names with which a text begins from a place on, where a year in parentheses follows them; one alone only if
 * it `mayBeOne`, for a film and its year are written so.
 */
export function familiesOf(source: string, from: number, mayBeOne: boolean): NameList | undefined {
  if (!source.includes('(')) return undefined;
  const letters = plainLetters(source.slice(from, from + LONGEST));
  const [, plain] = FAMILIES.exec(letters) ?? (mayBeOne ? ONE_FAMILY.exec(letters) : undefined) ?? [];
  if (plain === undefined) return undefined;
  const end = from + plain.length;
  const names = source.slice(from, end).split(/,? (?:&|and) |, /);
  if (names.some(name => isNoName(name))) return undefined;
  return { names, cut: false, end, rest: source.slice(end).replace(/^[\s,;:.&]+/, ''), inverted: false };
}

/** How a citation by families alone begins: with one of them, with several, or undefined where it begins otherwise. */
export function familiesBefore(source: string): 'one' | 'several' | undefined {
  if (!source.includes('(')) return undefined;
  const letters = plainLetters(source.slice(0, LONGEST).replace(/^\W+/, ''));
  return FAMILIES.test(letters) ? 'several' : ONE_FAMILY.test(letters) ? 'one' : undefined;
}
