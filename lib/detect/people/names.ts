import { plainLetters } from '../text/plain-letters';
import { remembered } from '../text/remembered';
import { withCapitalFamilies } from './capital-names';
import { familiesOf } from './families-alone';
import { isInBookOf } from './in-book-of';
import { isElided } from './name-parts';
import { namesFrom } from './names-begin';
import { isFamilyAndInitials } from './names-end';
import { dashesAsCommas, spacesAsCommas } from './parted-people';
import { HONORIFICS, personScore, SURE_PERSON } from './person';
import { isPlainName } from './plain-name';
import { type NameOptions, type People, type Person, readPeople } from './read-people';
import { withoutTitle } from './without-title';

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
  /** The last of them was a venue, and is none of the names. */
  hasVenue?: true;
}

/** How much of a text is read first: more than most lists of names take. */
const GLANCE = 400;
const OTHERS_BEHIND = /\set\.? ?al\b/i;
/** What introduces the other authors in a list of one's own. */
export const WITH =
  '(?:(?:joint(?:ly)? (?:work )?|co-?(?:edited|authored|written) )?with|(?:zus(?:ammen|\\.) |gem(?:einsam|\\.) )?mit|avec|con)';
/** "(with Jane Doe)", ", joint work with Jane Doe": how a text begins that says with whom. */
export const BEGINS_WITH_OTHERS = new RegExp(`^[\\s,.;(]*${WITH}\\s`, 'i');

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

/** "Jane Doe —", above a title. */
const DASH_BEHIND = /\s+[–—-]+\s*$/;

