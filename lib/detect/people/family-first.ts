import { plainLetters } from '../text/plain-letters';
import type { NameList } from './names';
import { beginOfOthers, sentenceBegin } from './names-end';
import { isNoName } from './no-names';
import { INITIALS, isParticle, NAME_WORD, PARTICLE, personScore } from './person';

/** A part between two separators, and where it ends in the text. */
export interface Part {
  text: string;
  separator: string;
  from: number;
  to: number;
}

// All of texts in plain letters. "M. a." is what reference managers make of "M. A.".
const INITIALS_ONLY =
  /^(?:(?:[A-Z]|Yu|Ch|Sh|Th|Zh)¨*\.?[\s-]*(?:(?<=-)[a-z]\.\s?|(?<=\.\s)[a-z](?:\.\s?|$)|(?<=\s)d[aeo]s?\s(?=[A-Z]))?){1,5}(?:(?<=\s)(?:(?:v[ao]n|von|de[nr]?|te[nr]|d[ao]s?|'t)(?: |$)){1,3})?(?:,? (?:[JS]r|II|III)\.?)?$/;
const GIVEN = /^[A-Z][A-Za-zº¨'’.-]*(?: (?:d[aeo]s?|del|la|v[ao]n|der|den|e|y|[A-Z][A-Za-zº¨'’.-]*)){0,5}$/;
/** What begins behind the last initials of a list: a year, a quoted text, a word, "RNA-seq", "p53", "3D printing". */
const BEGIN = [
  '["“‘«:]',
  '\\(?(?:1[89]|20)\\d\\d',
  '[A-Z](?:[a-z]|\\s+[A-Z]?[a-z])',
  '[a-z]{1,8}[A-Z\\d]|[a-z]-[A-Za-z]|(?!v[ao]n\\s|von\\s|de[lnr]?\\s|do?s?\\s|te[rn]\\s|and\\s|und\\s|et\\s)[a-z]+\\s[a-z]',
  '\\d{1,4}(?:\\s[a-z]|[A-Z][\\s-])',
  '(?!AND\\b)[A-Z]{2}[\\w-]*:?\\s[A-Za-z(]|[A-Z]{1,5}\\d*-[\\dA-Za-z]',
].join('|');
/** Initials at the end of the list: "B. A. 2016. A study", "C. (2011). A study", "B. C (2011)", "C.: A". */
const INITIALS_THEN = new RegExp(
  `^((?:[A-Z]\\.[\\s-]?){0,2}[A-Z](?=\\s?\\((?:1[89]|20)\\d\\d)|(?:[A-Z]{1,3}¨*\\.[\\s-]?(?:(?<=-|\\.\\s)[a-z]\\.\\s?)?){1,5}(?:(?<=\\s)(?:(?:v[ao]n|de[nr]?|te[nr]|d[ao]s?)\\s){1,3})?)(?=[\\s.]*(?:${BEGIN}))`,
);
/** Initials behind a family name of two words, and a title or the year: not "M. Poe". */
const INITIALS_THEN_TITLE =
  /^(?:[A-Z]\.[\s-]?){1,5}\s?(?:\(?(?:1[89]|20)\d\d(?!\d)|(?!(?:[Vv][ao]n|[Dd]e[nr]?|[Tt]e[nr])\s)[A-Z][\w’'-]*(?:\s[a-z]{2,}|(?:\s[\w’'-]+){3}))/;
