import { readNames } from '../people/names';
import { isLongEnough } from '../text/ideographs';
import { plainLetters } from '../text/plain-letters';
import { titleLength } from './title-end';

const MIN_TITLE = 12;
const MIN_WORDS = 3;
const SHORTEST_TITLE = 4;
const LONGEST_RECORD = 200;
/** A number, a key or the year before a citation, and with whom it was written. */
const LABEL =
  /^\s*(?:\[[\w.-]{1,12}\]|\(?\d{1,3}[.)\]]|(?:19|20)\d\d\s?[:.–—-]|\((?:19|20)\d\d[a-z]?(?:, [A-Za-z]{3,9}\.?)?\)[.:,]?)?\s*(?:(?:with|mit|avec|con)\s[^:]{3,60}:\s*)?/i;
/** "J Bread 12:3–14", "Bread 12 (3), 14", "vol. 12", "pp. 3–14". */
const VOLUME =
  /\d{1,4}\s?(?:\(\d{1,4}\)\s?)?[:,]\s?[a-z]?\d+\s?[-–—]?\s?\d*|\bvol\.?\s?\d|\b(?:pp?|S)\.\s?\d/i;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** Where the publishers of most scholarly books are: "Title, Paris, Publisher, 1969". */
const PLACE =
  /[,.]\s+(?=(?:Amsterdam|Barcelona|Berlin|Bologna|Boston|Bruxelles|Buenos Aires|Cambridge|Chicago|Firenze|Frankfurt|Genève|Hamburg|Leiden|Leipzig|Lisboa|London|Lyon|Madrid|Milano|München|New York|Oxford|Paris|Princeton|Roma|Stuttgart|São Paulo|Torino|Tübingen|Wien|Zürich|Москва)(?: a\. M\.)?\s?[,:])/;

/** Of a chapter: "In Jane Doe (ed.), A Book", "dans", "w:", "Pp. 3–14 in A Book, edited by". */
const IN_BOOK =
  /^[\s.,;:)”"»’]*(?:(?:[Pp]{1,2}\.?|S\.)\s?\d+\s?[-–]\s?\d+,?\s)?(?:[Ii]n|[Ee]n|[Ee]m|[Dd]ans|[wvui]|[Nn]el|[Ii]m)\b:?\s(?:.{0,60}\b(?:[Ee]ds?|[Hh]g|[Hh]rsg|[Dd]ir|[Oo]rgs?|[Cc]oords?|a cura di|[Rr]ed)\b|[A-Z])/;
/** Behind a book's title: who printed it, or where, and when. */
const PRINTED =
  /^[\s.,;:)”"»’]*\(?[A-Z][^.()]{1,80}(?:[,:.]? \(?(?:19|20)\d\d|\b(?:Press|Verlag|Publish\w+|Books))\b/;
/** The same, where nobody says so much: something with a capital, and no sentence. */
const SHORT_RECORD = /^[\s.,;:)”"»’]*\(?[A-Z\d]\S*(?:\s+\S+){0,14}\s*$/;

/** "Doe, Jane A", before a stop: whoever wrote the book, of which the title follows. */
const ONE_INVERTED = /^\W*[A-Z][A-Za-zº¨'’-]+,\s[A-Z][a-zº¨'’-]+(?:\s[A-Z])+\W*$/;

/** What is known of a citation besides its text. */
export interface CitationContext {
  /** The year stood before the text and was put aside. */
  hasYear?: boolean;
  /** The citations around it name nobody either, so that a short title, or one that reads like names, is a title. */
  isUsual?: boolean;
  /** Where the first element begins that is marked as a venue is. */
  venueAt?: number | undefined;
  /** The first element that is set in another face: it may be the title. */
  marked?: { start: number; end: number } | undefined;
}

/**
 * Where in a citation that names nobody, as somebody's own list has them, the title stands: "Title. Journal 12:3–14,
 * 2019", "1969: Title, Place, Publisher", "Title, <i>Journal</i>", "<i>Title</i>, Place, 1969"; undefined where no record
 * follows the first sentence.
 */
export function bareCitation(
  text: string,
  { hasYear = false, isUsual = false, venueAt, marked }: CitationContext = {},
): { start: number; end: number } | undefined {
  const label = LABEL.exec(text)?.[0] ?? '';
  const start = label.length;
  const plain = plainLetters(text.slice(start));
  if (!/^["“„«]?[A-Zº\d]/.test(plain)) return undefined;
  if (!isUsual && (readNames(text) || readNames(text, { inverted: true }))) return undefined;
  const led = marked && marked.start <= start + 1 && marked.end > start ? marked.end - start : undefined;
  const before = venueAt === undefined ? undefined : endAtMark(plain.slice(0, venueAt - start));
  const place = PLACE.exec(text.slice(start))?.index;
  const isBook = place !== undefined && !VOLUME.test(plain.slice(place));
  const length = led ?? before ?? (isBook ? place : titleLength(plain, false));
  const title = plain.slice(0, length);
  const record = plain.slice(length);
  const isPrinted = (led !== undefined || isUsual) && (IN_BOOK.test(record) || PRINTED.test(record));
  const isRecord =
    before !== undefined ||
    isBook ||
    isPrinted ||
    VOLUME.test(record) ||
    (isUsual && SHORT_RECORD.test(record));
  const isDated = hasYear || YEAR.test(label + record) || (before !== undefined && led === undefined);
  if (!isRecord || !isDated || record.length > LONGEST_RECORD) return undefined;
  const isLong = isLongEnough(title, MIN_TITLE) && title.trim().split(/\s+/).length >= MIN_WORDS;
  if (!isLong && !(isUsual && isLongEnough(title, SHORTEST_TITLE))) return undefined;
  if (ONE_INVERTED.test(title)) return undefined;
  return { start, end: start + length };
}

/** What may stand between a title and the venue: its mark, "in", the year, or what has become of the paper. */
const BEFORE_VENUE =
  /(?:[.,;:?!]|(?<=[?!]))\s+(?:(?:in|en|dans):?\s+)?(?:(?:accepted|forthcoming|to appear|in press|submitted)(?: (?:at|in|by|to|for))?[,:]?\s+)?$|\s\((?:19|20)\d\d\)[.,]?\s+$/i;

/** Where a title ends that nothing but its mark parts from the venue; undefined where something else stands between. */
function endAtMark(before: string): number | undefined {
  const mark = BEFORE_VENUE.exec(before);
  if (!mark) return undefined;
  const end = mark.index + (/^[?!]/.test(mark[0]) ? 1 : 0);
  return titleLength(`${before.slice(0, end)} `, true) >= end - 1 ? end : undefined;
}
