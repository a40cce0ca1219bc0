import { readNames } from '../people/names';
import { isLongEnough } from '../text/ideographs';
import { plainLetters } from '../text/plain-letters';
import { titleLength } from './title-end';

const MIN_TITLE = 12;
const MIN_WORDS = 3;
const LONGEST_RECORD = 200;
/** A number, a key or the year before a citation, and with whom it was written. */
const LABEL =
  /^\s*(?:\[[\w.-]{1,12}\]|\(?\d{1,3}[.)\]]|(?:19|20)\d\d\s?[:.–—-])?\s*(?:(?:with|mit|avec|con)\s[^:]{3,60}:\s*)?/i;
/** "J Bread 12:3–14", "Bread 12 (3), 14", "vol. 12", "pp. 3–14". */
const VOLUME =
  /\d{1,4}\s?(?:\(\d{1,4}\)\s?)?[:,]\s?[a-z]?\d+\s?[-–—]?\s?\d*|\bvol\.?\s?\d|\b(?:pp?|S)\.\s?\d/i;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** Where the publishers of most scholarly books are: "Title, Paris, Publisher, 1969". */
const PLACE =
  /[,.]\s+(?=(?:Amsterdam|Barcelona|Berlin|Bologna|Boston|Bruxelles|Buenos Aires|Cambridge|Chicago|Firenze|Frankfurt|Genève|Hamburg|Leiden|Leipzig|Lisboa|London|Lyon|Madrid|Milano|München|New York|Oxford|Paris|Princeton|Roma|Stuttgart|São Paulo|Torino|Tübingen|Wien|Zürich|Москва)(?: a\. M\.)?\s?[,:])/;

/**
 * Where in a citation that names nobody, as somebody's own list has them, the title stands: "Title. Journal 12:3–14,
 * 2019", "1969: Title, Place, Publisher"; undefined where no record follows the first sentence.
 */
export function bareCitation(text: string): { start: number; end: number } | undefined {
  const label = LABEL.exec(text)?.[0] ?? '';
  const start = label.length;
  const plain = plainLetters(text.slice(start));
  if (!/^["“„«]?[A-Zº\d]/.test(plain) || readNames(text) || readNames(text, { inverted: true }))
    return undefined;
  const place = PLACE.exec(text.slice(start))?.index;
  const isBook = place !== undefined && !VOLUME.test(plain.slice(place));
  const length = isBook ? place : titleLength(plain, false);
  const title = plain.slice(0, length);
  const record = plain.slice(length);
  const isRecord = (isBook || VOLUME.test(record)) && YEAR.test(label + record);
  if (!isRecord || record.length > LONGEST_RECORD) return undefined;
  if (!isLongEnough(title, MIN_TITLE) || title.trim().split(/\s+/).length < MIN_WORDS) return undefined;
  return { start, end: start + length };
}