/** The same with given names in full: "Jane (2011). A study". */
const GIVEN_THEN =
  /^([A-Z][A-Za-zº¨'’-]+(?: (?:de|da|do|dos|von|van|del|la|[A-Z][A-Za-zº¨.'’-]*)){0,3})(?=\s*(?::|\(?(?:1[89]|20)\d\d)|\s\.\s)/;
/** One given name with initials or none, alone and before a title in quotation marks. */
const FIRST_NAME = /^[A-Z][A-Za-zº¨'’-]+(?: [A-Z]\.?)*$/;
/** Two given names: behind one word, and before somebody in full, no person of their own. */
const FIRST_NAMES = /^[A-Z][a-zº¨'’-]+ [A-Z][a-zº¨'’-]+$/;
/** Not "Doe J", which is a whole name. */
const ONE_GIVEN = /^[A-Z][a-zº¨'’-]+(?: [A-Z]\.)*$/;
const ONE_FAMILY = /^[A-Z][a-zº¨'’-]{2,}$/;
const GIVEN_THEN_END =
  /^([A-Z][A-Za-zº¨'’-]+(?: [A-Z]\.)*)(?=[.,]?\s+(?:["“«]|\(?(?:1[89]|20)\d\d|(?:Ph\.? ?D|[MD]\.? ?Phil|M\.? ?Sc|Master|Doctoral|Thesis|Diss)))/;
/** The same of two given names, before a year that nothing but a full stop or a parenthesis divides from them. */
const TWO_GIVEN_THEN_YEAR =
  /^([A-Z][a-zº¨'’-]+ [A-Z][a-zº¨'’-]+)(?=\.\s+(?:1[5-9]|20)\d\d\b|\.?\s+\((?:1[5-9]|20)\d\d)/;

/** "NG, P.K.L.", "LEE, Jane": a short family name in capitals is told from initials by what is behind it. */
const SHORT_FAMILY = /^[A-Z]{2,3}$/;
const GIVEN_OR_INITIALS = /^(?:[A-Z]\.[\s-]?)+|^[A-Z][a-zº]+(?:[\s.:,(-]|$)/;

/** "DOE": it is no given name. */
const CAPITAL_FAMILY = /^[A-Z][A-Z'’-]{2,}$/;

/** A given name in full, and behind its full stop a title: "Jane. A study". */
const GIVEN_STOP =
  /^([A-Z][A-Za-zº¨'’-]+(?: [A-Z](?:\.|[A-Za-zº¨'’-]+)){0,2})\.\s+(?=["“„«]?[A-Z\d]|[a-z]{2,}:\s|(?!et\s)[a-z]+[\s-][a-z\d]|[a-z]{1,8}[A-Z\d])/;

/** ", ed.", " (ed.)". */
const EDITOR_BEHIND = /,?\s\(?(?:[Ee]d|[Hh]g|[Hh]rsg|[Cc]oord|[Dd]ir)s?\.?\)?\.?$/;
/** No initial's. */
const STOP = /\s+\.$|(?<=[a-z\u00df-\u024f]{2})\.$/;

/** What follows a family name. */
interface Pair {
  given: string;
  /** Something else than names follows, behind so many characters. */
  last: boolean;
  length: number;
  /** The names behind it are not written so. */
  only?: true;
}

/** "Doe, J.", or, between semicolons or joined by "and", "Doe, Jane Mary". `last`: something else follows in the part. */
export function familyFirst(
  part: Part,
  next: Part,
  semicolons: boolean,
  invertedBefore: boolean,
  isFirst: boolean,
): Pair | undefined {
  const plain = plainLetters(next.text);
  if (!isFamily(part.text) && !isShortFamily(part.text, plain)) return undefined;
  const length = (
    INITIALS_THEN.exec(plain)?.[1] ?? (invertedBefore ? GIVEN_THEN.exec(plain)?.[1] : undefined)
  )?.length;
  if (length !== undefined && (isFirst || invertedBefore))
    return { given: next.text.slice(0, length).trim().replace(STOP, ''), last: true, length };
  const stopped =
    semicolons || invertedBefore || CAPITAL_FAMILY.test(plainLetters(part.text))
      ? GIVEN_STOP.exec(plain)?.[1]?.length
      : undefined;
  if (stopped !== undefined) return { given: next.text.slice(0, stopped), last: true, length: stopped };
  const given = next.text.replace(/\s+et\.? ?al\.?.*$/i, '').replace(STOP, '');
  const plainGiven = plain.slice(0, given.length);
  const joins = next.separator === 'and' || next.separator === ';';
  const single = !part.text.includes(' ');
  const alone = (semicolons && next.separator !== ',') || invertedBefore || (joins && single);
  // "Jane Doe, Mary Roe" are two people wherever they stand.
  const isAmbiguous = !semicolons && !single && /[a-z.] [A-Z][a-z]/.test(plainGiven);
  return INITIALS_ONLY.test(plainGiven) || (alone && !isAmbiguous && GIVEN.test(plainGiven))
    ? { given, last: false, length: 0 }
    : undefined;
}

function isShortFamily(family: string, given: string): boolean {
  return SHORT_FAMILY.test(family) && GIVEN_OR_INITIALS.test(given);
}

/**
 * "Doe, Jane, and Mary Roe", as the MLA and Chicago styles write it, "Doe, Jane, et al.", or "Doe, Jane" alone. Two
 * single words by themselves are rather one person than two. `isCitation`: the last name has an "and" before it, as
 * those styles have.
 */
export function onlyFirstInverted(
  part: Part,
  next: Part,
  third: Part | undefined,
  isCitation: boolean,
): Pair | undefined {
  if (!isFamily(part.text)) return undefined;
  const words = countFamilies(part.text);
  const plain = plainLetters(next.separator ? next.text : next.text.replace(/(?<=[a-z]{2})\s*\.$/, ''));
  const isOneFamily = ONE_FAMILY.test(plainLetters(part.text));
  const given = GIVEN_THEN_END.exec(plain)?.[1] ?? (isOneFamily ? twoGivenBeforeYear(plain) : undefined);
  const length = given?.length;
  // "Doe Roe, Jane (2023)", "Doe Roe, Jane. PhD", "Doe Roe, Jane, and Richard Poe": two family names, as in Spanish, are
  // told by what follows.
  const isTold =
    length === undefined
      ? isCitation && next.separator === ',' && ONE_GIVEN.test(plain) && isPersonBefore(third)
      : /^\s*\(|^\. [PMD]/.test(plain.slice(length));
  if (words > 1 && !(words === 2 && isTold)) return undefined;
  if (length !== undefined) return { given: next.text.slice(0, length), last: true, length, only: true };
  const areOthers = beginOfOthers(third?.text ?? '') !== undefined;
  const areTwo =
    FIRST_NAMES.test(plain) &&
    !plain.split(' ').some(isNoName) &&
    isOneFamily &&
    (areOthers || (isCitation && isPersonBefore(third)));
  if (!FIRST_NAME.test(plain) && !areTwo) return undefined;
  const fits = third?.text
    ? areOthers || personScore(third.text) >= 0.8 || sentenceBegin(third.text) !== undefined
    : next.separator === '';
  return fits ? { given: next.text.slice(0, plain.length), last: false, length: 0, only: true } : undefined;
}

/** "Jane Mary", with which "Jane Mary. 1969. A study" begins. */
function twoGivenBeforeYear(plain: string): string | undefined {
  const names = TWO_GIVEN_THEN_YEAR.exec(plain)?.[1];
  return names?.split(' ').some(isNoName) ? undefined : names;
}

/** Somebody in full, with whom a text may end or go over into something else. */
function isPersonBefore(part: Part | undefined): boolean {
  const name = sentenceBegin(part?.text ?? '')?.name ?? part?.text ?? '';
  return name.includes(' ') && personScore(name) >= 0.8;
}

/** How many words a family name has, not counting particles: "De Doe" has one. What ends in an initial is none. */
export function countFamilies(family: string): number {
  return family.split(' ').filter((word, at, all) => at === all.length - 1 || !PARTICLE.test(word)).length;
}

/** "Doe, Jane M." alone in its element; with two family names as well, if asked. */
export function isInvertedName(text: string, { twoFamilies = false } = {}): boolean {
  const [family = '', given = '', more] = text.split(/,\s+/);
  if (more !== undefined || given === '' || !isFamily(family)) return false;
  const words = countFamilies(family);
  const plain = plainLetters(given);
  if (words > 1 && !(words === 2 && (twoFamilies || INITIALS_ONLY.test(plain)))) return false;
  return GIVEN.test(plain) || INITIALS_ONLY.test(plain);
}

/** "Doe, Jane", where one person stands. */
export function oneInverted(source: string, twoFamilies: boolean): NameList | undefined {
  const text = source.replace(EDITOR_BEHIND, '').replace(STOP, '');
  if (!isInvertedName(text, { twoFamilies })) return undefined;
  const [family = '', given = ''] = text.split(/,\s+/);
  return {
    names: [`${given} ${family}`],
    written: [text],
    cut: false,
    end: source.length,
    rest: '',
    inverted: true,
  };
}

/** "R. Acute kidney injury": initials, and behind them a title. */
export function areInitialsAndTitle(text: string): boolean {
  return INITIALS_THEN_TITLE.test(plainLetters(text));
}

/** "Jane", "Jane M.", and nothing else. */
export function isOneGiven(text: string): boolean {
  return ONE_GIVEN.test(plainLetters(text));
}

/** "Jane", "Jane Mary", and nothing else. */
export function isGiven(text: string): boolean {
  return GIVEN.test(plainLetters(text));
}

/** "J. K.", and nothing else. */
export function isInitials(text: string): boolean {
  return INITIALS_ONLY.test(plainLetters(text));
}

/** "Ó Laoire", "St. Clair", "d'Alessandro", "'t Hooft". */
const FAMILY_WORD = /^(?:Ó|St\.|[dl]['’][A-Z][A-Za-zº¨'’-]*|[’']t)$/;

/** "Doe JA": a whole name. */
const WITH_INITIALS = /[a-z] [A-Z]{2,3}$/;

function isFamily(text: string): boolean {
  const words = text.split(/\s+/);
  const plain = plainLetters(text).split(/\s+/);
  return (
    words.length <= 4 &&
    words.every(
      (word, index) =>
        isParticle(word, words[index + 1]) ||
        FAMILY_WORD.test(plain[index] ?? '') ||
        (NAME_WORD.test(plain[index] ?? '') && !word.includes('.') && !isNoName(word)),
    ) &&
    (isParticle(words[0] ?? '', words[1]) || words[0] === 'Ó' || !INITIALS.test(plain[0] ?? '')) &&
    !WITH_INITIALS.test(plain.join(' '))
  );
}

/** People of whom each takes two parts. */
interface Pairs {
  people: { name: string; written: string; score: number }[];
  /** "et al." stands behind the last. */
  cut: boolean;
}

const AND_OTHERS = /\s+et\.? ?al\.?$/i;

/**
 * "Doe, Jane Mary, Roe, Richard and Poe, Edgar", with nothing behind: every second part is a given name, and what
 * stands before each is one word; of one person alone only where others follow, or where names are usually written so.
 * Undefined where that is not so.
 */
export function alternating(parts: readonly Part[], isUsual: boolean): Pairs | undefined {
  const texts = parts.filter(({ text }) => text !== '');
  if (texts.length === 0 || texts.length % 2 === 1) return undefined;
  const cut = AND_OTHERS.test(texts.at(-1)?.text ?? '');
  // "St. Clair, Edmund; Doe, Jane": between semicolons, one family name of one word tells how the others are written.
  const families = texts.filter((_, at) => at % 2 === 0);
  const areSure =
    texts.some(({ separator }) => separator === ';') &&
    texts.every(({ separator }, at) => (at % 2 === 0 ? separator === ',' : separator !== ',')) &&
    (isUsual || families.some(({ text }) => isOneWord(text)));
  const people: Pairs['people'] = [];
  for (let at = 0; at < texts.length; at += 2) {
    const family = texts[at];
    const given = texts[at + 1]?.text.replace(AND_OTHERS, '') ?? '';
    const plain = plainLetters(given);
    if (family?.separator !== ',' || !(areSure || isOneWord(family.text))) return undefined;
    if (!isFamily(family.text) && !isShortFamily(family.text, plain)) return undefined;
    if (!GIVEN.test(plain) || given.split(' ').some(isNoName)) return undefined;
    people.push({ name: `${given} ${family.text}`, written: `${family.text}, ${given}`, score: 1 });
  }
  return people.length > 1 || cut || isUsual ? { people, cut } : undefined;
}

function isOneWord(family: string): boolean {
  return family
    .split(' ')
    .slice(0, -1)
    .every(word => PARTICLE.test(word));
}
