import type { Candidate } from '../page/candidate';
import type { Line, Outline, Span } from '../page/outline';
import type { Row } from '../page/row';
import { isVenueMark } from '../page/venue-mark';
import { isInBookOf } from '../people/in-book-of';
import { readNames, WITH } from '../people/names';
import { personScore, SURE_PERSON } from '../people/person';
import { citedTitle } from '../titles/cited-title';

const SHORTEST_TITLE = 8;
/** What a link behind a title leads to. */
const FILE_LINK =
  /^\W*(?:(?:conference |journal |full |extended )?paper|pdf|ps|html|hal|full text|pre-?print|arxiv|doi|bib(?:tex)?|code|slides|video|poster|abstract|journal|(?:online |web )?appendix|replication|data(?:set)?|supplement\w*|materials|github|(?:web|springer|publisher)[\w' ]* ?page)\b.{0,12}$/i;
const COAUTHORS_BEHIND = new RegExp(`\\s*\\(${WITH}\\s([^()]{3,300})\\)\\s*[.,]?\\s*$`, 'i');

/** ". With Jane Doe", ". Co-edited with Jane Doe" behind a title, and " with J. Doe" where more names follow. */
const OTHERS_BEHIND = new RegExp(`(?:([.?!])\\s+|\\s)${WITH}\\s+`, 'gi');

/** ". In", ". To appear in", behind a title. */
const STOP_BEFORE_IN =
  /[.?!”"](?=\s(?:(?:[Tt]o appear|[Ff]orthcoming|[Ii]n press)\s)?[Ii]n:?\s)|\](?=\.\s(?:To appear|Forthcoming)\s)/g;

/** A title of one word, before its stop. */
const SHORTEST_WORD = 4;
/** Not "One Eye Closed". */
const WITH_INITIAL = /(?:^|[\s.-])[A-Z]\.?[\s-]/;

/**
 * Takes away what stands behind titles in their own elements: links to the paper's files, the venue that is marked as one,
 * and co-authors in parentheses or behind "with", who are then read as people.
 */
export function trimTails(outline: Outline, rows: readonly Row[]): void {
  for (const row of rows) {
    const { anchor } = row;
    const named = Math.min(
      anchor.end,
      fileLinkIn(outline, anchor),
      coauthorsIn(outline, anchor),
      othersBehind(outline, anchor),
      bookBehind(outline, anchor),
    );
    const end = endBeforeVenue(outline, { ...anchor, end: named }) ?? named;
    if (end < anchor.end) row.anchor = { ...anchor, end };
  }
}

/** Where the first link to a file begins. */
function fileLinkIn({ lines }: Outline, { line, start, end }: Candidate): number {
  const { text = '', spans = [] } = lines[line] ?? {};
  const link = spans.find(
    span =>
      span.element.localName === 'a' &&
      span.start >= start + SHORTEST_TITLE &&
      span.start < end &&
      FILE_LINK.test(text.slice(span.start, span.end).trim()),
  );
  return link?.start ?? Number.POSITIVE_INFINITY;
}

/** "… of a gull, Larus minor": what a title about one often ends with. */
const SPECIES = /^\W*[A-Z]\S*\s+[a-z]\S*\W*$/;

/** "Title (2019).", before the venue. */
const YEAR_BEHIND = /\s*\((?:19|20)\d\d[a-z]?\)[\s.,;:]*$/;
/** What stands behind a venue instead of the year. */
const STATE = /forthcoming|in press|accepted|to appear/gi;

/**
 * Where a title ends, and its year, if behind that what is marked as a venue begins, with nothing behind it but a record;
 * undefined elsewhere, and in a whole citation, which says its title in another place.
 */
export function endBeforeVenue(
  { lines }: Outline,
  { line: index, start, end, span: own }: Candidate,
): number | undefined {
  const line = lines[index];
  const mark = line?.spans.find(
    span =>
      !span.block &&
      // Of a title that was set line by line, each looks like the first.
      span.shape !== own.shape &&
      span.start >= start + SHORTEST_TITLE &&
      span.end <= end &&
      isVenueMark(line, span) &&
      !(SPECIES.test(line.text.slice(span.start, span.end)) && !line.text.slice(span.end, end).trim()) &&
      /[.,;:?!”"»)]\s*(?:[Ii]n:?\s+)?$/.test(line.text.slice(start, span.start)) &&
      line.text
        .slice(span.end, end)
        .replace(STATE, '')
        .search(/[a-z]{4}/i) < 0 &&
      !goesOn(line, span),
  );
  if (!line || !mark) return undefined;
  const before = line.text.slice(start, mark.start);
  const cited = citedTitle(before);
  // "Mapping Tides: A study" may be a title, "Jane Doe. Mapping tides" is none.
  const isCitation = cited !== undefined && !/:\s*$/.test(before.slice(0, cited.start));
  return isCitation ? undefined : start + before.replace(YEAR_BEHIND, '').length;
}

/** Whether a link around the mark goes on behind it in words: what is marked is a part of its text. */
function goesOn({ spans, text }: Line, mark: Span): boolean {
  return spans.some(
    ({ element, start, end }) =>
      element.localName === 'a' &&
      start < mark.start &&
      end > mark.end &&
      /^\s[a-z]/.test(text.slice(mark.end, end)),
  );
}

function coauthorsIn({ lines }: Outline, { line, start, end }: Candidate): number {
  const found = COAUTHORS_BEHIND.exec(lines[line]?.text.slice(start, end) ?? '');
  const isPeople = found !== null && found.index >= SHORTEST_TITLE && readNames(found[1] ?? '')?.rest === '';
  return isPeople ? start + found.index : Number.POSITIVE_INFINITY;
}

/**
 * Where others are told behind a title: as a sentence of its own, or where more of their names stand behind what was taken
 * for the title, as in "Title with J. Doe|, R. Roe and O. Lind".
 */
function othersBehind({ lines }: Outline, { line, start, end }: Candidate): number {
  const text = lines[line]?.text ?? '';
  for (const { 0: found, 1: stop, index } of text.slice(start, end).matchAll(OTHERS_BEHIND)) {
    if (index < SHORTEST_WORD) continue;
    const from = start + index + found.length;
    const people = readNames(text.slice(from));
    if (!people?.names.every(name => personScore(name) >= SURE_PERSON)) continue;
    const until = from + people.end;
    const [first = ''] = people.names;
    // "Title with Semantics| Jane K. Doe, R. Roe": no name goes on from the title into what is behind it.
    const goOn =
      people.names.length > 1 && until > end && from + first.length <= end && WITH_INITIAL.test(first);
    if (goOn || (stop !== undefined && until >= end - 1))
      return start + index + (stop === '?' || stop === '!' ? 1 : 0);
  }
  return Number.POSITIVE_INFINITY;
}

/** Where the book is told that a chapter is in: "Title. In Jane Doe|, Richard Roe (eds) A book". */
function bookBehind({ lines }: Outline, { line, start, end }: Candidate): number {
  const text = lines[line]?.text ?? '';
  for (const { index } of text.slice(start, end).matchAll(STOP_BEFORE_IN))
    if (index >= SHORTEST_TITLE && isInBookOf(text.slice(start + index + 1))) return start + index + 1;
  return Number.POSITIVE_INFINITY;
}
