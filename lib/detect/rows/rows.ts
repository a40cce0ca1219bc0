import type { Candidate } from '../page/candidate';
import { TITLES_HEAD } from '../page/column-names';
import { PUBLICATIONS } from '../page/headings';
import { areSingleLines } from '../page/line-places';
import { holdsLines, type Outline, type Span } from '../page/outline';
import type { Row } from '../page/row';
import { readNames } from '../people/names';
import type { Steps } from '../steps';
import { type CandidateGroup, titleOf } from '../titles/title-candidates';
import { blockOf, containerOf, isFollowed } from './containers';
import { extendToRules } from './rows-between-rules';
import { trimBadges } from './trim-badges';
import { trimTails } from './trim-tails';
import { leaveHeadings, YEAR_ALONE, yearsAreFields } from './year-headings';

const TITLES_A_STEP = 50;
const LIST = /^(?:ul|ol|tbody)$/;

/**
 * Step 4: the row of each candidate of a group: the largest ancestor that holds one candidate only, and where papers
 * follow each other without an element of their own, the lines up to the next.
 */
export function* rowsOf(outline: Outline, group: CandidateGroup): Steps<Row[]> {
  const primaries: Candidate[] = [];
  const copies: Candidate[] = [];
  let before: string | undefined;
  for (const [index, member] of group.members.entries()) {
    if (index % TITLES_A_STEP === 0) yield;
    const text = titleOf(outline, member);
    if (isListHeading(text, member)) continue;
    (text === before ? copies : primaries).push(member);
    before = text;
  }
  yield;
  let rows = place(outline, primaries);
  // A second copy within the row of the first belongs to it; elsewhere it is a row of its own.
  const taken = new Uint8Array(outline.lines.length);
  for (const row of rows) taken.fill(1, row.firstLine, row.lastLine + 1);
  const separate = copies.filter(copy => !taken[copy.line]);
  yield;
  if (separate.length > 0)
    rows = place(
      outline,
      [...primaries, ...separate].sort((a, b) => a.line - b.line || a.start - b.start),
    );
  leaveHeadings(outline, rows);
  trimBadges(outline, rows);
  trimTails(outline, rows);
  return rows;
}

/**
 * "Paper title", above a column of them; "Selected Publications", written like the titles below it, of which "Articles of
 * Faith" may be one.
 */
function isListHeading(text: string, { span }: Candidate): boolean {
  if (TITLES_HEAD.test(text)) return true;
  return /^h[1-6]$/.test(span.element.localName) && text.split(' ').length < 3 && PUBLICATIONS.test(text);
}

function place(outline: Outline, anchors: readonly Candidate[]): Row[] {
  const counts = new Int32Array(outline.spans.length);
  for (const { span } of anchors)
    for (let at: Span | undefined = span; at; at = at.parent) counts[at.index] = (counts[at.index] ?? 0) + 1;
  const tops = anchors.map(({ span }) => {
    if (counts[span.index] !== 1) return undefined;
    let top = span;
    while (top.parent && counts[top.parent.index] === 1) top = top.parent;
    return top;
  });
  leaveShortLists(tops, anchors);
  const usual = mostFrequent(tops.map(top => top?.shape));
  const rows = anchors.map((anchor, index): Row => {
    let span = tops[index];
    if (span && usual && span.shape !== usual) {
      // A paper alone in its section: its row is what the others' rows look like.
      const found = ancestors(anchor.span, span).findLast(one => one.shape === usual);
      if (found) span = found;
    }
    // Where papers have no element of their own, only the line is sure.
    if (!span || !holdsLines(span))
      return { anchor, span: span ?? anchor.span, firstLine: anchor.line, lastLine: anchor.line };
    return { anchor, span, firstLine: span.firstLine, lastLine: span.lastLine };
  });
  extend(outline, rows);
  return rows;
}

/**
 * Puts the item in the place of a list that holds one title only, where most such lists have one item: the others of a
 * longer list are papers whose title was missed. (A list whose items are the parts of one paper has several.)
 */
function leaveShortLists(tops: (Span | undefined)[], anchors: readonly Candidate[]): void {
  const lists = tops.filter(top => top && LIST.test(top.element.localName));
  const short = lists.filter(list => list?.element.childElementCount === 1);
  if (short.length === 0 || short.length < lists.length * 0.5) return;
  for (const [index, { span }] of anchors.entries()) {
    const top = tops[index];
    if (top && LIST.test(top.element.localName)) tops[index] = ancestors(span, top).at(-2) ?? top;
  }
}

function ancestors(from: Span, to: Span): Span[] {
  const chain: Span[] = [];
  for (let at: Span | undefined = from; at; at = at.parent) {
    chain.push(at);
    if (at === to) break;
  }
  return chain;
}

