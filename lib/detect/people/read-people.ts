import { plainLetters } from '../text/plain-letters';
import {
  alternating,
  areInitialsAndTitle,
  countFamilies,
  familyFirst,
  isGiven,
  isOneGiven,
  onlyFirstInverted,
  type Part,
} from './family-first';
import { groupName } from './group-name';
import { nameParts } from './name-parts';
import {
  beginOfOthers,
  isFamilyAndInitials,
  isShortFamilyAndInitials,
  lastFamilyFirst,
  russianName,
  sentenceBegin,
} from './names-end';
import { isNoName } from './no-names';
import { personScore } from './person';
import { isPlainName } from './plain-name';

export interface Person {
  name: string;
  /** With its comma, where it has one; of a group its name. */
  written?: string;
  /** As `personScore` gives it. */
  score: number;
}

/** What is known of the place where names are looked for. */
export interface NameOptions {
  /** Names are known to stand there: names in small letters and single names count as well. Default: false. */
  loose?: boolean;
  /** Family names come first there, before a comma. Default: false. */
  inverted?: boolean;
}

/** The people a text begins with, and where they end in it. */
export interface People {
  people: Person[];
  end: number;
  cut: boolean;
  inverted: boolean;
}

/** Where names end is counted on the text as it is: a part's own text has single spaces, and its lengths are others. */
const CUT_BEHIND_NAME =
  /^(.*?)(?:,?\s+et\.? ?al\.?|,?\s+(?:and|&)\s(?:co-?authors|others|colleagues)\b|\s+他(?=\s|$)|\s*…|\s*\.\.\.)\s*(.*)$/i;
const LOOSE = /^(?!.*[a-z]{3}\.\s|[a-z]{3,}[A-Z])[A-Za-zº][A-Za-zº¨'’.-]+(?: [A-Za-zº¨'’.-]+){0,4}$/;
/** What several are, behind the last of them, and no name: not "Ed". */
const EDITORS = /^(?:ed|[Ee]ds|editors?|[Hh]g|[Hh]rsg|coords?|dirs?)\.?$/;
const STOPPED_INITIALS = /^(?:[A-Z]\.[\s-]?){1,3}$/;
const BEHIND_COLON = /^\s?:\s/;
/** "J. Doe", "Yu. Doe": of a name in plain letters. */
export const BEGINS_WITH_INITIAL = /^[A-Z][a-z]?\./;

