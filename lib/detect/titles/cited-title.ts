import { familiesBefore } from '../people/families-alone';
import { type NameList, readNames } from '../people/names';
import { lengthOfDashes } from '../people/same-people';
import { isLongEnough } from '../text/ideographs';
import { plainLetters } from '../text/plain-letters';
import { quotedTitle } from './quoted-title';
import { titleLength } from './title-end';
import type { VenueStop } from './venue-stops';

const MIN_TITLE = 8;
const MIN_LINKED_TITLE = 20;
const DATE =
  /^[\s.,:;&*，：]*(?:[([（](?:1[89]|20)\d\d(?:,?\s?(?:in press|in print|in review|to appear)|[a-z]?(?:,? [A-Za-zº]+\.?(?: \d{1,2})?)?)[)\]）]?|(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? (?=\d{4}[.,:;)]))?(?:1[89]|20)\d\d(?!º)[a-z]?(?:\s\((?:[Ii]n (?:prep(?:aration)?|press|review|revision)|[Ee]n (?:prep|prens|revis)\w*|[Aa]ccepted|[Ss]ubmitted)\.?\)|,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?)?[)\]）]?|[([](?:[Ii]n (?:press|revision|preparation|print)|[Aa]ccepted|[Ss]ubmitted|[Uu]nder review|[Pp]reprint|n\.d\.|forthcoming|to appear|en prensa|sous presse|im Druck|no prelo|[Ee]ds?\.?|[Hh]rsg\.|[Hh][Gg]\.)[)\]]|[Ii]n (?:prep(?:aration)?|press|review|revision)\.(?=\s))?[\s.,:;|/，：–—-]*/;
