import type { Line, Outline } from '../page/outline';
import type { Row } from '../rows/rows';
import { isLongEnough } from '../text/ideographs';
import { plainLetters } from '../text/plain-letters';
import { isVenueMark } from '../titles/cited-title';
import { SAYS_BADGE } from '../titles/title-badges';
import { signatureOf } from '../titles/title-candidates';
import { columnHead } from './column-heads';
import { isInvertedName } from './family-first';
import { type NameList, readNames } from './names';
import type { PeoplePlaces } from './people-places';
import { listKey } from './people-places';
import { personScore } from './person';
import { AUTHORS_HEAD, isBehindRole, ONE_AUTHOR_HEAD, OTHER_ROLE, OTHERS_HEAD } from './roles';
import { namedSpans, nameRun } from './separate-names';

/** Where a text stands that may be a list of people. */
interface Place {
  /** The place in the markup, alike in all rows. */
  signature: string;
  element?: Element;
  firstLine: number;
  lastLine: number;
  /** Where it begins in the first line, and ends in the last. */
  start: number;
  end: number;
  /** Behind "Title /", where library catalogues and East European lists say who wrote it, all of them. */
  isResponsibility?: boolean;
}

/** People found in a row, with the place they were found in and how sure it is. */
export interface RowPeople extends NameList, Place {
  score: number;
}

const MAX_ROW_LINES = 60;
const HINT = /auth?or|creator|byline|contrib|presenter|\bnames?\b|nameList|people|aug\b/i;
const LINK_LABEL =
  /^\W*(?:paper|pdf|arxiv|code|link|html|abs(?:tract)?|full text|videos?|slides?|posters?|bib(?:tex)?|doi|project(?: page)?|web ?(?:site|page)|openreview|data(?:set)?|demo|talk|github|supp(?:l\w*)?)\W*$/i;
/** "Title, Journal, 2018, with Jane Doe": how a list of one's own ends its rows. */
const COAUTHORS = /(?<=[,.;]\s)(?:joint(?:ly)?\s)?[Ww]ith\s+(?=[A-Z\u00c0-\uffff])(.*)$/;
/** "Title, Journal, 2018 (with Jane Doe) [data]". */
const COAUTHORS_ENCLOSED = /\((?:joint(?:ly)?\s)?with\s+([^()]{3,300})\)/i;
const BEFORE_RECORD =
  /^[\s,.;:(]+(?:vol|n[oº°]\b|\d|in press|to appear|accepted|submitted|forthcoming)|^[\s,.;)]*$/i;
const NOT_PEOPLE =
  /abstract|venue|journal|periodical|conference|affiliation|institution|tags?\b|keyword|subject|topic|categor/i;

/**
 * Every list of people in a row, the likeliest first.
 *
 * `places` is where the other rows of the listing have theirs: one name alone could be anything, but not there.
 */
