import { CUT, sentenceBegin } from './names-end';
import { INITIALS, isNoName, NAME_WORD, PARTICLE, personScore } from './person';

/** A part between two separators, and where it ends in the text. */
export interface Part {
  text: string;
  separator: string;
  from: number;
  to: number;
}

const INITIALS_ONLY = /^(?:(?:\p{Lu}|Yu|Ch|Sh|Th|Zh)\p{M}*\.?[\s-]*){1,5}(?:,? (?:[JS]r|II|III)\.?)?$/u;
const GIVEN = /^[\p{Lu}][\p{L}\p{M}'’.-]*(?: [\p{Lu}][\p{L}\p{M}'’.-]*){0,3}$/u;
/** Initials at the end of the list, and what begins behind them: "B. A. 2016. A study", "C. (2011). A study", "C.: A". */
const INITIALS_THEN = /^((?:\p{Lu}\p{M}*\.[\s-]?){1,5})(?=\s*(?::|\(?(?:19|20)\d\d|\p{Lu}\p{Ll}))/u;
/** The same with given names in full: "Jane (2011). A study". */
const GIVEN_THEN = /^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2})(?=\s*(?::|\(?(?:19|20)\d\d))/u;
/** One given name with initials or none, alone and before a title in quotation marks. */
const FIRST_NAME = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.)*$/u;
const GIVEN_THEN_END = /^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.)*)(?=[.,]?\s+(?:["“«]|\(?(?:19|20)\d\d))/u;

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
  if (!isFamily(part.text)) return undefined;
  const leading =
    INITIALS_THEN.exec(next.text)?.[1] ?? (invertedBefore ? GIVEN_THEN.exec(next.text)?.[1] : undefined);
  if (leading && (isFirst || invertedBefore))
    return { given: leading.trim(), last: true, length: leading.length };
  const given = next.text.replace(/\s+et\.? ?al\.?.*$/iu, '');
  const joins = next.separator === 'and' || next.separator === ';';
  const single = !part.text.includes(' ');
  const alone = (semicolons && next.separator !== ',') || invertedBefore || (joins && single);
  return INITIALS_ONLY.test(given) || (alone && GIVEN.test(given))
    ? { given, last: false, length: 0 }
    : undefined;
}

/**
 * "Doe, Jane, and Mary Roe", as the MLA and Chicago styles write it, or "Doe, Jane" alone. Two single words by
 * themselves are rather one person than two.
 */
export function onlyFirstInverted(part: Part, next: Part, third: Part | undefined): Pair | undefined {
  if (!isFamily(part.text) || part.text.split(' ').filter(word => !PARTICLE.test(word)).length > 1)
    return undefined;
  const alone = GIVEN_THEN_END.exec(next.text)?.[1];
  if (alone) return { given: alone, last: true, length: alone.length, only: true };
  if (!FIRST_NAME.test(next.text)) return undefined;
  const fits = third?.text
    ? personScore(third.text) >= 0.8 || CUT.test(third.text) || sentenceBegin(third.text) !== undefined
    : next.separator === '';
  return fits ? { given: next.text, last: false, length: 0, only: true } : undefined;
}

/** "Doe, Jane M." alone in its element. */
export function isInvertedName(text: string): boolean {
  const [family = '', given = '', more] = text.split(/,\s+/);
  if (more !== undefined || given === '' || !isFamily(family)) return false;
  const words = family.split(' ').filter(word => !PARTICLE.test(word)).length;
  if (words > 1 && !(words === 2 && INITIALS_ONLY.test(given))) return false;
  return GIVEN.test(given) || INITIALS_ONLY.test(given);
}

function isFamily(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= 4 &&
    words.every(
      word => PARTICLE.test(word) || (NAME_WORD.test(word) && !word.includes('.') && !isNoName(word)),
    ) &&
    !INITIALS.test(words[0] ?? '')
  );
}
