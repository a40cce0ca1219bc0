import { plainLetters } from '../text/plain-letters';
import { isInitials, type Part } from './family-first';
import { CUT } from './names-end';
import { personScore } from './person';
import { isPlainName } from './plain-name';

const MAX_LENGTH = 30_000;
const MAX_PARTS = 3000;
/**
 * What ends a part: a mark, with a conjunction behind it or none, or a conjunction alone. A raised dot stands between
 * Chinese and Japanese names, and within those in katakana; the lower one of Latin within foreign names in Chinese.
 */
const SEPARATOR =
  /(?<=[\u3400-\u9fff])・(?=[\u3400-\u9fff])|(?:(?<![\u3400-\u9fff])·|·(?![\u3400-\u9fff])|[;，、；،؛•⋅∙‧ⓡ|\n,])\s*(?:(?:and|AND|&|und|et(?! ?al)|y|i(?= [A-Z\u0100-\u024f]))\s+)?|\s(and|AND|&|und|et(?! ?al)|y|e|i|a|og|och|en|és|ve|ja|ir|dan|și|şi|и|та|και|及|和)\s+/g;
/** "van den Berg": a family name behind a conjunction may begin in small letters. */
const PARTICLES_NEXT =
  /^(?:(?:v[ao]n|von|af|de[nlr]?|d[aio]|d[ao]s|des|du|del|l[aeo]s?|el|al|te[nr]|[’']t)\s+){1,3}[A-Z]|^d['’][A-Z]/;
/** An "and" of one letter, as in Portuguese, Catalan and Spanish. */
const ONE_LETTER_AND = /\s[eiy]\s/g;
/** "Ana Pires": no initial comes last. */
const TWO_WORDS = /\S\s\S*[a-z\u00df-\u024f]{2}$/;
/** "Melo", alone. */
const OTHER_HALF = /^[^\s;,(]+(?:\s*[;,(]|\s[eiy]\s|\s*$)/;
const SUFFIX_NEXT = /^(?:jr|sr|ii|iii)\b/i;

/** "Doe, Jane / Roe, Richard: A study": between inverted names a slash or a dash is a separator. */
const SLASHED = /^[^,/:.]{2,30}, [^,/:–]{2,30}(?:\/| [/–] )[^,/:.–]{2,30}, /;

/** "Jane Doe / Richard Roe / A study": the second tells that it is not "Jane Doe / A study". */
function arePeopleBySlashes(text: string): boolean {
  const [first = '', second, third] = text.split(' / ', 3);
  return second !== undefined && third !== undefined && [first, second].every(isPlainName);
}

/** "Jane Doe, Richard Roe (": the venue is in parentheses that the text's part leaves open. */
const UNCLOSED = /\s\((?=[^()]*$)/;

/** A text cut where one name may end and another begin. */
interface NameParts {
  /** The text with spaces for what is no name: the parts stand in it where they stood. */
  text: string;
  parts: readonly Part[];
  /** Where names end at the latest. */
  until: number;
}

/** The parts of a text that may be names, from a place on. */
export function nameParts(source: string, from: number): NameParts {
  const unslashed = blank(source);
  const text = SLASHED.test(unslashed.slice(from))
    ? unslashed.replace(/ [/–] /g, ' ; ').replace(/\//g, ';')
    : arePeopleBySlashes(unslashed.slice(from))
      ? unslashed.replace(/ \/ /g, ' ; ')
      : unslashed;
  // "J Doe, R Roe - Venue, 2020": what follows a dash is no name.
  const dash = text.slice(from).search(/\s(?:[-–—|/]|\/\/)\s/);
  const stop = dash > 3 ? dash : dotBehindCommas(text.slice(from));
  const unclosed = UNCLOSED.exec(text)?.index ?? text.length;
  const until = Math.min(stop > 3 ? from + stop : text.length, unclosed > from + 3 ? unclosed : text.length);
  const all = splitParts(text, from, until);
  return { text, until, parts: hasAffiliations(all, source) ? withoutAffiliations(all) : all };
}

/** Where in "Jane Doe, Richard Roe · Venue 7, 223" the names end: between them there are commas, so the dot does; or -1. */
function dotBehindCommas(text: string): number {
  const dot = text.indexOf(' · ');
  if (dot < 0 || !/, | (?:and|&) /.test(text.slice(0, dot))) return -1;
  const [behind = ''] = text.slice(dot + 3).split('·', 1);
  return /\d/.test(behind) ? dot : -1;
}

/** 'Robert “Bob” Doe'. */
const NICKNAME = /(?<=[A-Z][a-z]+ )["“][A-Z][a-z]{1,11}["”](?= [A-Z])/g;

/** "Doe J, Roe R (Eds.) A study": behind initials "(Eds.)" ends the people as a stop does, and is read as one. */
const EDITORS_BEHIND_INITIALS = /(?<=\s[A-Z]{1,3})\s\([Ee]ds?\.?\)/g;

/** The text in which affiliations in parentheses and footnote marks are spaces: what is left stands where it stood. */
function blank(source: string): string {
  const plainBrackets = withPlainBrackets(source.slice(0, MAX_LENGTH));
  const text = withoutEllipsis(separateRunOn(withoutDegrees(withoutPlaces(plainBrackets))));
  if (!/ \.|[+(*†‡§¶∗⁎★☆⋆✉✝#^¹²³⁰-⁹ª\d"“]/u.test(text)) return text;
  const spaces = (found: string) => ' '.repeat(found.length);
  return text
    .replace(EDITORS_BEHIND_INITIALS, found => `.${spaces(found).slice(1)}`)
    .replace(/\((?![12]\d{3}[a-z]?\))([^()]*(?:\([^()]*\)[^()]*)*)\)(?=(\s+\S+)?)/g, (found, inside, next) =>
      // "Jane Doe (Some College) Richard Roe (Some Port)": the workplace is all that stands between two people.
      next && isPlace(inside) && /^\s+[A-Z]/.test(plainLetters(next))
        ? `、${' '.repeat(found.length - 1)}`
        : spaces(found),
    )
    .replace(NICKNAME, spaces)
    .replace(/(?<=[\s.-][A-Z]) \.(?=[\s,])/g, '. ')
    .replace(/(?<=\s[A-Z]{1,3}) (?:2nd|3rd|4th)(?=[\s,;.]|$)/g, spaces)
    .replace(/([*†‡§¶∗⁎★☆⋆✉✝]+)\./gu, (_, marks) => `.${spaces(marks)}`)
    .replace(/[*†‡§¶∗⁎★☆⋆✉✝#^¹²³⁰-⁹ª]|(?<=[A-Za-z\u00c0-\u1fff] ?)\+(?= ?(?:[,;*+]|$))/gu, ' ')
    .replace(
      /(?<=[A-Za-z\u00c0-\u1fff\u3041-\uffff]\.?)\s?\d{1,2}(?:\s?,\s?\d{1,2})*(?=\s*(?:[,;&]|and\b|$))/g,
      spaces,
    );
}

function withPlainBrackets(text: string): string {
  return text.includes('（') || text.includes('）') ? text.replace(/（/g, '(').replace(/）/g, ')') : text;
}

/** "Jane Doe:Some College;Richard Roe:Some Port", the whole text: submission systems write it. */
const PERSON_PLACES = /^\W*(?:[^:;]{3,60}:[^:;]{2,160};)+[^:;]{3,60}:[^:;]{2,160}$/;

function withoutPlaces(text: string): string {
  if (!text.includes(':') || !text.includes(';') || !PERSON_PLACES.test(text)) return text;
  return text.replace(/:[^;]*/g, found => ' '.repeat(found.length));
}

/** ", … Doe", ", . . . Doe": the last of many authors, as the APA style writes it. */
const ELLIPSIS = /(?<=[,.]\s?)(?:…|\.\s?\.\s?\.)\s*(?:[,&]\s*)?(?=[A-Z\u00c0-\u024f])/g;

/** Whether a list of people, as far as it goes, names the first and the last only. */
export function isElided(people: string): boolean {
  return hasDots(people) && people.search(ELLIPSIS) >= 0;
}

function hasDots(text: string): boolean {
  return text.includes('…') || text.includes('..') || text.includes('. .');
}

function withoutEllipsis(text: string): string {
  if (!hasDots(text)) return text;
  return text.replace(ELLIPSIS, found => ' '.repeat(found.length));
}

const HAS_DEGREE =
  /\b(?:M\.?D|P[Hh]\.? ?D|MSc|MPH|DPhil|RN|MBBS|PharmD|DVM|L?C?MSW|LCSW|MSSW|PsyD|EdD|LL\.?M)\b/;
/** "Jane Doe, MD", "Jane Doe PhD": behind a name in full. "Doe MD" has initials. */
const DEGREES =
  /(?<=[A-Za-zº¨]{2}\.? (?:[A-Z]\. ?)?[A-Z][A-Za-zº¨'’-]+)(?:,? (?:M\.?D|P[Hh]\.? ?D|[BM]Sc|MPH|DPhil|RN|MBBS|MBA|PharmD|DVM|DrPH|L?C?MSW|LCSW|MSSW|PsyD|EdD|LL\.?M)\.?|, (?:[BM]\.?[AS]|JD|MEd|MFA|MPA|MPP|BSN|NP|RD|CPA|PE|FACS|FACP|FRCPC?|FRCS)\.?)+(?=\s*(?:[,;(]|$|and\b|&))/g;

function withoutDegrees(text: string): string {
  if (!HAS_DEGREE.test(text)) return text;
  let blanked = '';
  let from = 0;
  for (const { 0: found, index } of plainLetters(text).matchAll(DEGREES)) {
    blanked += text.slice(from, index) + ' '.repeat(found.length);
    from = index + found.length;
  }
  return blanked + text.slice(from);
}

/** "Doe, J. Roe, R. (2019)": between one's initials and the next family name the comma was forgotten. */
const RUN_ON = /(?<=[a-z¨], (?:[A-Z]\.[ -]?){0,3}[A-Z]\.) (?=[A-Z][a-z¨'’-]+, [A-Z]\.)/g;

/** The first two names of such a list, with the family name first; not "Jane Doe, R. Roe" nor "Doe, J., R. Roe". */
const BEGINS_INVERTED =
  /^\W*(?:(?:\d{1,4}[.):]|\w{1,8}\])\s+)?(?:[a-z]{1,4}\s)*[A-Z][^\s,.]*[a-z¨], (?:[A-Z]\.[ -]?)+,?\s?(?:(?:and|&)\s)?(?:[a-z]{1,4}\s)*[A-Z][^\s,.]*[a-z¨], [A-Z]\./;

function separateRunOn(text: string): string {
  const plain = plainLetters(text);
  if (!BEGINS_INVERTED.test(plain)) return text;
  let separated = '';
  let from = 0;
  for (const { index } of plain.matchAll(RUN_ON)) {
    separated += `${text.slice(from, index)}、`;
    from = index + 1;
  }
  return separated + text.slice(from);
}

/** Whether what stands in parentheses is a workplace and no nickname: several words, or an acronym. */
function isPlace(inside: string): boolean {
  return /\S\s+\S/.test(inside) || /^[A-Z][\w-]*[A-Z]/.test(inside.trim());
}

/** "Jane Doe, Some College; Richard Roe, Some Port": between semicolons, what follows the last comma is a workplace. */
function hasAffiliations(parts: readonly Part[], source: string): boolean {
  if (source.includes('(') || !parts.some(({ separator }) => separator === ';')) return false;
  let places = 0;
  let people = 0;
  for (const [index, { text, separator }] of parts.entries()) {
    if (parts[index - 1]?.separator !== ',' || (separator !== ';' && separator !== '')) continue;
    if (text.length > 3 && personScore(text) === 0 && !CUT.test(text) && !isInitials(text)) places++;
    else people++;
  }
  return places > 1 && places >= people;
}

function withoutAffiliations(parts: readonly Part[]): Part[] {
  return parts.filter(
    ({ separator }, index) => parts[index - 1]?.separator !== ',' || (separator !== ';' && separator !== ''),
  );
}

/** Lines have single spaces already, but for where something was blanked. */
function singleSpaced(text: string): string {
  return text.includes('  ') || text.includes('\n') ? text.replace(/\s+/g, ' ') : text;
}

/** "DOE, J. AND ROE, R. A study", "DOE, J. AND R. ROE". */
function isBetweenCapitals(plain: string, from: number, to: number): boolean {
  return /[A-Z]\.?,?$/.test(plain.slice(0, from)) && /^(?:[A-Z]\.\s?)*[A-Z][A-Z'-]+\b/.test(plain.slice(to));
}

/**
 * "Ana Pires e Melo; Jane Doe", "Jane Doe e Ana Pires e Melo": between semicolons, or where there are more of them, one
 * word behind such an "and" is the other half of a family name.
 */
function isWithinFamily(and: string, before: string, behind: string): boolean {
  return and.length === 1 && TWO_WORDS.test(before) && OTHER_HALF.test(behind);
}

function splitParts(text: string, start: number, until: number): Part[] {
  const parts: Part[] = [];
  let from = start;
  const push = (to: number, separator: string) =>
    parts.push({ text: singleSpaced(text.slice(from, to)).trim(), separator, from, to });
  const plain = plainLetters(text);
  const isCapitals = !/[a-z]{2}/.test(plain.slice(start, until));
  const list = text.slice(start, until);
  const ands = list.match(ONE_LETTER_AND)?.length ?? 0;
  const mayBeWithin = ands > 1 || (ands === 1 && list.includes(';'));
  for (const match of text.slice(0, until).matchAll(SEPARATOR)) {
    if (match.index < start) continue;
    const next = match.index + match[0].length;
    if (match[1] === 'AND' && !isCapitals && !isBetweenCapitals(plain, match.index, next)) continue;
    if (
      mayBeWithin &&
      match[1] &&
      isWithinFamily(match[1], text.slice(from, match.index), text.slice(next, until))
    )
      continue;
    if (match[1] && !/[A-Zº]/.test(plain[next] ?? '') && !PARTICLES_NEXT.test(plain.slice(next, next + 30)))
      continue;
    const mark = match[0].charAt(0);
    // A comma before a suffix belongs to the name: "Doe, Jr."
    if (mark === ',' && SUFFIX_NEXT.test(text.slice(next, next + 4))) continue;
    let end = match.index;
    while (end > from && /\s/.test(text.charAt(end - 1))) end--;
    push(end, match[1] ? 'and' : /[,，、،・]/.test(mark) ? ',' : ';');
    from = next;
    if (parts.length > MAX_PARTS) break;
  }
  push(until, '');
  return parts;
}
