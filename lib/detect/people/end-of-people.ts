import type { Line } from '../page/outline';
import { SAYS_BADGE } from '../page/says-badge';
import { isVenueMark } from '../page/venue-mark';
import { readNames } from './names';
import { personScore } from './person';

const LINK_LABEL =
  /^\W*(?:paper|pdf|arxiv|code|link|html|abs(?:tract)?|full text|videos?|slides?|posters?|bib(?:tex)?|doi|project(?: page)?|web ?(?:site|page)|openreview|data(?:set)?|demo|talk|github|supp(?:l\w*)?(?: (?:materials?|information|files?))?|errat(?:um|a)|corrigend(?:um|a)|appendix|press release|blog(?: post)?|notebook|replication (?:files|package|data))\W*$/i;
const BEFORE_RECORD =
  /^[\s,.;:(]+(?:vol|v\. ?\d|n[oº°]\b|\d|in press|to appear|accepted|submitted|forthcoming|pre-?print)|^[\s,.;)]*$/i;

/** Where in a line its people end at the latest: before the first link that leads to the paper or to what belongs to it. */
export function endOfPeople({ spans, text }: Line): number {
  for (const { element, shape, start, end } of spans)
    if (
      start > 0 &&
      ((element.localName === 'a' && LINK_LABEL.test(text.slice(start, end))) || SAYS_BADGE.test(shape))
    )
      return text.slice(0, start).replace(/[\s[(|–-]+$/, '').length;
  return text.length;
}

/** ", CoRL." behind an element, and the end or something that is nobody's name: a venue in one word. */
const ONE_WORD_BEHIND =
  /^\s*[,.;]\s*[A-Z\u00c0-\u024f][\w\u00c0-\u024f-]*\s*(?:[[(.;]|,?\s*(?:['’]\d\d|(?:19|20)\d\d)|$)/;

/** Where the people from a place on end: with the element that holds several, behind which one word stands. */
export function endOfMarkedPeople({ text, spans }: Line, from: number): number | undefined {
  for (const { block, start, end } of spans) {
    if (block || start < from || end >= text.length || /\w/.test(text.slice(from, start))) continue;
    if (!ONE_WORD_BEHIND.test(text.slice(end, end + 60))) continue;
    const list = readNames(text.slice(start, end));
    if (list && list.names.length > 1 && list.rest === '') return end;
  }
  return undefined;
}

/**
 * Where from a place on the venue begins: the only thing that is marked as one, with its record behind it. Names and
 * workplaces may be in italics, too.
 */
export function venueFrom(line: Line, from: number): number | undefined {
  const { text, spans } = line;
  const [mark, another] = spans.filter(span => span.start >= from && isVenueMark(line, span));
  if (!mark || another || !BEFORE_RECORD.test(text.slice(mark.end))) return undefined;
  // No venue, but the list's owner, whom templates mark among the authors.
  if (!/\d/.test(text.slice(mark.end)) && personScore(text.slice(mark.start, mark.end).trim()) >= 0.8)
    return undefined;
  return text.slice(0, mark.start).replace(/\s(?:[Ii]n|[Ee][nm]|[Dd]ans)[:.]?\s*$/, '').length;
}