function read(written: string, options: NameOptions): NameList | undefined {
  if (isInBookOf(written)) return undefined;
  const undashed = /[–—-]\s?$/.test(written.slice(-2)) ? written.replace(DASH_BEHIND, '') : written;
  const source = spacesAsCommas(dashesAsCommas(undashed));
  const enclosed = /^\W{0,4}[([]/.test(source) ? peopleInParentheses(source, options) : undefined;
  if (enclosed) return enclosed;
  const from = namesFrom(source);
  if (from === undefined) return undefined;
  const families = options.inverted ? undefined : familiesOf(source, from, options.loose === true);
  if (families) return families;
  if (source.length > GLANCE * 1.5) {
    // An abstract is no list of names, and few citations begin with so many.
    const glance = readPeople(source.slice(0, GLANCE), from, options);
    if (glance.end < GLANCE - 100) return listOf(source, glance, options);
  }
  return listOf(source, readPeople(source, from, options), options);
}

/**
 * "(with Jane Doe and Richard Roe)", how somebody's own list begins; "(Jane Doe, Richard Roe)", "[J. Doe]", also with
 * where it appeared: "(Jane Doe, Richard Roe; Harbour Letters)".
 */
const IN_PARENTHESES = new RegExp(
  `^[\\s.,;:"'“”‘’–—-]{0,4}[([](?:(${WITH}\\s)|by\\s)?([^()[\\]]{3,2000})[)\\]]`,
  'i',
);

function peopleInParentheses(source: string, options: NameOptions): NameList | undefined {
  const [all = '', introduction, inside] = IN_PARENTHESES.exec(source) ?? [];
  const list = inside === undefined ? undefined : readNames(inside, options);
  if (!list || !inside || !(list.rest === '' || isWhere(inside.slice(list.end), list))) return undefined;
  // "(Oral Presentation)": one name alone may be none.
  const isSure = introduction !== undefined || list.names.length > 1 || options.loose === true;
  if (!isSure && !/(?:^|\s)[A-Z]\./.test(plainLetters(list.names[0] ?? ''))) return undefined;
  return { ...list, end: all.length, rest: source.slice(all.length).replace(/^[\s,;:.&]+/, '') };
}

/** "; to appear in Harbour Letters" behind several people, ", HARBOUR 2019" behind whoever is surely one. */
function isWhere(text: string, { names }: NameList): boolean {
  if (/^\s*;\s/.test(text)) return names.length > 1;
  const isDated = text.length < LONGEST_WHERE && /^,\s.*[\s’'](?:(?:19|20)\d\d|\d\d)$/.test(text);
  return isDated && (names.length > 1 || personScore(names[0] ?? '') >= SURE_PERSON);
}

const LONGEST_WHERE = 80;

/** "ICML", "NeurIPS", "Acta Phys.": behind names in full no last author. */
const VENUE = /^[A-Z][A-Za-z]*[A-Z]{2}[A-Za-z]*$|^Acta\s/;

/** "18, 6965 (2022)", "18(3):12-20, 2010", "18 (2022) 6965": a volume with pages and year, behind what it is of. */
const VOLUME =
  /^\s\d{1,4}(?:\s?\(\d{1,3}(?:[-–]\d{1,3})?\))?(?:[,:]\s?(?:pp?\.\s?)?[A-Za-z]?\d{1,7}(?:\s?[-–]\s?[A-Za-z]?\d+)?,?\s\(?(?:19|20)\d\d\b|,?\s\((?:19|20)\d\d\),?\s\d)/;

/**
 * "Doe J., Roe R., Lamp Letters (2019)": two words in full behind people with initials only, and the year; "J. Doe, Lamp
 * Letters 18, 6965 (2019)": behind anybody, and its volume.
 */
function isVenue(last: Person, others: readonly Person[], rest: string): boolean {
  if (last.written || others.length === 0) return false;
  if (VENUE.test(last.name)) return !others.some(({ name }) => VENUE.test(name));
  if (!isPlainName(last.name) || /[. ][A-Z]\.?(?:$| )/.test(last.name)) return false;
  return (
    VOLUME.test(rest) ||
    (/^[\s,]*\(?(?:19|20)\d\d/.test(rest) && others.every(({ name }) => isFamilyAndInitials(name)))
  );
}

/** Who printed it: no person, nor is what follows. */
const PRESS = /\s(?:Press|Presses|Verlag|Books|Editore|Editora|Éditions|Publish(?:ers|ing)|Publications)$/;

function withoutVenue(all: readonly Person[], rest: string): readonly Person[] {
  const press = all.findIndex(({ name }, at) => at > 0 && PRESS.test(name));
  const people = press > 0 ? all.slice(0, press) : all;
  const [last, ...others] = people.toReversed();
  return last && isVenue(last, others, rest) ? people.slice(0, -1) : people;
}

function listOf(source: string, read: People, { loose = false }: NameOptions): NameList | undefined {
  const { people: found, end, cut: isCut, inverted } = loose ? read : withoutTitle(source, read);
  if (found.length === 0) return undefined;
  const cut = isCut || isElided(source.slice(0, end));
  const kept = withoutVenue(found, source.slice(end));
  const people = withCapitalFamilies(kept).map(withComma);
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
    ...(kept.length < found.length && { hasVenue: true as const }),
  };
}

const ENDS_SMALL = /\S [A-Z]\.-[a-z]\.$/;

/** "Doe S.-y." by its parts, for what comes last looks like no initial: "Doe, S.-y.". */
function withComma(person: Person): Person {
  if (person.written || !ENDS_SMALL.test(plainLetters(person.name))) return person;
  const at = person.name.lastIndexOf(' ');
  const [family, given] = [person.name.slice(0, at), person.name.slice(at + 1)];
  return { ...person, name: `${given} ${family}`, written: `${family}, ${given}` };
}

/** "Jane Doe NeurIPS 2019": the venue without a comma before it. */
const VENUE_BEHIND_NAME =
  /(?<=\S\s+\S+)\s+(?:ICML|NeurIPS|NIPS|ICLR|CVPR|ICCV|ECCV|WACV|BMVC|ACCV|ACL|EMNLP|NAACL|EACL|COLING|TACL|AAAI|IJCAI|UAI|AISTATS|COLT|KDD|SIGIR|WSDM|CIKM|VLDB|SIGMOD|ICDE|ICRA|IROS|CoRL|SIGGRAPH|MICCAI|ICASSP|Interspeech|JMLR|TMLR|PMLR|arXiv)$/;

/** "J.Doe". */
const GLUED = /^(?:[A-Z\u00c0-\u024f]\.-?){1,4}(?=[A-Z\u00c0-\u024f][a-z\u00df-\u024f]{2})/;

function tidyName(name: string): string {
  if (isPlainName(name)) return name;
  const tidy = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(VENUE_BEHIND_NAME, '')
    .replace(HONORIFICS, '')
    .replace(GLUED, '$& ');
  return /(?:^|[\s.-])(?:[A-Z]|Jr|Sr)\.$|[A-Z]\.-[a-z]\.$/.test(plainLetters(tidy))
    ? tidy
    : tidy.replace(/[\s,;.:]+$/, '');
}
