import type { Line, Span } from '../page/outline';
import { ITALICS, isVenueMark, OTHER_FACE, venueBehind } from '../page/venue-mark';
import { readNames, WITH } from '../people/names';
import { personScore, SURE_PERSON } from '../people/person';
import { isLongEnough } from '../text/ideographs';
import { bareCitation } from './bare-citation';
import { citedTitle } from './cited-title';
import { commaCitation } from './comma-citation';
import { ledTitle } from './led-title';
import { isWithin, quotedTitle } from './quoted-title';
import { venueStops } from './venue-stops';

const TYPE_WITHIN_TITLES = new Set([
  'i',
  'em',
  'sub',
  'sup',
  'mark',
  'tt',
  'code',
  'small',
  'wbr',
  'font',
  'nobr',
  'bdi',
  'cite',
]);
/** A shorter text is no title, unless something around it says so. */
export const MIN_LENGTH = 8;
/** "DOE, Jane. A study", "Doe, Jane: A study. Place 2019": one author as bibliographies write them. */
const BEGINS_INVERTED =
  /^[^A-Za-z\u00c0-\u024f]*(?:[A-Z\u00c0-\u00de\u0100-\u017f]{2,}(?:-[A-Z\u00c0-\u00de\u0100-\u017f]{2,})*, [A-Z\u00c0-\u024f][a-z\u00df-\u024f]+[.:]\s|[A-Z\u00c0-\u024f][a-z\u00df-\u024f’'-]+, [A-Z\u00c0-\u024f][^,:]{0,30}[.:]\s.*[\s(](?:19|20)\d\d\)?[.\s]*$)/;
/** "Doe, Jane: A study", in the contents of a volume, whose pages say that it is one. */
const INVERTED_IN_CONTENTS = /^\W*[A-Z\u00c0-\u024f][a-z\u00df-\u024f’'-]+, [A-Z\u00c0-\u024f][^,:]{0,30}:\s/;
const IS_THESIS = /\b(?:thesis|dissertation|(?:master|bachelor|diplom)arbeit)\b/i;

/** Takes a text of a line that may be a title: where in the markup it stands, and from where to where. */
export type Add = (
  signature: string,
  span: Span,
  line: number,
  start: number,
  end: number,
  namesNobody?: true | undefined,
) => void;

/** Plain text between links and marked-up parts of one line. */
export function addRuns(line: Line, index: number, place: string, add: Add): void {
  let from = 0;
  let run = 0;
  const flush = (until: number) => {
    const to = Math.max(from, peopleInBracketAt(line.text, from, until) ?? until);
    const text = line.text.slice(from, to);
    if (isLongEnough(text.trim(), MIN_LENGTH))
      add(`${place}|run${Math.min(run, 3)}`, line.block, index, from, to);
    if (text.trim().length > 2) run++;
  };
  for (const span of line.spans) {
    if (span.block || span.start < from || span.firstLine !== index || span.lastLine !== index) continue;
    if (
      TYPE_WITHIN_TITLES.has(span.element.localName) &&
      span.end - span.start < 60 &&
      !(from > 0 && span.start - from >= MIN_LENGTH && isVenueMark(line, span))
    )
      continue;
    if (line.text.slice(span.start, span.end).trim() === '') continue;
    flush(span.start);
    from = span.end;
  }
  if (from > 0) flush(line.text.length);
}

/** "Title (Jane Doe, Richard Roe; <a>": where in a text a bracket opens that a link within it leaves open, with people. */
function peopleInBracketAt(text: string, from: number, to: number): number | undefined {
  const open = text.lastIndexOf(' (', to);
  if (open < from + MIN_LENGTH || text.lastIndexOf(')', to - 1) > open) return undefined;
  const list = readNames(text.slice(open + 2, to));
  return list && list.names.length > 1 && /^(?:in)?\W*$/.test(list.rest) ? open : undefined;
}

/** What a line has in quotation marks, unless it is a part of what is in italics: "<i>A reply to ‘Why’</i>". */
export function quotedIn({ spans, text }: Line): { start: number; end: number } | undefined {
  const quoted = quotedTitle(text);
  const isInItalics =
    quoted !== undefined &&
    spans.some(
      ({ block, shape, start, end }) =>
        !block &&
        ITALICS.test(shape) &&
        start < quoted.start - LONGEST_OPENING &&
        start > 0 &&
        end >= quoted.end,
    );
  return isInItalics ? undefined : quoted;
}

/** A quotation mark and a space. */
const LONGEST_OPENING = 2;

/** A title in quotation marks within a longer line. */
export function addQuoted(line: Line, index: number, place: string, add: Add): boolean {
  const quoted = quotedIn(line);
  if (quoted && (isPart(line, quoted) || isQuotedJournal(line, quoted))) return false;
  if (!quoted || line.text.trim().length < quoted.end - quoted.start + 12) return false;
  add(`${place}|quoted`, line.block, index, quoted.start, quoted.end);
  return true;
}

/** The number and the mark before what is in quotation marks. */
const LABEL_BEFORE = /^\W*(?:\[?\d{1,3}[.)\]]\s*)?(?:\(?(?:19|20)\d\d\)?[.:,]?\s*)?\W*$/;

/** The title in quotation marks with which a line begins. */
export function quotedFirst({ text }: Line): { start: number; end: number } | undefined {
  const quoted = quotedTitle(text);
  return quoted && LABEL_BEFORE.test(text.slice(0, quoted.start)) ? quoted : undefined;
}

/** ", 12 (2020)", " 2020, nr 3": what stands behind a journal. */
const BEHIND_QUOTED_JOURNAL =
  /^[”»"]?,?\s(?:\d{1,4},?\s\(?(?:19|20)\d\d|(?:19|20)\d\d,\s(?:nr|n\.|no|fasc)|(?:nr|n\.|vol\.|t\.)\s?\d)/;

/** Whether what is quoted is the journal behind a title in italics: "<i>Title</i>, «Journal», 12 (2020)". */
function isQuotedJournal({ spans, text }: Line, { start, end }: { start: number; end: number }): boolean {
  return (
    BEHIND_QUOTED_JOURNAL.test(text.slice(end)) &&
    spans.some(
      span =>
        ITALICS.test(span.shape) &&
        span.end < start &&
        /^[.,]?\s\W$/.test(text.slice(span.end, start)) &&
        isLongEnough(text.slice(span.start, span.end), MIN_LENGTH),
    )
  );
}

/** Whether what is quoted is only some words of a citation's title: 'A "rule of five" for models'. */
function isPart(line: Line, quoted: { start: number; end: number }): boolean {
  // In Chinese and Japanese what is quoted is the title.
  if (/[「『]/.test(line.text.charAt(quoted.start - 1))) return false;
  // 'Doe, J., 2020, Lamps, "A title" (link)'.
  if (
    /[,.:] ["“]$/.test(line.text.slice(0, quoted.start)) &&
    /^[,.]?["”]\s*(?:[([,.;]|$)/.test(line.text.slice(quoted.end))
  )
    return false;
  const title = citedTitle(line.text, { stops: venueStops(line) });
  return title !== undefined && isWithin(quoted, title) && title.end > quoted.end + 2;
}

/**
 * "Authors (2020). Title. Venue": what follows the people, up to the end of a sentence or the venue. False also where
 * that is in doubt: "Jane Doe: A study" is written like "Mapping Tides: A study, by Jane Doe".
 */
export function addCited(
  line: Line,
  index: number,
  place: string,
  add: Add,
  { isUsual = false }: { isUsual?: boolean } = {},
): boolean {
  const cited =
    citedTitle(line.text, {
      stops: venueStops(line),
      inverted: isInvertedCitation(line.text, line.pages !== undefined),
      isUsual: isUsual || (line.pages !== undefined && beginsWithMarkedName(line)),
    }) ?? commaCitation(line.text);
  if (!cited) return false;
  // Between the people and the pages that were taken off stands nothing but the title.
  const end = line.pages ? Math.max(cited.end, line.text.replace(/[\s.,;:–-]+$/, '').length) : cited.end;
  add(`${place}|cited`, line.block, index, cited.start, end);
  return !/^[^,:]*:\s*$/.test(line.text.slice(0, cited.start));
}

/** "<b>Jane Doe</b>, A study": an element that is one name. */
function beginsWithMarkedName({ spans, text }: Line): boolean {
  const first = spans.find(({ block, start, end }) => !block && end > start);
  if (!first || text.slice(0, first.start).trim() !== '' || first.end > LONGEST_NAME) return false;
  return isOnePerson(text.slice(first.start, first.end).trim());
}

/** Whether a line of a volume's contents begins with one name and a comma: "Jane Doe, A study 3–17". */
export function isPersonFirst({ text, pages }: Line): boolean {
  const [, name = ''] = /^\W*([^,]{4,40}),\s/.exec(text) ?? [];
  return pages !== undefined && isOnePerson(name);
}

const LONGEST_NAME = 40;

function isOnePerson(name: string): boolean {
  return readNames(name)?.rest === '' && personScore(name) >= SURE_PERSON;
}

/** ", with Jane Doe and": what stands before somebody with whom a paper was written. */
const BEHIND_WITH = new RegExp(`[\\s,(]${WITH}\\s[^.;:()]{0,80}$`, 'i');

const LONGEST_WITH = 120;

/** Whether an element is the name of somebody with whom a paper was written: <a>Title</a>, with <a>Jane Doe</a>. */
export function isCoauthor({ text }: Line, { start, end }: Span): boolean {
  return (
    start > MIN_LENGTH &&
    BEHIND_WITH.test(text.slice(Math.max(0, start - LONGEST_WITH), start)) &&
    isOnePerson(text.slice(start, end).trim())
  );
}

/** "Doe, Jane: A study. Master's thesis": elsewhere that may be "Apples, Pears: A study". */
export function isInvertedCitation(text: string, hasPages = false): boolean {
  return IS_THESIS.test(text) || BEGINS_INVERTED.test(text) || (hasPages && INVERTED_IN_CONTENTS.test(text));
}

/** "Title. Authors. Venue": what precedes the people. */
export function addLed(line: Line, index: number, place: string, add: Add): boolean {
  const led = ledTitle(line.text);
  if (!led) return false;
  add(`${place}|led`, line.block, index, led.start, led.end);
  return true;
}

/** "Title (with Jane Doe)". */
const WITH_OTHERS = new RegExp(`\\(${WITH}\\s`, 'i');

/** What is marked as a venue behind some text, unless it is a part of an element that begins with the title and ends it. */
function venueOf(line: Line): Span | undefined {
  const venue = venueBehind(line, MIN_LENGTH);
  const end = line.text.trimEnd().length;
  for (let outer = venue?.parent; venue && outer && !outer.block; outer = outer.parent)
    if (outer.start < venue.start && outer.end < end) return undefined;
  return venue;
}

/** The title of a line that is a citation which names nobody; `isUsual`: those around it name nobody either. */
export function bareOf(line: Line, isUsual: boolean): { start: number; end: number } | undefined {
  return bareCitation(line.text, {
    hasYear: line.year !== undefined,
    isUsual,
    venueAt: venueOf(line)?.start,
    marked: markedFirst(line),
  });
}

/** The first element of a line that is set in another face. */
function markedFirst({ spans, text }: Line): Span | undefined {
  return spans.find(
    ({ block, shape, start, end }) =>
      !block && OTHER_FACE.test(shape) && isLongEnough(text.slice(start, end), MIN_LENGTH),
  );
}

/** "Title. Venue 12:3–14, 2019": what precedes the record, in citations that name nobody among those that do. */
export function addBare(
  line: Line,
  index: number,
  place: string,
  add: Add,
  { isUsual = false }: { isUsual?: boolean } = {},
): boolean {
  const bare = bareOf(line, isUsual);
  if (!bare) return false;
  const namesNobody = WITH_OTHERS.test(line.text.slice(bare.start, bare.end)) ? undefined : true;
  add(`${place}|cited`, line.block, index, bare.start, bare.end, namesNobody);
  return true;
}
