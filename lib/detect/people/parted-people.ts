import { plainLetters } from '../text/plain-letters';
import { personScore, SURE_PERSON } from './person';

/** "Doe, J. " in plain letters. */
const INVERTED = "(?:(?:v[ao]n|zu|de[lnrs]?|la|le|di|du|d[ao]s?|te[nr]) ){0,3}[A-Z][\\w’'-]+,\\s[A-Z]\\.";
/** "Doe, J. Roe, R.": what parts two people is a space, and nothing else does. */
const PARTED_BY_SPACE = new RegExp(
  `^[^A-Za-z]{0,6}${INVERTED}[\\s-]?(?:[A-Z]\\.[\\s-]?){0,2}(?<=\\s)${INVERTED}`,
);
const SPACE_BETWEEN = new RegExp(`(?<=[\\s.-][A-Z]\\.)\\s(?=${INVERTED})`, 'g');
/** "Doe Jane – Roe Richard: ", as Central Europe writes it. */
const PARTED_BY_DASH = /^[^:–—\d]{3,60}(?:\s[–—]\s[^:–—\d]{3,60}){1,9}(?=:\s)/;

const DASH = /\s[–—]\s/g;
const LONGEST = 600;

/** A text, as long as before, with commas for the dashes that part its people before a colon. */
export function dashesAsCommas(text: string): string {
  if (text.search(DASH) < 0) return text;
  const people = PARTED_BY_DASH.exec(text.slice(0, LONGEST))?.[0];
  if (!people?.split(DASH).every(name => personScore(name.trim()) >= SURE_PERSON)) return text;
  return people.replace(DASH, ',  ') + text.slice(people.length);
}

/** A text, as long as before, with a comma for each space that alone parts two people. */
export function spacesAsCommas(text: string): string {
  const plain = plainLetters(text);
  if (!PARTED_BY_SPACE.test(plain)) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { index } of plain.matchAll(SPACE_BETWEEN)) {
    pieces.push(text.slice(from, index));
    from = index + 1;
  }
  return [...pieces, text.slice(from)].join(',');
}