export function peopleOf(outline: Outline, row: Row, places?: PeoplePlaces): RowPeople[] {
  const found: RowPeople[] = [];
  const keep = (list: NameList, text: string, place: Place) => {
    if (places?.labels.has(listKey(list))) return;
    found.push({
      ...list,
      ...place,
      score: scoreOf(list, text, place) + 1.2 * (places?.support.get(place.signature) ?? 0),
    });
  };
  /** True where the whole text is people: then its parts are not asked. */
  const consider = (text: string, place: Place): boolean => {
    const support = places?.support.get(place.signature) ?? 0;
    if (places && found.length > 0 && support === 0) return false;
    if (!maybePeople(text)) return false;
    const inverted = places?.inverted.has(place.signature) ?? false;
    const twoFamilies = places?.single.has(place.signature) ?? false;
    const isOne = twoFamilies || isOneAuthor(place.element);
    const list = (isOne && oneInverted(text, twoFamilies)) || namesAt(text, support, inverted);
    if (list) keep(list, text, place);
    return list !== undefined && list.names.length > 1 && list.rest.length < 4;
  };

  const last = Math.min(row.lastLine, row.firstLine + MAX_ROW_LINES);
  for (let index = row.firstLine; index <= last; index++) {
    const line = outline.lines[index];
    if (!line) break;
    const end = endOfPeople(line);
    const at = { firstLine: index, lastLine: index, start: 0, end };
    const { element } = line.block;
    const signature = `${signatureOf(line.block)}|${line.hidden ? 'h' : ''}`;
    const isTitleLine = index === row.anchor.line;
    if (isTitleLine) {
      const { anchor } = row;
      const before = line.text.slice(0, anchor.start);
      const behind = line.text.slice(anchor.end, Math.max(anchor.end, end));
      const stop = Math.min(end, venueFrom(line, anchor.end + 1) ?? end);
      const after = line.text.slice(anchor.end, Math.max(anchor.end, stop));
      if (isLongEnough(before.trim(), 4))
        consider(tidyBefore(before), { ...at, signature: `${signature}before`, element, end: anchor.start });
      if (
        behind.trim().length > 3 &&
        !consider(tidyAfter(after), {
          ...at,
          signature: `${signature}after`,
          start: anchor.end,
          end: stop,
          isResponsibility: /^\s*\/\s/.test(after),
        })
      ) {
        const others = COAUTHORS.exec(behind) ?? COAUTHORS_ENCLOSED.exec(behind);
        const start = anchor.end + (others?.index ?? 0);
        const until = start + (others?.[0].length ?? 0);
        if (others?.[1]) consider(others[1], { ...at, signature: `${signature}with`, start, end: until });
      }
    } else if (!isInTitle(row, index)) {
      const run = nameRun(outline, index, last);
      if (run) {
        const { parent } = line.block;
        const place = {
          ...at,
          signature,
          lastLine: run.lastLine,
          end: outline.lines[run.lastLine]?.text.length ?? 0,
        };
        const list = { names: run.names, cut: run.cut, end: 0, rest: '', inverted: false };
        keep(list, run.names.join(', '), parent ? { ...place, element: parent.element } : place);
        index = run.lastLine;
        continue;
      }
      const nth = nthInRow(outline, row, line);
      const stop = Math.min(end, venueFrom(line, 1) ?? end);
      const place = { ...at, signature: signature + nth, element, end: stop };
      if (consider(line.text.slice(0, stop).trim(), place)) continue;
      const others = COAUTHORS.exec(line.text.slice(0, end));
      if (others?.[1])
        consider(others[1], { ...place, signature: `${signature}with`, start: others.index, end });
    }
    const whole = line.text.trim().length;
    for (const span of line.spans) {
      const length = span.end - span.start;
      if (span.block || span.firstLine !== index || span.lastLine !== index || length < 4 || length >= whole)
        continue;
      if (isTitleLine && span.start < row.anchor.end && span.end > row.anchor.start) continue;
      if (isBehindRole(line, span.start)) continue;
      const place = {
        ...at,
        signature: signatureOf(span),
        element: span.element,
        start: span.start,
        end: span.end,
      };
      consider(line.text.slice(span.start, span.end).trim(), place);
    }
    for (const { signature: each, spans, list } of namedSpans(line, index)) {
      const [first, final] = [spans[0], spans.at(-1)];
      if (
        !first ||
        !final ||
        isBehindRole(line, first.start) ||
        (isTitleLine && first.start < row.anchor.end && final.end > row.anchor.start)
      )
        continue;
      keep(list, list.names.join(', '), {
        ...at,
        signature: each,
        element: first.element,
        start: first.start,
        end: final.end,
      });
    }
  }
  return found
    .filter(list => !found.some(other => holds(other, list)))
    .sort((some, other) => other.score - some.score);
}

/** Whether a list in the same line begins with another and goes on: the other is what of it is marked up. */
function holds(whole: RowPeople, part: RowPeople): boolean {
  return (
    whole.names.length > part.names.length &&
    whole.firstLine === part.firstLine &&
    whole.start <= part.start &&
    whole.end >= part.end &&
    part.names.every((name, index) => whole.names[index] === name)
  );
}

/** Which of the block's lines it is: counted from the title's where both are lines of one block, as in flat lists. */
function nthInRow(outline: Outline, { anchor }: Row, { block, nth }: Line): string {
  const title = outline.lines[anchor.line];
  const at = title?.block === block ? nth - title.nth : nth;
  return at === 0 ? '' : String(Math.max(-3, Math.min(at, 3)));
}

