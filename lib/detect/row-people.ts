import { isInvertedName, type NameList, readNames } from './names';
import type { Line, Outline, Span } from './outline';
import { LABEL_PLACE } from './people-places';
import { personScore } from './person';
import type { Row } from './rows';
import { signatureOf } from './title-candidates';

/** People found in a row, with the place they were found in and how sure it is. */
export interface RowPeople extends NameList {
  signature: string;
  score: number;
  /** Lines that the list takes. */
  firstLine: number;
  lastLine: number;
  /** Where the text with the list begins in the first line, and ends in the last. */
  start: number;
  end: number;
}

const MAX_ROW_LINES = 60;
const HINT = /auth?or|creator|byline|contrib|presenter|\bnames?\b|nameList|people|aug\b/i;
/** People who did not write it. */
const OTHER_ROLE =
  /^\W*(?:stars?|starring|cast|director|directed|artists?|band|producers?|narrat\w+|session |chairs?|organi[sz]ers?|committee|editors?|reviewed|hosts?|posted|mentors?|advis[oe]rs?|supervisors?)\b/i;
const NOT_PEOPLE =
  /abstract|venue|journal|periodical|conference|affiliation|institution|tags?\b|keyword|subject|topic|categor/i;

/**
 * Every list of people in a row, the likeliest first.
 *
 * `usual` is how much support each place in the markup has from the other rows: one name alone could be anything, but
 * not where the other rows have lists of people.
 */