const GIVEN_BEHIND =
  /^(?:(?:[A-Z]\.[\s-]?(?:d[aeo]s?\s(?=[A-Z]))?)+(?:(?<=\s)(?:(?:v[ao]n|de[nr]?|te[nr]|af)(?:\s|$)){1,3})?|[A-Z][a-z]+(?= *\()|[A-Z][a-z]+(?: [A-Z][a-z]+)*(?=\. (?:Ph\.?D|M\.?Sc|[MD]Phil|Master|Doctoral)))\s*(?:$|:\s|[(.]\s*(?:(?:1[89]|20)\d|$)|\(|\.\s)/;
/** Reads the people with whom a text begins from a place on, whatever they are: nobody may stand there. */
export function readPeople(
  source: string,
  from: number,
  { loose = false, inverted: isUsual = false }: NameOptions,
): People {
  const { text, parts, until } = nameParts(source, from);
  const pairs = alternating(parts, isUsual);
  if (pairs) return { ...pairs, end: until, inverted: true };
  const semicolons = parts.some(({ separator }) => separator === ';');
  const hasAnd = parts.some(({ to }, at) => /[a-z&]/.test(text.slice(to, parts[at + 1]?.from ?? to)));
  const alternate = semicolons && doAlternate(parts);
  const people: Person[] = [];
  let inverted = isUsual;
  let onlyFirst = false;
  let cut = false;
  /** "Doe J, Roe M": the names so far are all written so. */
  let areInitials = true;
  let end = from;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (!part) break;
    if (!part.text) continue;
    const last = people.at(-1);
    areInitials &&= last === undefined || isFamilyAndInitials(last.name);
    // Most names of most lists.
    if (last && !inverted && !areInitials && isPlainName(part.text)) {
      people.push({ name: part.text, score: 1 });
      end = part.to;
      continue;
    }
    // "Doe, J., K., Roe, R.": a comma too many.
    if (last?.written && inverted && STOPPED_INITIALS.test(part.text)) {
      last.name = last.written.replace(/^(.*?), (.*)$/, `$2 ${part.text} $1`);
      last.written += ` ${part.text}`;
      end = part.to;
      continue;
    }
    const others = beginOfOthers(part.text);
    if (others !== undefined) {
      cut = true;
      end = others === part.text ? part.to : part.from + others.length;
      break;
    }
    const next = parts[index + 1];
    if (isShortFamilyAndInitials(part.text) && (last ? areInitials : next && startsFamilyFirst(next.text))) {
      people.push({ name: part.text, score: 1 });
      end = part.to;
      continue;
    }
    // "Doe J, Roe M. Weather and Water": the stop behind the initials ends the list, whatever it is cut at next.
    const behind =
      (last && areInitials ? lastFamilyFirst(part.text, last.name, () => isPersonNext(next)) : undefined) ??
      russianName(part.text);
    if (behind) {
      people.push({ name: behind, score: 1 });
      end = part.from + behind.length;
      break;
    }
    const stopped = CUT_BEHIND_NAME.exec(part.text);
    const bare = stopped?.[1]?.trim() || part.text;
    const score =
      personScore(bare) ||
      (loose && LOOSE.test(plainLetters(bare)) && !EDITORS.test(bare) && !bare.split(' ').some(isNoName)
        ? 0.3
        : 0);
    const isFirst = people.length === 0;
    const mayPair =
      !onlyFirst &&
      (score < 1 ||
        alternate ||
        (isFirst && countFamilies(bare) === 1) ||
        (isFirst && hasAnd && next !== undefined && isOneGiven(next.text)) ||
        (inverted && (semicolons || isUsual)) ||
        ((isFirst || inverted) && isGivenOf(next)) ||
        (inverted && next !== undefined && areInitialsAndTitle(next.text)));
    const pair =
      mayPair && next && part.separator === ','
        ? (familyFirst(part, next, semicolons, inverted, isFirst) ??
          (isFirst ? onlyFirstInverted(part, next, parts[index + 2], hasAnd) : undefined))
        : undefined;
    if (pair && next) {
      people.push({ name: `${pair.given} ${bare}`, written: `${bare}, ${pair.given}`, score: 1 });
      inverted = !pair.only;
      index++;
      const others = CUT_BEHIND_NAME.exec(text.slice(next.from, next.to));
      if (others) cut = true;
      end = pair.last ? next.from + pair.length : next.to - (others?.[2]?.length ?? 0);
      if (pair.last || cut) break;
      continue;
    }
    if (score === 0) {
      const group = groupName(part.text, { isBehind: last !== undefined, isDated: inverted });
      if (group && (last || (next && isPersonOf(next.text)))) {
        people.push({ name: group.name, written: group.name, score: 1 });
        end = part.from + group.length;
        if (group.length < part.text.length) break;
        continue;
      }
      const sentence = sentenceBegin(text.slice(part.from, part.to));
      // "Jane Doe and Richard Roe, Lamp Posts: A Study": behind "and" stands the last one.
      const isComplete = parts[index - 2]?.separator === 'and' && parts[index - 1]?.separator === ',';
      const after = text.slice(part.from + (sentence?.length ?? 0));
      if (
        sentence &&
        !(isComplete && BEHIND_COLON.test(after)) &&
        !isTitleBegin(after, sentence.name, people)
      ) {
        people.push({ name: sentence.name, score: 1 });
        end = part.from + sentence.length;
      }
      break;
    }
    // "Doe, Jane, Richard Roe, M. Poe": only the first is inverted, whatever the other rows do.
    if (inverted && !semicolons && isPlainName(bare)) onlyFirst = true;
    people.push({ name: bare, score });
    end = part.to;
    if (stopped) {
      cut = true;
      end = part.to - (CUT_BEHIND_NAME.exec(text.slice(part.from, part.to))?.[2]?.length ?? 0);
      break;
    }
  }
  return { people, end, cut, inverted };
}

/** "DOE ROE". */
const CAPITALS = /^(?:[A-Z'’-]{2,}(?: |$))+$/;

/**
 * "Doe Roe, Jane; Roe Poe, Richard. 2020": family and given names by turns, as a given name alone tells, or the capitals
 * of all family names.
 */
function doAlternate(parts: readonly Part[]): boolean {
  const last = parts.findLastIndex(({ separator }) => separator === ';');
  const pairs = parts.slice(0, last + 1);
  return (
    pairs.length > 1 &&
    parts[last + 1]?.separator === ',' &&
    pairs.every(({ separator }, at) => separator === (at % 2 === 0 ? ',' : ';')) &&
    (pairs.some(({ text }, at) => at % 2 === 1 && personScore(text) < 1 && isGiven(text)) ||
      pairs.every(({ text }, at) => CAPITALS.test(plainLetters(text)) === (at % 2 === 0)))
  );
}

function startsFamilyFirst(text: string): boolean {
  return isFamilyAndInitials(text) || lastFamilyFirst(text) !== undefined;
}

function isPersonOf(text: string): boolean {
  return startsFamilyFirst(text) || personScore(text) >= 0.8;
}

function isPersonNext(next: Part | undefined): boolean {
  return next !== undefined && (isPersonOf(next.text) || sentenceBegin(next.text) !== undefined);
}

/** "J. Doe, R. Roe, Lamp Posts: A Study": two words before a colon, where all names so far begin with an initial. */
function isTitleBegin(after: string, name: string, before: readonly Person[]): boolean {
  return (
    before.length > 1 &&
    BEHIND_COLON.test(after) &&
    !BEGINS_WITH_INITIAL.test(plainLetters(name)) &&
    before.every(person => BEGINS_WITH_INITIAL.test(plainLetters(person.name)))
  );
}

/** "I. (2023)", "I." or "Isabel (2023)": behind two words and a comma, what of a name comes last elsewhere. */
function isGivenOf(next: Part | undefined): boolean {
  return next !== undefined && GIVEN_BEHIND.test(plainLetters(next.text));
}