/** Where in a line its people end at the latest: before the first link that leads to the paper or to what belongs to it. */
function endOfPeople({ spans, text }: Line): number {
  for (const { element, shape, start, end } of spans)
    if (
      start > 0 &&
      ((element.localName === 'a' && LINK_LABEL.test(text.slice(start, end))) || SAYS_BADGE.test(shape))
    )
      return text.slice(0, start).replace(/[\s[(|–-]+$/, '').length;
  return text.length;
}

/**
 * Where from a place on the venue begins: the only thing that is marked as one, with its record behind it. Names and
 * workplaces may be in italics, too.
 */
function venueFrom(line: Line, from: number): number | undefined {
  const { text, spans } = line;
  const [mark, another] = spans.filter(span => span.start >= from && isVenueMark(line, span));
  if (!mark || another || !BEFORE_RECORD.test(text.slice(mark.end))) return undefined;
  // No venue, but the list's owner, whom templates mark among the authors.
  if (!/\d/.test(text.slice(mark.end)) && personScore(text.slice(mark.start, mark.end).trim()) >= 0.8)
    return undefined;
  return text.slice(0, mark.start).replace(/\s(?:[Ii]n|[Ee][nm]|[Dd]ans)[:.]?\s*$/, '').length;
}

/** A line of a title that takes several. */
function isInTitle({ anchor: { span, line } }: Row, index: number): boolean {
  return index > line && !span.block && span.firstLine <= index && span.lastLine >= index;
}

function scoreOf(list: NameList, text: string, { element, isResponsibility }: Place): number {
  const sure = list.names.reduce((sum, name) => sum + Math.min(1, personScore(name) + 0.1), 0);
  // "Doe, J. (2020)", "Doe, Jane. 2020.": the year is the citation's.
  const isDated =
    list.names.length === 1 && /^(?:\((?:19|20)\d\d[a-z]?\)|(?:19|20)\d\d[a-z]?)\.?$/.test(list.rest);
  const coverage = isDated ? 1 : 1 - list.rest.length / text.length;
  const several = list.names.length > 1 || list.cut;
  let score = Math.min(sure, 6) * 0.3 + (several ? 0.6 : 0) + coverage * 0.8;
  // Two names before a venue and its year are sure, before anything else they may be what a sentence begins with.
  const areTwo = list.names.length === 2 && sure > 1.8 && /(?:19|20)\d\d/.test(list.rest);
  if (coverage < 0.5 && list.names.length < 3) score *= areTwo ? 0.8 : 0.5;
  if (/^\W*(?:authors?(?:\(s\))?|autor(?:es|en|a|i)?|auteurs?|авторы?|作者|著者|저자)\s*[:：]/i.test(text))
    score += 1.5;
  else if (OTHER_ROLE.test(text)) score *= 0.2;
  if (isResponsibility) score += 1;
  const hint = `${element?.getAttribute('class') ?? ''} ${element?.getAttribute('itemprop') ?? ''}`;
  const head = columnHead(element);
  if (OTHERS_HEAD.test(head)) return score * 0.2;
  if (HINT.test(hint) || AUTHORS_HEAD.test(head)) score += 1;
  else if (NOT_PEOPLE.test(hint) && !(several && coverage === 1 && /abstract/i.test(hint))) score *= 0.3;
  return score;
}

/** An element for one author: class "author" or a cell under "Author", not "authors"; also one around a part of it. */
function isOneAuthor(element: Element | undefined): boolean {
  if (ONE_AUTHOR_HEAD.test(columnHead(element))) return true;
  const classes = `${element?.getAttribute('class') ?? ''} ${element?.parentElement?.getAttribute('class') ?? ''}`;
  return /(?:^|[\s_-])(?:author|creator)(?=$|[\s_-])/i.test(classes);
}

/** "Doe, Jane", where one person stands. */
function oneInverted(text: string, twoFamilies: boolean): NameList | undefined {
  if (!isInvertedName(text, { twoFamilies })) return undefined;
  const [family = '', given = ''] = text.split(/,\s+/);
  return {
    names: [`${given} ${family}`],
    written: [text],
    cut: false,
    end: text.length,
    rest: '',
    inverted: true,
  };
}

/** Names in a text; where the other rows have their people, anything that can be a name is one, and is written alike. */
function namesAt(text: string, support: number, inverted: boolean): NameList | undefined {
  const known = readNames(text);
  const list = inverted && !known?.inverted ? readNames(text, { inverted }) : known;
  if (support <= 0.7 || (list && list.rest.length <= 3)) return list;
  const loose = readNames(text, { loose: true, inverted });
  return loose && !loose.rest && loose.names.length <= text.length / 4 ? loose : list;
}

/** A cheap look before the costly one. */
function maybePeople(text: string): boolean {
  return (
    isLongEnough(text, 4) &&
    text.length < 20_000 &&
    /[A-Z]¨*[A-Za-zº.]|ºº/.test(plainLetters(text.slice(0, 60)))
  );
}

function tidyBefore(text: string): string {
  return text
    .replace(/^\s*(?:\[\w{1,12}\]|\(?\d{1,4}[.)])\s*/u, '')
    .replace(/[\s,.:;|/：，、(["“„«「『《'‘–—-]+$/u, found => (/^\./.test(found.trim()) ? '.' : ''));
}

function tidyAfter(text: string): string {
  return text
    .replace(/^[\s,.:;)\]"”»'’–—|/-]+(?:\(?(?:19|20)\d\d(?:\)[\s,.:;–—|-]*|[,.:;–—|-]\s+))?/u, '')
    .replace(/^(?:by|with|von|par)[\s:]+/i, '');
}