export function peopleOf(outline: Outline, row: Row, usual?: ReadonlyMap<string, number>): RowPeople[] {
  const found: RowPeople[] = [];
  const { anchor } = row;
  const last = Math.min(row.lastLine, row.firstLine + MAX_ROW_LINES);
  const consider = (
    text: string,
    signature: string,
    element: Element | undefined,
    line: number,
    start: number,
    end: number,
  ) => {
    const support = usual?.get(signature);
    if (support === LABEL_PLACE || (usual && found.length > 0 && support === undefined)) return false;
    if (!maybePeople(text)) return false;
    let list = namesIn(outline, text);
    // Where the other rows have their people, anything that can be a name is one.
    if ((support ?? 0) > 0.7 && (!list || list.rest.length > 3)) {
      const loose = readNames(text, true);
      if (loose && !loose.rest && loose.names.length <= text.length / 4) list = loose;
    }
    if (list) keep(list, text, signature, element, line, start, end, line);
    return Boolean(list && list.rest.length < 4);
  };
  const keep = (
    list: NameList,
    text: string,
    signature: string,
    element: Element | undefined,
    line: number,
    start: number,
    end: number,
    lastLine: number,
  ) => {
    const sure = list.names.reduce((sum, name) => sum + Math.min(1, personScore(name) + 0.1), 0);
    const coverage = 1 - list.rest.length / text.length;
    let score = Math.min(sure, 6) * 0.3 + (list.names.length > 1 ? 0.6 : 0) + coverage * 0.8;
    if (coverage < 0.5 && list.names.length < 3) score *= 0.5;
    if (/^\W*authors?\s*:/i.test(text)) score += 1.5;
    else if (OTHER_ROLE.test(text)) score *= 0.2;
    const hint = element
      ? `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
      : '';
    if (HINT.test(hint)) score += 1;
    else if (NOT_PEOPLE.test(hint)) score *= 0.3;
    score += 1.2 * Math.max(0, usual?.get(signature) ?? 0);
    found.push({ ...list, signature, score, firstLine: line, lastLine, start, end });
  };

  for (let index = row.firstLine; index <= last; index++) {
    const line = outline.lines[index];
    if (!line) break;
    const place = `${signatureOf(line.block)}|${line.hidden ? 'h' : ''}`;
    const { element } = line.block;
    if (index === anchor.line) {
      const before = line.text.slice(0, anchor.start);
      const after = line.text.slice(anchor.end);
      if (before.trim().length > 3)
        consider(tidyBefore(before), `${place}before`, element, index, 0, anchor.start);
      if (after.trim().length > 3)
        consider(tidyAfter(after), `${place}after`, undefined, index, anchor.end, line.text.length);
    } else if (
      !(
        index > anchor.line &&
        anchor.span.lastLine >= index &&
        anchor.span.firstLine !== anchor.span.lastLine &&
        !anchor.span.block
      )
    ) {
      const nth = line.nth > 0 ? `${place}${Math.min(line.nth, 3)}` : place;
      // Several lines with one person each, or people who each have an element and no comma between.
      const run = personRun(outline, index, last);
      if (run) {
        keep(
          run.list,
          run.text,
          place,
          run.element,
          index,
          0,
          outline.lines[run.lastLine]?.text.length ?? 0,
          run.lastLine,
        );
        index = run.lastLine;
        continue;
      }
      // Where the whole line is people, its parts are not asked.
      if (consider(line.text.trim(), nth, element, index, 0, line.text.length)) continue;
    }
    considerSpans(outline, line, index, row, consider, keep);
  }
  return found.sort((a, b) => b.score - a.score);
}

type Consider = (
  text: string,
  signature: string,
  element: Element | undefined,
  line: number,
  start: number,
  end: number,
) => boolean;
type Keep = (
  list: NameList,
  text: string,
  signature: string,
  element: Element | undefined,
  line: number,
  start: number,
  end: number,
  lastLine: number,
) => void;

/** Inline elements of a line that hold people, and people who have an element each. */
function considerSpans(
  _outline: Outline,
  line: Line,
  index: number,
  row: Row,
  consider: Consider,
  keep: Keep,
): void {
  const whole = line.text.trim().length;
  const siblings = new Map<string, Span[]>();
  for (const span of line.spans) {
    if (span.block || span.firstLine !== index || span.lastLine !== index) continue;
    if (index === row.anchor.line && span.start < row.anchor.end && span.end > row.anchor.start) continue;
    const length = span.end - span.start;
    if (length < 4) continue;
    const text = line.text.slice(span.start, span.end).trim();
    if (length < whole) consider(text, signatureOf(span), span.element, index, span.start, span.end);
    if (length < 60) {
      const key = signatureOf(span);
      const list = siblings.get(key);
      if (list) list.push(span);
      else siblings.set(key, [span]);
    }
  }
  for (const [signature, spans] of siblings) {
    if (spans.length < 2) continue;
    const texts = spans.map(span =>
      line.text
        .slice(span.start, span.end)
        .replace(/[,;&]+\s*$/, '')
        .trim(),
    );
    if (!texts.every(text => personScore(text) >= 0.5)) continue;
    const names = texts.filter((text, at) => texts.indexOf(text) === at);
    keep(
      { names, cut: false, end: 0, rest: '', inverted: false },
      names.join(', '),
      `${signature}|each`,
      spans[0]?.element,
      index,
      spans[0]?.start ?? 0,
      spans.at(-1)?.end ?? 0,
      index,
    );
  }
}

/** Consecutive lines of one list with one person each. */
function personRun(
  outline: Outline,
  from: number,
  last: number,
): { list: NameList; text: string; lastLine: number; element: Element | undefined } | undefined {
  const first = outline.lines[from]?.block;
  const names: string[] = [];
  let cut = false;
  let at = from;
  for (; at <= last && first; at++) {
    const line = outline.lines[at];
    if (
      !line ||
      line.block.element.localName !== first.element.localName ||
      (line.block.parent !== first.parent && first.element.localName === 'li')
    )
      break;
    const text = line.text
      .trim()
      .replace(/^(?:and|&)\s+|[,;]+(?:\s*(?:and|&))?$/giu, '')
      .replace(/[*†‡\d]+$/, '');
    if (text.length > 80 || text.length < 2) break;
    if (names.length > 0 && /^(?:\[?(?:\.{3}|…)\]?|et al\.?|\+ ?\d.*)$/i.test(text)) {
      cut = true;
      continue;
    }
    const list = isInvertedName(text) ? undefined : readNames(text, names.length > 0);
    if (
      list &&
      (list.names.length !== 1 ||
        list.rest ||
        personScore(list.names[0] ?? '') < (names.length > 0 ? 0.3 : 0.5))
    )
      break;
    if (!list && !isInvertedName(text)) break;
    names.push(list?.names[0] ?? text);
  }
  if (names.length < 2) return undefined;
  return {
    list: { names, cut, end: 0, rest: '', inverted: false },
    text: names.join(', '),
    lastLine: at - 1,
    element: first?.parent?.element,
  };
}

function namesIn({ people }: Outline, text: string): NameList | undefined {
  if (people.has(text)) return people.get(text);
  const list = readNames(text);
  people.set(text, list);
  return list;
}

/** A cheap look before the costly one. */
function maybePeople(text: string): boolean {
  if (text.length < 4 || text.length > 20_000) return false;
  return /\p{Lu}\p{M}*[\p{L}.]|\p{Lo}{2}/u.test(text.slice(0, 60));
}

function tidyBefore(text: string): string {
  return text
    .replace(/^\s*(?:\[\w{1,12}\]|\(?\d{1,4}[.)])\s*/u, '')
    .replace(/[\s,.:;(["“„«'‘–—-]+$/u, found => (/^\./.test(found.trim()) ? '.' : ''));
}

function tidyAfter(text: string): string {
  return text
    .replace(/^[\s,.:;)\]"”»'’–—|/-]+(?:\((?:19|20)\d\d\)[\s,.:;–—|-]*)?/u, '')
    .replace(/^(?:by|with|von|par)[\s:]+/i, '');
}
