import type { Line, Outline } from '../page/outline';
import type { Row } from '../page/row';
import { signatureOf } from '../page/signature-of';
import { isJournal } from '../page/venue-mark';
import { isLongEnough } from '../text/ideographs';
import { plainLetters } from '../text/plain-letters';
import { columnHead } from './column-head';
import { endOfMarkedPeople, endOfPeople, venueFrom } from './end-of-people';
import { oneInverted } from './family-first';
import { withoutMarkedWorkplaces } from './marked-workplaces';
import { type NameList, readNames } from './names';
import { namesAt } from './names-at';
import { dashesAsCommas } from './parted-people';
import { listKey, type PeoplePlaces, withoutVenueLike } from './people-places';
import { personScore } from './person';
import { isBehindRole, isLabelled, ONE_AUTHOR_HEAD } from './roles';
import { type PeoplePlace, type RowPeople, scorePeople } from './score-people';
import { namedSpans, nameRun } from './separate-names';
import { statedNames } from './stated-names';

const MAX_ROW_LINES = 60;
/** "Title, Journal, 2018, with Jane Doe": how a list of one's own ends its rows. */
const COAUTHORS =
  /(?<=[,.;]\s)(?:joint(?:ly)?\s|[Cc]o-?(?:edited|authored|written)\s)?(?:[Ww]ith|con|avec|mit)\s+(?=[A-Z\u00c0-\uffff])(.*)$/;
