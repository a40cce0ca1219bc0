import { personScore, SURE_PERSON } from '../people/person';
import { isLongEnough } from '../text/ideographs';
import { plainLetters } from '../text/plain-letters';

const MIN_TITLE = 8;
const LONGEST = 400;
/** The press and two parts of its town. */
const MOST_OF_PRESS = 3;
/** ", 1965." */
const YEAR_BEHIND = /,\s?(?:1[5-9]|20)\d\d\.?\s*$/;
/** "* ", "12. ". */
const MARK = /^[^A-Za-zº\d]*(?:\d{1,3}[.)]\s+)?/;
/** "Doe, J. A., ", "van Doe, Jane A., ". */
const INVERTED =
  /^((?:(?:v[ao]n|von|de[nr]?|la|le|du|d[ao]s?|te[nr]|St\.) ){0,2}[A-Z][A-Za-zº¨'’-]+(?: [A-Z][A-Za-zº¨'’-]+(?=, [A-Z]\.))?), ((?:[A-Z][a-z]{0,5}\.[ -]?)+|[A-Z][A-Za-zº¨'’-]+(?: [A-Z]\.?| [A-Z][A-Za-zº¨'’-]+)?)(?:,? (?:and|&) ([A-Z][^,]{3,40}))?,\s+/;
/** "Jane Doe, ", "Jane Doe and Richard Roe, ". */
const IN_ORDER = /^([A-Z][^,;:()]{3,40}?)(?: (?:and|&) ([A-Z][^,;:()]{3,40}))?,\s+/;
/** A sentence ends: then more than commas tells the parts. */
const STOP = /(?<!\b(?:St|Mr|Mrs|Dr|vs|Vol|No|[A-Z]))\.\s|\b[A-Z]\.[:\s]|["“”«»„]|\s[A-Z]\.,|\d[,(:]\s?\d/;
/** "Quay Press", "McFarland & Co.", "London", "OHS", but not "Part II". */
const PRESS =
  /^(?!Part\b|[IVX]+$|[A-Z]$)[A-Z](?:[\w.'’&–-]|¨|º)*(?:\s(?:and|&|of|[A-Z](?:[\w.'’&–-]|¨|º)*)){0,4}$/;

/**
 * Where the title stands in a book's citation that has nothing but commas between its parts: "Doe, Jane, A study of
 * lamps, Quay Press, London, 1965", "Jane Doe, A study of lamps, Quay Press, 1965". Undefined where the text is none.
 */
export function commaCitation(text: string): { start: number; end: number } | undefined {
  if (text.length > LONGEST) return undefined;
  const end = text.search(YEAR_BEHIND);
  if (end < 0) return undefined;
  const plain = plainLetters(text);
  const from = MARK.exec(plain)?.[0].length ?? 0;
  const people = lengthOfPeople(text.slice(from), plain.slice(from));
  if (people === undefined) return undefined;
  const start = from + people;
  const parts = plain.slice(start, end).split(', ');
  // "Doe, J., Roe, R., A study", "Doe, Jane, Richard Roe, A study": more people.
  if (
    /^(?:and|&)\s/.test(plain.slice(start)) ||
    INVERTED.test(plain.slice(start)) ||
    (parts.length > 1 && arePeople([parts[0]]))
  )
    return undefined;
  let press = 0;
  const most = Math.min(MOST_OF_PRESS, parts.length - 1);
  while (press < most && PRESS.test(parts.at(-1 - press) ?? '')) press++;
  // "Doe, Jane, A study of lamps, 1965".
  if (press === 0 && parts.length > 1) return undefined;
  const titled = start + parts.slice(0, parts.length - press).join(', ').length;
  if (STOP.test(plain.slice(start, titled))) return undefined;
  return isLongEnough(text.slice(start, titled), MIN_TITLE) ? { start, end: titled } : undefined;
}

/** How much of a text are the people it begins with, and the comma behind them. */
function lengthOfPeople(text: string, plain: string): number | undefined {
  const inverted = INVERTED.exec(plain);
  if (inverted) {
    const [all, family = '', given = '', second] = inverted;
    const name = `${text.slice(family.length + 2, family.length + 2 + given.length)} ${text.slice(0, family.length)}`;
    return arePeople([name, second]) ? all.length : undefined;
  }
  const [all = '', first, second] = IN_ORDER.exec(plain) ?? [];
  return first !== undefined && arePeople([first, second]) ? all.length : undefined;
}

function arePeople(names: (string | undefined)[]): boolean {
  return names.every(name => name === undefined || personScore(name) >= SURE_PERSON);
}