/** What stands between a title and its venue, where that is marked: without it, the mark is one of a species. */
const BEFORE_VENUE = /(?:[,.;:?!”"»)]|[,.;]?\s(?:[Ii]n:?|[Tt]he))\s*$/;
/** "A reply to Doe (2018). Lamps 17, 3–9 (2019)". */
const ANOTHER_YEAR = /\s\(((?:19|20)\d\d)\)\.\s.*(?!\1)(?<!\d)(?:19|20)\d\d(?!\d)/;
/** "Jane DOE". */
const CAPITAL_FAMILY = /[a-zº] [A-Zº]{3,}$/;
/** "海野 晃弘", of a text in plain letters. */
const IDEOGRAPHIC_NAME = /^\s*º{1,4} º{1,5}$/;
/** "JANE DOE", before a title in small letters. */
const ALL_CAPITALS = /^[A-Zº]{2,}(?:[ -][A-Zº]+\.?){1,4}$/;
const SMALL_LETTERS = /^\s*,\s\W?[A-Zº]\S*(?:\s\S+)*?\s[A-Z]?[a-zº]{2}/;
/** "Doe J. M.", and nothing else: a family name and two initials at least, before a title without further ado. */
const FAMILY_AND_STOPPED_INITIALS = /^(?:[\W\d]*\s)?\S+\s(?:[A-Z]\.[\s-]?){2,}$/;

/** How sure a list's names must be. */
interface CitedOptions {
  /** The rows around are citations: one author alone needs no sign that the names end. Default: false. */
  isUsual?: boolean;
  /** Family names come first in these citations. Default: false. */
  inverted?: boolean;
  /** Where in the text something marked like a venue begins. Default: nowhere. */
  stops?: readonly VenueStop[];
}

/** Where in a citation that begins with its authors the title stands; undefined where the text is none. */
export function citedTitle(
  text: string,
  { isUsual = false, inverted = false, stops = [] }: CitedOptions = {},
): { start: number; end: number } | undefined {
  const list = beginOf(text, inverted, isUsual);
  if (!list || !isLongEnough(list.rest, MIN_TITLE)) return undefined;
  const plain = plainLetters(text);
  const after = plain.slice(list.end);
  if (list.names.length === 1 && !list.cut && !endsLikeAuthor(plain.slice(0, list.end), after) && !isUsual)
    return undefined;
  const date = DATE.exec(after)?.[0] ?? '';
  const start = list.end + date.length;
  if (/^["“„«「『《`‘']/.test(plain.slice(start))) {
    // With the mark that ends the people: it tells the first quotation mark from an apostrophe.
    const from = Math.max(0, start - 2);
    const found = quotedTitle(text.slice(from));
    const quoted = found && { start: from + found.start, end: from + found.end };
    if (quoted && quoted.start < start + 3 && !isSubtitledBefore(plain.slice(quoted.end), stops, quoted.end))
      return quoted;
  }
  const stop = stops.find(
    ({ at, isSure }) => at >= start + MIN_TITLE && (isSure || BEFORE_VENUE.test(plain.slice(start, at))),
  );
  const link = stops.find(
    ({ at, linkEnd = 0 }) => Math.abs(at - start) < 3 && linkEnd - start >= MIN_LINKED_TITLE,
  );
  const most = Math.min(stop?.at ?? plain.length, link?.linkEnd ?? plain.length);
  const rest = plain
    .slice(start, most)
    .replace(BEFORE_VENUE, ([mark = '']) =>
      /[?!]/.test(mark) ? mark : /[)”"»]/.test(mark) ? `${mark}.` : '.',
    );
  // Behind the citation's own year, another belongs to the title: "Floods during the storm (2019). Journal".
  const own =
    /\d{4}/.test(date) || ANOTHER_YEAR.test(plain.slice(start))
      ? rest.replace(/(?<=\s)\((?=\d{4}\))/g, '_')
      : rest;
  const first = start + titleLength(own, stop !== undefined);
  const book = list.inverted && /:\s*$/.test(plain.slice(0, start)) ? beforePrinted(plain, start) : undefined;
  const linkEnd = link?.linkEnd ?? first;
  const linked = goesOn(plain.slice(start, linkEnd), first - start) ? linkEnd : undefined;
  const end =
    book ??
    linked ??
    (!/\d/.test(date) && (isSubtitled(plain, first) || (stop === undefined && isAllTitle(plain, start)))
      ? plain.trimEnd().replace(/\.$/, '').length
      : first);
  return isLongEnough(text.slice(start, end), MIN_TITLE) ? { start, end } : undefined;
}

/** "Lamps and ropes: Jane C. Doe (1923–2010)", linked: whether a stop within it is an initial's, and no record follows. */
function goesOn(linked: string, at: number): boolean {
  const behind = linked.slice(at).replace(/\([^()]*\)\W*$/, '');
  return at < linked.length && /\s[A-Z]$/.test(linked.slice(0, at)) && !/\d/.test(behind);
}

/** “We wait” – lamps of the coast. <i>Journal</i>: what a title in quotation marks goes on with, up to a marked venue. */
const DASHED = /^[”“"»’]\s[–—-]\s[^.,;:()[\]"“”\d]{8,160}[.,]\s$/;

function isSubtitledBefore(plain: string, stops: readonly VenueStop[], at: number): boolean {
  return stops.some(stop => stop.at > at && DASHED.test(plain.slice(0, stop.at - at)));
}

/** ". Leipzig 1890.", ". Berlin/Boston ²2021 (= Quellen, Bd. 5).": where a book was printed, and what may follow. */
const PRINTED =
  /\.\s(?:[A-Zº][\wº¨.-]+(?:\sam\s[A-Z]\w+|\sa\.\s?M\.)?)(?:\s?\/\s?[A-Zº][\wº¨-]+){0,2}\s[¹²³\d]?(?:1[89]|20)\d\d[^\w([]*(?:[([][^()[\]]{0,120}[)\]]\W{0,5})?$/;
/** With what a sentence begins that is no subtitle, but the book, the volume, the translator or the kind of thesis. */
const NOT_SUBTITLE = /^(?:In|Diss|Habil|Bd|Band|Hg|Hrsg|Jg|Nr|Aufl|Übers|Aus dem|Mit |\d|[A-Z]{1,3}\b)/;
/** Fewer words are a publisher, a series or a journal. */
const SHORTEST_SUBTITLE = 3;

/** Where in "Doe, Jane: Title. Subtitle. Place 1890" the title ends; undefined where a sentence may be no subtitle. */
function beforePrinted(plain: string, start: number): number | undefined {
  const at = PRINTED.exec(plain)?.index;
  if (at === undefined || at <= start) return undefined;
  const [, ...subtitles] = plain.slice(start, at).split(/[.?!]\s/);
  const areSubtitles = subtitles.every(
    text => !NOT_SUBTITLE.test(text) && text.split(' ').length >= SHORTEST_SUBTITLE,
  );
  return areSubtitles ? at : undefined;
}

const YEAR = /(?<![\d–-])(?:19|20)\d\d(?![\d–-])/;

/** "JANE DOE, A study. With a subtitle": where capitals tell the people and no record follows, the rest is the title. */
function isAllTitle(plain: string, start: number): boolean {
  const rest = plain.slice(start);
  return (
    ALL_CAPITALS.test(plain.slice(0, start).replace(/\W+$/, '')) &&
    !YEAR.test(rest) &&
    !VENUE_WORD.test(rest) &&
    !/\d[:(]\d|\bpp?\. ?\d/.test(rest)
  );
}

/** The people a citation begins with, or the dashes that stand for those of the one before. */
function beginOf(
  text: string,
  inverted: boolean,
  isUsual: boolean,
): Pick<NameList, 'names' | 'cut' | 'end' | 'rest' | 'inverted'> | undefined {
  const end = lengthOfDashes(text);
  if (end > 0) return { names: [], cut: true, end, rest: text.slice(end), inverted: false };
  const list = readNames(text) ?? (inverted ? readNames(text, { inverted }) : undefined);
  if (list || !isUsual || familiesBefore(text) !== 'one') return list;
  return readNames(text, { loose: true });
}

/** "Who bakes? Bread and its makers", and nothing else behind: no year and no venue that could be one. */
const SUBTITLE = /^\s(?:[A-Z]\S*\s+(?:\S+\s+){1,11}[^\s.]+)\.?\s*$/;
const VENUE_WORD =
  /journal|proceedings|transactions|letters|annals|review|conference|symposium|workshop|preprint|press|vol\b|bulletin|magazine|quarterly|\bin\b.*\b(?:of|on)\b/i;

/** Whether a citation's title that ends in a question at a place goes on with a subtitle, up to the end of the text. */
function isSubtitled(plain: string, at: number): boolean {
  const behind = plain.slice(at);
  return (
    /[?!]/.test(plain.charAt(at - 1)) &&
    !/[\d,;:]/.test(behind) &&
    SUBTITLE.test(behind) &&
    !VENUE_WORD.test(behind)
  );
}

/** One name alone must end like an author, not in the middle of a sentence. */
function endsLikeAuthor(name: string, after: string): boolean {
  // "(with Jane Doe)".
  if (FAMILY_AND_STOPPED_INITIALS.test(name) || CAPITAL_FAMILY.test(name) || name.endsWith(')')) return true;
  if (ALL_CAPITALS.test(name.trim()) && SMALL_LETTERS.test(after)) return true;
  if (IDEOGRAPHIC_NAME.test(name) && after.startsWith(' º')) return true;
  return name.endsWith('.')
    ? /^\s*(?:[.,:(]|(?:1[89]|20)\d\d[a-z]?[.:])/.test(after)
    : /^\s*(?:[.:]\s|[–—|]\s|\.?[（(]?(?:1[89]|20)\d\d)/.test(after);
}