/** "Title, Journal, 2018 (with Jane Doe) [data]". */
const COAUTHORS_ENCLOSED = /\((?:joint(?:ly)?\s)?with\s+([^()]{3,300})\)/i;
const VENUE_TYPE = /^(?:i|em|b|strong|cite)$/;
/** What a title in quotation marks begins with. */
const QUOTE = /[,:.]\s[“„«「『"]\s?$/;
const YEAR_OR_END = /^\W*(?:(?:19|20)\d\d)?\W*$/;
const GLUED = /^[a-z\u00df-\u00ff.][A-Z\u00c0-\u00de]$/;

/** The search for the people of one row. */
interface Search {
  outline: Outline;
  row: Row;
  places: PeoplePlaces | undefined;
  found: RowPeople[];
}

/**
 * Every list of people in a row, the likeliest first.
 *
 * `places` is where the other rows of the listing have theirs: one name alone could be anything, but not there.
 */
export function peopleOf(outline: Outline, row: Row, places?: PeoplePlaces): RowPeople[] {
  if (row.anchor.namesNobody) return [];
  const found: RowPeople[] = [];
  const search = { outline, row, places, found };
  const last = Math.min(row.lastLine, row.firstLine + MAX_ROW_LINES);
  for (let index = row.firstLine; index <= last; index++) {
    const line = outline.lines[index];
    if (!line) break;
    if (index === row.anchor.line) aroundTitle(search, line, index);
    else if (isLabelled(line.text)) continue;
    else if (!isInTitle(row, index)) {
      const lastOfRun = inRun(search, line, index, last);
      if (lastOfRun !== undefined) {
        index = lastOfRun;
        continue;
      }
      if (!areGlued(line) && inLine(search, line, index)) continue;
    }
    inSpans(search, line, index);
    inSeveralSpans(search, line, index);
  }
  return found
    .filter(list => !found.some(other => holds(other, list)))
    .sort((some, other) => other.score - some.score);
}

/** Before and behind the title in its line. */
function aroundTitle(search: Search, line: Line, index: number): void {
  const { anchor } = search.row;
  const end = endOfPeople(line);
  const signature = placeOf(line);
  const at = { firstLine: index, lastLine: index, element: line.block.element };
  const before = line.text.slice(0, anchor.start);
  if (isLongEnough(before.trim(), 4)) {
    const place = { ...at, signature: `${signature}before`, start: 0, end: anchor.start };
    consider(search, tidyBefore(dashesAsCommas(before)), { ...place, isBeforeQuote: QUOTE.test(before) });
  }
  const behind = line.text.slice(anchor.end, Math.max(anchor.end, end));
  if (behind.trim().length <= 3) return;
  const stop = Math.min(end, venueFrom(line, anchor.end + 1) ?? endOfMarkedPeople(line, anchor.end) ?? end);
  const after = line.text.slice(anchor.end, Math.max(anchor.end, stop));
  const place = {
    ...at,
    signature: `${signature}after`,
    start: anchor.end,
    end: stop,
    isResponsibility: /^\s*\/\s/.test(after),
  };
  if (consider(search, tidyAfter(after), place) || behindVenue(search, line, index)) return;
  const others = COAUTHORS.exec(after) ?? COAUTHORS.exec(behind) ?? COAUTHORS_ENCLOSED.exec(behind);
  if (!others?.[1]) return;
  const start = anchor.end + others.index;
  consider(search, others[1], {
    firstLine: index,
    lastLine: index,
    signature: `${signature}with`,
    start,
    end: start + others[0].length,
  });
}

/** "Title, <b>Venue</b>, Jane Doe and Richard Roe, 2020": people with whom a line ends. */
function behindVenue(search: Search, line: Line, index: number): boolean {
  const { row, found } = search;
  const mark = line.spans.findLast(
    ({ block, element, start }) => !block && start > row.anchor.end && VENUE_TYPE.test(element.localName),
  );
  if (found.length > 0 || !mark) return false;
  const text = tidyAfter(line.text.slice(mark.end));
  const list = readNames(text);
  if (!list || list.names.length < 2 || !YEAR_OR_END.test(list.rest)) return false;
  const place = { firstLine: index, lastLine: index, start: mark.end, end: line.text.length };
  return consider(search, text, { ...place, signature: `${placeOf(line)}last`, element: line.block.element });
}

/** One person to a line, from this line on. Returns the last of these lines. */
function inRun({ outline, ...search }: Search, line: Line, index: number, last: number): number | undefined {
  const { line: title } = search.row.anchor;
  const run = nameRun(outline, index, index < title ? Math.min(last, title - 1) : last);
  if (!run) return undefined;
  const { names, cut, lastLine } = run;
  const { parent } = line.block;
  keep({ outline, ...search }, { names, cut, end: 0, rest: '', inverted: false }, names.join(', '), {
    signature: placeOf(line),
    ...(parent && { element: parent.element }),
    firstLine: index,
    lastLine,
    start: 0,
    end: outline.lines[lastLine]?.text.length ?? 0,
  });
  return lastLine;
}

/** A line without the title. Returns whether all of it is people. */
function inLine(search: Search, line: Line, index: number): boolean {
  const end = endOfPeople(line);
  const stop = Math.min(end, venueFrom(line, 1) ?? endOfMarkedPeople(line, 0) ?? end);
  const place = {
    signature: placeOf(line) + nthInRow(search, line),
    element: line.block.element,
    firstLine: index,
    lastLine: index,
    start: 0,
    end: stop,
  };
  if (consider(search, withoutMarkedWorkplaces(line, index).slice(0, stop).trim(), place)) return true;
  const others = COAUTHORS.exec(line.text.slice(0, end));
  if (others?.[1]) {
    const signature = `${placeOf(line)}with`;
    consider(search, others[1], { ...place, signature, start: others.index, end });
  }
  return false;
}

/** Inline elements, each of which may hold a list. */
function inSpans(search: Search, line: Line, index: number): void {
  const whole = line.text.trim().length;
  for (const span of line.spans) {
    const { start, end, element } = span;
    if (span.block || span.firstLine !== index || span.lastLine !== index) continue;
    if (end - start < 4 || end - start >= whole) continue;
    if (isOverTitle(search.row, index, start, end) || isBehindRole(line, start)) continue;
    if (isJournal(line, span)) continue;
    const at = { firstLine: index, lastLine: index, start, end };
    consider(search, line.text.slice(start, end).trim(), { ...at, signature: signatureOf(span), element });
  }
}

/** Inline elements with one person each. */
function inSeveralSpans(search: Search, line: Line, index: number): void {
  for (const { signature, spans, list } of namedSpans(line, index)) {
    const [first, final] = [spans[0], spans.at(-1)];
    if (!first || !final) continue;
    const { start, element } = first;
    if (isOverTitle(search.row, index, start, final.end) || isBehindRole(line, start)) continue;
    const at = { firstLine: index, lastLine: index, start, end: final.end };
    keep(search, list, list.names.join(', '), { ...at, signature, element });
  }
}

/** Keeps the people of a text, if it begins with some. True where it is nothing else: then its parts are not asked. */
function consider(search: Search, text: string, place: PeoplePlace): boolean {
  const { outline, places, found } = search;
  const support = places?.support.get(place.signature) ?? 0;
  if (places && found.length > 0 && support === 0) return false;
  if (!maybePeople(text)) return false;
  const inverted = places?.inverted.has(place.signature) ?? false;
  const twoFamilies = places?.single.has(place.signature) ?? false;
  const isOne = twoFamilies || isOneAuthor(outline, place.element);
  const read =
    (isOne && oneInverted(text, twoFamilies)) || namesAt(text, place.isBeforeQuote ? 1 : support, inverted);
  const named = read && read.rest.length <= 3 ? read : (statedNames(text, place.element) ?? read);
  if (!named) return false;
  const list = places ? withoutVenueLike(named, text, place.signature, places) : named;
  keep(search, list, text, place);
  return list.names.length > 1 && list.rest.length < 4;
}

function keep(search: Search, list: NameList, text: string, place: PeoplePlace): void {
  const { outline, places, found } = search;
  if (places?.labels.has(listKey(list)) || isShortTitle(search, list, place)) return;
  const support = places?.support.get(place.signature) ?? 0;
  const head = columnHead(outline, place.element);
  found.push({ ...list, ...place, score: scorePeople(list, text, place, head) + 1.2 * support });
}

/** "Inner Harbour", above "Inner Harbour: A study of lamps": what the paper is called for short. */
function isShortTitle(
  { outline, row: { anchor } }: Search,
  { names: [name = '', another] }: NameList,
  { firstLine }: PeoplePlace,
): boolean {
  const title = outline.lines[anchor.line]?.text.slice(anchor.start, anchor.end).trim() ?? '';
  return another === undefined && firstLine < anchor.line && title.startsWith(`${name}:`);
}

/** Whether elements of one kind follow each other without even a space: "Doe, JaneRoe, Richard" is no text to be read. */
function areGlued({ spans, text }: Line): boolean {
  if (spans.length < 2) return false;
  const ends = new Map<string, number>();
  for (const { block, shape, start, end } of spans) {
    if (block) continue;
    if (ends.get(shape) === start && GLUED.test(text.slice(start - 1, start + 1))) return true;
    ends.set(shape, end);
  }
  return false;
}

/** The place of a line in the markup. */
function placeOf({ block, hidden }: Line): string {
  return `${signatureOf(block)}|${hidden ? 'h' : ''}`;
}

function isOverTitle({ anchor }: Row, line: number, start: number, end: number): boolean {
  return line === anchor.line && start < anchor.end && end > anchor.start;
}

/**
 * Whether a list in the same line begins with another and goes on, or ends with it behind what surely are people: the
 * other is what of it is marked up.
 */
function holds(whole: RowPeople, part: RowPeople): boolean {
  const more = whole.names.length - part.names.length;
  if (more <= 0 || whole.firstLine !== part.firstLine) return false;
  if (whole.start > part.start || whole.end < part.end) return false;
  return (
    part.names.every((name, index) => whole.names[index] === name) ||
    (part.names.every((name, index) => whole.names[more + index] === name) &&
      whole.names.slice(0, more).every(name => personScore(name) >= 0.8))
  );
}

/** Which of the block's lines it is: counted from the title's where both are lines of one block, as in flat lists. */
function nthInRow({ outline, row: { anchor } }: Search, { block, nth }: Line): string {
  const title = outline.lines[anchor.line];
  const at = title?.block === block ? nth - title.nth : nth;
  return at === 0 ? '' : String(Math.max(-3, Math.min(at, 3)));
}

/** A line of a title that takes several. */
function isInTitle({ anchor: { span, line } }: Row, index: number): boolean {
  return index > line && !span.block && span.firstLine <= index && span.lastLine >= index;
}

/** An element for one author: class "author" or a cell under "Author", not "authors"; also one around a part of it. */
function isOneAuthor(outline: Outline, element: Element | undefined): boolean {
  if (ONE_AUTHOR_HEAD.test(columnHead(outline, element))) return true;
  const classes = `${element?.getAttribute('class') ?? ''} ${element?.parentElement?.getAttribute('class') ?? ''}`;
  return /(?:^|[\s_-])(?:author|creator|person)(?=$|[\s_-])/i.test(classes);
}

/** A cheap look before the costly one. */
function maybePeople(text: string): boolean {
  return (
    isLongEnough(text, 4) &&
    text.length < 20_000 &&
    /[A-Z]¨*[A-Za-zº.]|º ?º/.test(plainLetters(text.slice(0, 60)))
  );
}

function tidyBefore(text: string): string {
  return text
    .replace(/^\s*(?:\[\w{1,12}\]|\(?\d{1,4}[.)])\s*/u, '')
    .replace(/[\s,.:;|/：，、(["“„«「『《'‘–—-]+$/u, found => (/^\./.test(found.trim()) ? '.' : ''));
}

function tidyAfter(text: string): string {
  return text
    .replace(
      /^[\s,.:;)\]"”»'’–—|/*†-]+(?:\(?(?:19|20)\d\d(?:\)[\s,.:;–—|-]*|[,.:;–—|-]\s+|\s+(?=[A-Z\u00c0-\u024f])))?/u,
      '',
    )
    .replace(/^(?:by|with|con|avec|mit|von|par)[\s:]+/i, '');
}
