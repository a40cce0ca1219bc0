import type { Candidate } from '../page/candidate';
import type { Line, Outline, Span } from '../page/outline';
import type { Row } from '../page/row';
import { isVenueMark } from '../page/venue-mark';
import { readNames, WITH } from '../people/names';
import { citedTitle } from '../titles/cited-title';

const SHORTEST_TITLE = 8;
/** What a link behind a title leads to. */
const FILE_LINK =
  /^\W*(?:(?:conference |journal |full |extended )?paper|pdf|ps|html|hal|full text|pre-?print|arxiv|doi|bib(?:tex)?|code|slides|video|poster|abstract|journal|(?:online |web )?appendix|replication|data(?:set)?|supplement\w*|materials|github|(?:web|springer|publisher)[\w' ]* ?page)\b.{0,12}$/i;
const COAUTHORS_BEHIND = new RegExp(`\\s*\\(${WITH}\\s([^()]{3,300})\\)\\s*[.,]?\\s*$`, 'i');

/**
 * Takes away what stands behind titles in their own elements: links to the paper's files, the venue that is marked as one,
 * and co-authors in parentheses, who are then read as people.
 */
export function trimTails(outline: Outline, rows: readonly Row[]): void {
  for (const row of rows) {
    const { anchor } = row;
    const named = Math.min(anchor.end, fileLinkIn(outline, anchor), coauthorsIn(outline, anchor));
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
  { line: index, start, end }: Candidate,
): number | undefined {
  const line = lines[index];
  const mark = line?.spans.find(
    span =>
      !span.block &&
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
