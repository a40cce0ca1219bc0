import type { Line, Outline, Span } from '../page/outline';
import { signatureOf } from '../page/signature-of';
import { columnHead } from './column-head';
import { isInvertedName } from './family-first';
import { type NameList, readNames } from './names';
import { personScore } from './person';
import { isPersonAtWork } from './person-at-work';
import { AUTHORS_HEAD } from './roles';
import { withoutLastElement } from './without-last-element';

const MORE_LINE = /^(?:\[?(?:\.{3}|…)\]?|et al\.?|\+ ?\d.*)$/i;

/** What a record says before each of its people. */
const PERSON_LABEL =
  /^(?:co-?)?(?:authors?|creators?|contributors?|autor(?:e[ns]|a|i)?|auteurs?|作者|著者)\s*[:：]?$/i;
const LONGEST_NAME = 80;
const LONGEST_WITH_PLACE = 160;
/** The comma between two items of a list. */
const NO_WORD = /^[\s,;·•|&]*$/;
/** "Lamp Biol (2012)": no name. */
const BEHIND_VENUE = /\((?:19|20)\d\d\)\W*$/;

/** People of whom each has a line: the items of a list, the forms of a proceedings page. */
interface NameRun {
  names: string[];
  cut: boolean;
  lastLine: number;
}

/** Consecutive lines of one list with one person each, two at least. */
export function nameRun(outline: Outline, from: number, last: number): NameRun | undefined {
  const first = outline.lines[from]?.block;
  const next = outline.lines[from + 1];
  if (!first || !next || from === last) return undefined;
  if (!areSiblings(next.block, first) && !PERSON_LABEL.test(next.text.trim())) return undefined;
  const names: string[] = [];
  let cut = false;
  let lastLine = from;
  for (let at = from; at <= last; at++) {
    const line = outline.lines[at];
    if (!line) break;
    if (names.length > 0 && PERSON_LABEL.test(line.text.trim())) continue;
    if (names.length > 0 && NO_WORD.test(line.text)) continue;
    // A workplace may stand behind the name, but no abstract.
    if (!areSiblings(line.block, first) || line.text.length > 300) break;
    if (BEHIND_VENUE.test(line.text) || isOfOthers(outline, line)) break;
    const text = line.text
      .trim()
      .replace(/^(?:and|&)\s+|[,;]+(?:\s*(?:and|&))?$/giu, '')
      .replace(/\s*\([^()]*(?:\([^()]*\)[^()]*)*\)$|(?<!\d)(?!(?:19|20)\d\d$)[*†‡\d]+$/g, '');
    if (text.length < 2) break;
    if (names.length > 0 && MORE_LINE.test(text)) {
      cut = true;
      lastLine = at;
      continue;
    }
    const name =
      (text.length <= LONGEST_NAME && oneName(text, names.length > 0)) ||
      atWork(text) ||
      surely(withoutLastElement(line, at, { start: 0, end: line.text.length }));
    if (!name) break;
    names.push(name);
    lastLine = at;
  }
  return names.length < 2 ? undefined : { names, cut, lastLine };
}

/** A cell of a table below a head that is no author's. */
function isOfOthers(outline: Outline, { block }: Line): boolean {
  const head = columnHead(outline, block.element);
  return head !== '' && !AUTHORS_HEAD.test(head);
}

/** "Jane Doe, Department of Lamps, Example University". */
function atWork(text: string): string | undefined {
  const [name = '', ...places] = text.split(/,\s+(?:and\s|&\s)?/);
  // "Jane Doe, Richard Roe, Example University": several.
  const [second = ''] = places;
  return isPersonAtWork(text) && personScore(second) < 0.8 ? name : undefined;
}

/** A text that is somebody's name for sure. */
function surely(text: string | undefined): string | undefined {
  return text !== undefined && personScore(text) >= 0.8 ? text : undefined;
}

function areSiblings(some: Span, other: Span): boolean {
  return (
    some.element.localName === other.element.localName &&
    (some.parent === other.parent || other.element.localName !== 'li')
  );
}

function oneName(text: string, isLater: boolean): string | undefined {
  if (isInvertedName(text)) return text;
  const list = readNames(text, { loose: isLater });
  const [name, more] = list?.names ?? [];
  return name && !more && !list?.rest && personScore(name) >= (isLater ? 0.3 : 0.5) ? name : undefined;
}

/** Inline elements of a line, alike, with one person each and perhaps no comma between. */
export function namedSpans(
  line: Line,
  index: number,
): { signature: string; spans: Span[]; list: NameList }[] {
  const alike = new Map<string, Span[]>();
  for (const span of line.spans) {
    if (span.block || span.firstLine !== index || span.lastLine !== index) continue;
    const length = span.end - span.start;
    if (length < 2 || length > LONGEST_WITH_PLACE) continue;
    // "Jane Doe (Some Port)": a linked workplace.
    if (
      line.text.slice(0, span.start).trimEnd().endsWith('(') &&
      line.text.slice(span.end).trimStart().startsWith(')')
    )
      continue;
    const key = signatureOf(span);
    const spans = alike.get(key);
    if (spans) spans.push(span);
    else alike.set(key, [span]);
  }
  return [...alike].flatMap(([signature, spans]) => {
    if (spans.length < 2) return [];
    const texts = spans.map(span => {
      const text = line.text
        .slice(span.start, span.end)
        .replace(/[,;&]+\s*$/, '')
        .trim();
      return personScore(text) >= 0.8 ? text : (surely(withoutLastElement(line, index, span)) ?? text);
    });
    if (!texts.every(text => personScore(text) >= 0.5 || isInvertedName(text))) return [];
    return {
      signature: `${signature}|each`,
      spans,
      list: { names: [...new Set(texts)], cut: false, end: 0, rest: '', inverted: false },
    };
  });
}
