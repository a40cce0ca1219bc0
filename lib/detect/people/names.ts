import { plainLetters } from '../text/plain-letters';
import { remembered } from '../text/remembered';
import { withCapitalFamilies } from './capital-names';
import { familiesOf } from './families-alone';
import { alternating, familyFirst, onlyFirstInverted, type Part } from './family-first';
import { isElided, nameParts } from './name-parts';
import { CUT, isFamilyAndInitials, lastFamilyFirst, sentenceBegin } from './names-end';
import { isNoName } from './no-names';
import { HONORIFICS, personScore } from './person';
import { isPlainName } from './plain-name';

/** Names read from a text that is, or begins with, a list of people. */
export interface NameList {
  /** As written, without marks and affiliations, given names first: "J. K. Smith", "Jane Smith". */
  names: string[];
  /** The same with a comma behind the family name where the page has one: it tells how long that is. */
  written?: string[];
  /** The list stops short ("et al.", "+ 3 more"). */
  cut: boolean;
  /** Where in the text the list ends, and what follows. */
  end: number;
  rest: string;
  /** Names were written family name first, with a comma. */
  inverted: boolean;
}

interface Person {
  name: string;
  /** With its comma, where it has one. */
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

/** How much of a text is read first: more than most lists of names take. */
const GLANCE = 400;
/** A number, a key, a year or a time before a citation ("[12]", "3.", "[J4]", "2019.", "9:00"), marks, and what introduces the names. */
const LABEL =
  /^(?:\s*(?:\[[a-zº\d+.,'’& -]{1,24}\]|\(\d{1,3}\)|[a-z]{0,2}\d{1,3}[.):\]]|(?:no|nr|wp|dp|tr)\.?\s?[\d/-]{1,9}[.):]?|(?:19|20)\d\d(?:\s?[.:,]|\s[–—-]|(?=\s[A-Z][a-zº¨'’-]+(?: [A-Z][a-zº¨'’-]+){0,2},\s[A-Z]\.))|\d\d?[:.h]\d\d(?:\s?[–—-]\s?\d\d?[:.h]\d\d)?(?:\s?[ap]m)?:?)(?=\s))?[^a-zº\d(“"]*(?:(?:(?:recommended|suggested) )?(?:citation|reference)\s*:\s*|(?:cite|cited) as\s*:\s*|(?:(?:co-?)?authors?(?:\(s\))?|by|written by|presenters?|speakers?|autor(?:es|en)?|auteurs?|autori|names?)\s*[:：]|by\s|(?:(?:joint(?:ly)? )?with|(?:zus(?:ammen|\.) |gemeinsam )?mit)\s)?\s*/i;
/** What a word processor puts before an item. */
const BULLET = /^\s*o\s+(?=[A-Z])/;
const OTHER_LABEL =
  /^[\s\d.)\]]*(?:作者|著者|저자|авторы?|autorzy|tác giả|yazar(?:lar)?|συγγραφείς)\s*[:：]\s*/i;
const CUT_BEHIND_NAME =
  /^(.*?)(?:,?\s+et\.? ?al\.?|,?\s+(?:and|&)\s(?:co-?authors|others|colleagues)\b|\s+他(?=\s|$)|\s*…|\s*\.\.\.)\s*(.*)$/i;
/** "et al.", with something behind it. */
const OTHERS = /^et\.? ?al\b\.?(?=[\s,.:(])/i;
const OTHERS_BEHIND = /\set\.? ?al\b/i;
/** What introduces the other authors in a list of one's own. */
export const WITH = '(?:(?:joint(?:ly)? (?:work )?)?with|(?:zus(?:ammen|\\.) |gemeinsam )?mit|avec|con)';
const LOOSE = /^(?!.*[a-z]{3}\.\s|[a-z]{3,}[A-Z])[A-Za-zº][A-Za-zº¨'’.-]+(?: [A-Za-zº¨'’.-]+){0,4}$/;
/**
 * Reads the people a text begins with; undefined where it begins with something else.
 *
 * Understands commas, semicolons, "and", family names first ("Doe, J., Roe, M.", and only the first one's: "Doe, Jane,
 * and Mary Roe"), affiliations in parentheses, footnote marks and lists that stop short.
 */
export function readNames(
  source: string,
  { loose = false, inverted = false }: NameOptions = {},
): NameList | undefined {
  if (inverted) return (loose ? readers.looseInverted : readers.inverted)(source);
  return (loose ? readers.loose : readers.usual)(source);
}

const readers = {
  usual: remembered(source => read(source, {})),
  loose: remembered(source => read(source, { loose: true })),
  inverted: remembered(source => read(source, { inverted: true })),
  looseInverted: remembered(source => read(source, { loose: true, inverted: true })),
};

function read(source: string, options: NameOptions): NameList | undefined {
  const enclosed = /^\W{0,4}[([]/.test(source) ? peopleInParentheses(source, options) : undefined;
  if (enclosed) return enclosed;
  const from =
    (OTHER_LABEL.exec(source) ??
      BULLET.exec(source) ??
      LABEL.exec(plainLetters(source.slice(0, GLANCE))))?.[0].length ?? 0;
  if (!beginsWithName(source.slice(from, from + 130))) return undefined;
  const families = options.inverted ? undefined : familiesOf(source, from);
  if (families) return families;
  if (source.length > GLANCE * 1.5) {
    // An abstract is no list of names, and few citations begin with so many.
    const glance = readPeople(source.slice(0, GLANCE), from, options);
    if (glance.end < GLANCE - 100) return listOf(source, glance, options);
  }
  return listOf(source, readPeople(source, from, options), options);
}

/** "(with Jane Doe and Richard Roe)", how somebody's own list begins; "(Jane Doe, Richard Roe)", "[J. Doe]". */
const IN_PARENTHESES = new RegExp(
  `^[\\s.,;:"'“”‘’–—-]{0,4}[([](?:(${WITH}\\s)|by\\s)?([^()[\\]]{3,2000})[)\\]]`,
  'i',
);

function peopleInParentheses(source: string, options: NameOptions): NameList | undefined {
  const [all = '', introduction, inside] = IN_PARENTHESES.exec(source) ?? [];
  const list = inside === undefined ? undefined : readNames(inside, options);
  if (list?.rest !== '') return undefined;
  // "(Oral Presentation)": one name alone may be none.
  const isSure = introduction !== undefined || list.names.length > 1 || options.loose === true;
  if (!isSure && !/(?:^|\s)[A-Z]\./.test(plainLetters(list.names[0] ?? ''))) return undefined;
  return { ...list, end: all.length, rest: source.slice(all.length).replace(/^[\s,;:.&]+/, '') };
}

/** The people a text begins with, and where they end in it. */
interface People {
  people: Person[];
  end: number;
  cut: boolean;
  inverted: boolean;
}

function readPeople(
  source: string,
  from: number,
  { loose = false, inverted: isUsual = false }: NameOptions,
): People {
  const { text, parts, until } = nameParts(source, from);
  const pairs = alternating(parts, isUsual);
  if (pairs) return { ...pairs, end: until, inverted: true };
  const semicolons = parts.some(({ separator }) => separator === ';');
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
    const others = CUT.exec(part.text)?.[0] ?? OTHERS.exec(part.text)?.[0];
    if (others !== undefined) {
      cut = true;
      end = others === part.text ? part.to : part.from + others.length;
      break;
    }
    // "Doe J, Roe M. Weather and Water": the stop behind the initials ends the list, whatever it is cut at next.
    const behind = last && areInitials ? lastFamilyFirst(part.text) : undefined;
    if (behind) {
      people.push({ name: behind, score: 1 });
      end = part.from + behind.length;
      break;
    }
    const stopped = CUT_BEHIND_NAME.exec(part.text);
    const bare = stopped?.[1]?.trim() || part.text;
    const score =
      personScore(bare) ||
      (loose && LOOSE.test(plainLetters(bare)) && !bare.split(' ').some(isNoName) ? 0.3 : 0);
    const next = parts[index + 1];
    const isFirst = people.length === 0;
    const mayPair =
      !onlyFirst &&
      (score < 1 || (inverted && (semicolons || isUsual)) || ((isFirst || inverted) && isGivenOf(next)));
    const pair =
      mayPair && next && part.separator === ','
        ? (familyFirst(part, next, semicolons, inverted, isFirst) ??
          (isFirst ? onlyFirstInverted(part, next, parts[index + 2]) : undefined))
        : undefined;
    if (pair && next) {
      people.push({ name: `${pair.given} ${bare}`, written: `${bare}, ${pair.given}`, score: 1 });
      inverted = !pair.only;
      index++;
      end = pair.last ? next.from + pair.length : next.to;
      if (CUT_BEHIND_NAME.test(next.text)) cut = true;
      if (pair.last || cut) break;
      continue;
    }
    if (score === 0) {
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
      end = part.from + (part.to - part.from - (stopped[2]?.length ?? 0));
      break;
    }
  }
  return { people, end, cut, inverted };
}

const STOPPED_INITIALS = /^(?:[A-Z]\.[\s-]?){1,3}$/;
const BEHIND_COLON = /^\s?:\s/;
const BEGINS_WITH_INITIAL = /^[A-Z][a-z]?\./;

/** "J. Doe, R. Roe, Lamp Posts: A Study": two words before a colon, where all names so far begin with an initial. */
function isTitleBegin(after: string, name: string, before: readonly Person[]): boolean {
  return (
    before.length > 1 &&
    BEHIND_COLON.test(after) &&
    !BEGINS_WITH_INITIAL.test(plainLetters(name)) &&
    before.every(person => BEGINS_WITH_INITIAL.test(plainLetters(person.name)))
  );
}

/** "ICML", "NeurIPS": behind names in full no last author. */
const ACRONYM = /^[A-Z][A-Za-z]*[A-Z]{2}[A-Za-z]*$/;

function withoutVenue(people: readonly Person[]): readonly Person[] {
  const [last, ...others] = people.toReversed();
  const isVenue = last && others.length > 0 && ACRONYM.test(last.name);
  return isVenue && !others.some(({ name }) => ACRONYM.test(name)) ? people.slice(0, -1) : people;
}

function listOf(
  source: string,
  { people: found, end, cut: isCut, inverted }: People,
  { loose = false }: NameOptions,
): NameList | undefined {
  if (found.length === 0) return undefined;
  const cut = isCut || isElided(source.slice(0, end));
  const people = withCapitalFamilies(withoutVenue(found));
  // "Doe et al." is a name, however short.
  const least = people.length === 1 && OTHERS_BEHIND.test(source.slice(0, end + 8)) ? 0.25 : 0.5;
  const good = people.filter(person => person.score >= least).length;
  if (!loose && good < people.length * 0.6) return undefined;
  return {
    names: people.map(({ name }) => tidyName(name)),
    ...(people.some(({ written }) => written) && {
      written: people.map(({ name, written }) => tidyName(written ?? name)),
    }),
    cut,
    end,
    rest: source.slice(end).replace(/^[\s,;:.&]+/, ''),
    inverted,
  };
}

/** "Jane Doe NeurIPS 2019": the venue without a comma before it. */
const VENUE_BEHIND =
  /(?<=\S\s+\S+)\s+(?:ICML|NeurIPS|NIPS|ICLR|CVPR|ICCV|ECCV|WACV|BMVC|ACCV|ACL|EMNLP|NAACL|EACL|COLING|TACL|AAAI|IJCAI|UAI|AISTATS|COLT|KDD|SIGIR|WSDM|CIKM|VLDB|SIGMOD|ICDE|ICRA|IROS|CoRL|SIGGRAPH|MICCAI|ICASSP|Interspeech|JMLR|TMLR|PMLR|arXiv)$/;

const GIVEN_BEHIND =
  /^(?:(?:[A-Z]\.[\s-]?)+|[A-Z][a-z]+(?= *\()|[A-Z][a-z]+(?: [A-Z][a-z]+)*(?=\. (?:Ph\.?D|M\.?Sc|[MD]Phil|Master|Doctoral)))\s*(?:$|[(.]\s*(?:(?:19|20)\d|$)|\(|\.\s)/;
/** "I. (2023)", "I." or "Isabel (2023)": behind two words and a comma, what of a name comes last elsewhere. */
function isGivenOf(next: Part | undefined): boolean {
  return next !== undefined && GIVEN_BEHIND.test(plainLetters(next.text));
}

function tidyName(name: string): string {
  if (isPlainName(name)) return name;
  const tidy = name.replace(/\s+/g, ' ').trim().replace(VENUE_BEHIND, '').replace(HONORIFICS, '');
  return /(?:^|[\s.-])(?:[A-Z]|Jr|Sr)\.$/.test(plainLetters(tidy)) ? tidy : tidy.replace(/[\s,;.:]+$/, '');
}

/** A cheap look: what stands before the first separator is short. */
function beginsWithName(head: string): boolean {
  const plain = plainLetters(head);
  if (!/^[A-Za-zº]/.test(plain)) return false;
  const end = plain.search(/[,;(:·⋅∙‧•|\n、，；：[]| and | & | [-–—] |\. [A-Z][a-z]|\d/);
  const first = end < 0 ? head : head.slice(0, end);
  return (end >= 0 || head.length < 80) && first.trim().split(/\s+/).length <= 9;
}
