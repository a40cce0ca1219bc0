import type { TextNodes } from '@/lib/sites/reading';
import { readLatexAccents } from '../text/latex-accents';
import { visibleLetters } from '../text/visible-letters';
import { createColumnReader } from './column-of';
import type { Line, Outline, PlacedElement, Span } from './outline';
import { lineKind } from './preformatted';
import { shapeOf } from './shape-of';
import { textBehind } from './text-behind';

const WIDE_SPACE = /\s{2,}|[^\S ]/g;
const MAX_LINE = 12_000;
/** Of preformatted text, which may be a log of megabytes, so much of each node is read. */
const LONGEST_PREFORMATTED = 200_000;
const MOST_PREFORMATTED = 5000;
/** Elements that hold a title, and in which a line break may only wrap it. */
const WRAPPED = /^(?:a|b|strong|i|em|u|cite|h[1-6])$/;

/** Whether a line break between two texts only wraps a title; `anywhere`: not in an element that holds titles. */
export type IsWrap = (before: string, behind: () => string, anywhere: boolean) => boolean;

/** How text is written that follows: in which block, and whether it is hidden or no place for a title. */
export interface Context {
  span: Span;
  /** The innermost block, which may be the span. */
  block: Span;
  hidden: boolean;
  chrome: boolean;
  /** Its line breaks are in the text itself. */
  preformatted: boolean;
}

/** Writes an outline line by line, in the order of the document. */
export interface OutlineWriter {
  /** How many lines stand already. */
  countLines(): number;
  openSpan(element: Element, parent: Span | undefined, isBlock: boolean): Span;
  /** Ends a span where the text stands now; what is a block ends its line. */
  closeSpan(context: Context): void;
  endLine(context: Context): void;
  /** Adds the text of a node. */
  addText(node: Text, context: Context): void;
  /** A line break: ends the line, leaves a blank one where nothing was written, or only wraps a title. */
  addBreak(element: Element, context: Context): void;
  addRule(context: Context): void;
  addLink(element: Element, href: string): void;
  addCoins(element: Element): void;
  /** What was written; `cut`: it is not everything. */
  finish(cut: boolean): Outline;
}

/** A writer that asks `isWrap` about line breaks. */
export function createOutlineWriter(isWrap: IsWrap): OutlineWriter {
  const lines: Line[] = [];
  const spans: Span[] = [];
  const links: PlacedElement[] = [];
  const coins: PlacedElement[] = [];
  const linkUses = new Map<string, number>();
  const lineCounts = new Map<Span, number>();
  const columnOf = createColumnReader();
  let text = '';
  /** The nodes that the text stands in, once there is any. */
  let nodes: TextNodes | undefined;
  let openSpans: Span[] = [];
  let rules = 0;
  let blanks = 0;

  const endLine = ({ block, hidden, chrome, preformatted }: Context) => {
    const nth = lineCounts.get(block) ?? 0;
    if (nodes && text.trim()) {
      lines.push({ text, block, nodes, preformatted, nth, rules, blanks, hidden, chrome, spans: openSpans });
      lineCounts.set(block, nth + 1);
      openSpans = [];
    } else {
      // Spans that opened in a blank line begin in the next one.
      for (const span of openSpans) span.start = 0;
    }
    text = '';
    nodes = undefined;
  };
  const leaveLine = (context: Context) => {
    if (!text.trim()) blanks++;
    endLine(context);
  };
  const write = (tidy: string) => {
    text += tidy.startsWith(' ') && (!text || text.endsWith(' ')) ? tidy.slice(1) : tidy;
  };
  const addWords = (node: Text, data: string) => {
    if (text.length >= MAX_LINE) return;
    const tidy = readLatexAccents(
      visibleLetters((data.length > MAX_LINE ? data.slice(0, MAX_LINE) : data).replace(WIDE_SPACE, ' ')),
    );
    write(tidy);
    if (tidy && tidy !== ' ') nodes = { first: nodes?.first ?? node, last: node };
  };
  const addPreformatted = (node: Text, context: Context) => {
    const parts = node.data.slice(0, LONGEST_PREFORMATTED).split('\n', MOST_PREFORMATTED);
    for (const [index, part] of parts.entries()) {
      // What ends in blanks goes on with the next node.
      const kind = index > 0 && index === parts.length - 1 && part.trim() === '' ? 'more' : lineKind(part);
      if (index > 0) {
        if (kind === 'more' && text.trim()) write(' ');
        else leaveLine(context);
      }
      if (kind === 'rule') rules++;
      else if (kind !== 'blank') addWords(node, part);
    }
  };
  const addText = (node: Text, context: Context) => {
    if (context.preformatted) addPreformatted(node, context);
    else addWords(node, node.data);
  };
  /** Whether an element without text (a linked icon) belongs to the line before it: not across a rule. */
  const isBehindLine = (element: Element) =>
    !text && lines.at(-1)?.rules === rules && !element.textContent?.trim();
  const placeOf = (element: Element): PlacedElement => ({
    element,
    line: isBehindLine(element) ? lines.length - 1 : lines.length,
    span: spans.length,
    start: text.length,
  });

  return {
    countLines: () => lines.length,
    openSpan(element, parent, block) {
      const span: Span = {
        element,
        index: spans.length,
        lastIndex: spans.length,
        parent,
        block,
        shape: shapeOf(element, columnOf),
        signature: undefined,
        firstLine: lines.length,
        start: text.length,
        lastLine: lines.length,
        end: text.length,
      };
      spans.push(span);
      openSpans.push(span);
      return span;
    },
    closeSpan(context) {
      const { span } = context;
      if (span.block) endLine(context);
      const endedBefore = span.block || !text;
      span.lastIndex = spans.length - 1;
      span.lastLine = endedBefore ? Math.max(lines.length - 1, span.firstLine) : lines.length;
      span.end = endedBefore ? (lines[span.lastLine]?.text.length ?? 0) : text.length;
      // Nothing of it stands in the line where it opened.
      while (
        span.firstLine < span.lastLine &&
        span.start >= (lines[span.firstLine]?.text.trimEnd().length ?? 0)
      ) {
        span.firstLine++;
        span.start = 0;
      }
    },
    endLine,
    addText,
    addBreak(element, context) {
      const anywhere = !WRAPPED.test(context.span.element.localName);
      if (isWrap(text, () => textBehind(element), anywhere)) write(' ');
      else leaveLine(context);
    },
    addRule(context) {
      leaveLine(context);
      rules++;
    },
    addLink(element, href) {
      links.push(placeOf(element));
      linkUses.set(href, (linkUses.get(href) ?? 0) + 1);
    },
    addCoins(element) {
      coins.push(placeOf(element));
    },
    finish: cut => ({
      lines,
      spans,
      links,
      coins,
      cut,
      columnHeads: new Map(),
      linkUses,
    }),
  };
}