function mostFrequent(shapes: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const shape of shapes) if (shape) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  let best: string | undefined;
  for (const [shape, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = shape;
  return best && (counts.get(best) ?? 0) >= shapes.length * 0.4 ? best : undefined;
}

/** Gives rows without an element of their own the lines up to the next row, or back to the one before. */
function extend(outline: Outline, rows: Row[]): void {
  const containers = rows.map(containerOf);
  const gaps: number[] = [];
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (next && isFollowed(containers[index], containers[index + 1]))
      gaps.push(next.firstLine - row.lastLine - 1);
  }
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
  if (usual <= 0 && gaps.length > 0) return;
  if (gaps.length === 0) return;
  if (extendToRules(outline, rows, containers)) return;
  const isField = yearsAreFields(outline, rows, containers, usual);
  // Where rows often follow each other at once, what is built like them stands for itself, as a row whose title was missed.
  const areWhole = gaps.filter(gap => gap <= 0).length > gaps.length * 0.2;
  const isBorder = (line: number, row: Row) => {
    const { text, block } = outline.lines[line] ?? {};
    if (areWhole && isInSibling(block, row)) return true;
    // A term of a list of definitions stands above them.
    return (
      isHeading(outline, line, row) ||
      (YEAR_ALONE.test(text ?? '') && (!isField || block?.element.localName === 'dt'))
    );
  };
  const { backwards, trailing } = titlesComeLast(outline, rows, containers, usual);
  const arePeople = (line: number) => readNames(outline.lines[line]?.text ?? '')?.rest === '';
  const limit = usual * 4 + 6;
  const bounds = rows.map(row => [row.firstLine, row.lastLine] as const);
  for (const [index, row] of rows.entries()) {
    const container = containers[index];
    if (!container || areSingleLines(outline, container)) continue;
    const neighbour = backwards ? index - 1 : index + 1;
    const [earlier, later] = backwards
      ? [containers[neighbour], container]
      : [container, containers[neighbour]];
    const near = isFollowed(earlier, later) ? bounds[neighbour] : undefined;
    if (backwards) {
      const first = near ? near[1] + 1 + trailing : container.firstLine;
      const stop = Math.max(first, row.firstLine - (near ? limit : usual - trailing));
      while (row.firstLine > stop && (!isBorder(row.firstLine - 1, row) || arePeople(row.firstLine - 1)))
        row.firstLine--;
      const end = Math.min(container.lastLine, row.lastLine + trailing);
      while (row.lastLine < end && !isBorder(row.lastLine + 1, row)) row.lastLine++;
    } else {
      const stop = Math.min(
        near ? near[0] - 1 : container.lastLine,
        row.lastLine + (near ? limit : usual + 2),
      );
      while (row.lastLine < stop && !isBorder(row.lastLine + 1, row)) row.lastLine++;
    }
  }
}

/** Whether a line's block stands in an element beside the row's that has its classes. */
function isInSibling(block: Span | undefined, { span }: Row): boolean {
  if (!span.shape.includes('.')) return false;
  for (let at = block; at && at !== span.parent; at = at.parent)
    if (at.parent === span.parent) return at !== span && at.shape === span.shape;
  return false;
}

function isHeading(outline: Outline, line: number, row: Row): boolean {
  const { span } = row.anchor;
  const own = blockOf(span)?.element.localName ?? '';
  for (let at: Span | undefined = outline.lines[line]?.block; at; at = at.parent) {
    const { localName } = at.element;
    if (/^h[1-6]$/.test(localName)) {
      // "3. math/0101001 [abs, pdf]" as a term: the links of one paper, however large they are written.
      if (at.parent?.element.localName === 'dt' && at.element.querySelector('a[href]')) return false;
      // "Abstract", under a title that is a heading itself.
      if (/^h[1-5]$/.test(own) && localName > own) return false;
      return localName !== own || localName < 'h3';
    }
    if (at === row.span.parent) return false;
  }
  return false;
}

/**
 * Whether what belongs to a title stands before it: at the borders of the list, where only one side has it, or its
 * people stand before it and so many lines behind (`trailing`: the venue). What stands between two rows is recognised
 * by its shape.
 */
function titlesComeLast(
  outline: Outline,
  rows: readonly Row[],
  containers: readonly (Span | undefined)[],
  usual: number,
): { backwards: boolean; trailing: number } {
  const shapes = new Set<string>();
  let before = 0;
  let after = 0;
  const isFlat = (line: number) => outline.lines[line]?.block === containers[0];
  const shape = (line: number) => outline.lines[line]?.block.shape ?? '';
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (
      next &&
      isFollowed(containers[index], containers[index + 1]) &&
      next.firstLine - row.lastLine - 1 <= usual + 2
    )
      for (let line = row.lastLine + 1; line < next.firstLine; line++) shapes.add(shape(line));
    if (shapes.size > 0 && index > 60) break;
  }
  const alike = (line: number) => {
    const text = outline.lines[line]?.text ?? '';
    if (!shapes.has(shape(line)) || YEAR_ALONE.test(text)) return 0;
    const list = readNames(text);
    // A line of the element that holds the rows may be anything, but for people.
    return list && list.rest.length < 40 ? 3 : isFlat(line) ? 0 : 1;
  };
  let leading = 0;
  let trailing = 0;
  /** How many lines behind a last title stand directly in the element that holds the rows. */
  let flatTrailing = 0;
  for (const [index, row] of rows.entries()) {
    const container = containers[index];
    if (!container) continue;
    if (containers[index - 1] !== container)
      for (
        let line = row.firstLine - 1;
        line >= Math.max(container.firstLine, row.firstLine - usual);
        line--
      ) {
        const likeness = alike(line);
        before += likeness;
        if (likeness > 1) leading = Math.max(leading, row.firstLine - line);
      }
    if (containers[index + 1] !== container)
      for (let line = row.lastLine + 1; line <= Math.min(container.lastLine, row.lastLine + usual); line++) {
        const likeness = alike(line);
        after += likeness;
        if (likeness === 1) trailing = Math.max(trailing, line - row.lastLine);
        if (isFlat(line)) flatTrailing = Math.max(flatTrailing, line - row.lastLine);
      }
  }
  const backwards = before > after;
  const behind = Math.max(trailing, flatTrailing);
  return { backwards, trailing: backwards && leading > 0 && leading + behind === usual ? behind : 0 };
}
