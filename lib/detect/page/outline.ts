import type { Steps } from '../steps';
import { readLatexAccents } from '../text/latex-accents';
import { remembered } from '../text/remembered';
import type { Candidate } from '../titles/title-candidates';
import type { PageLink } from './page-link';

/** An element with text, as offsets into the outline's lines. Spans stand in document order; descendants follow their ancestor. */
export interface Span {
  element: Element;
  index: number;
  /** Index of the last descendant (itself when it has none). */
  lastIndex: number;
  parent: Span | undefined;
  block: boolean;
  /** Tag and classes: alike for the same part of every row. */
  shape: string;
  /** The shapes around it, once somebody has asked for them. */
  signature: string | undefined;
  firstLine: number;
  start: number;
  lastLine: number;
  end: number;
}

/** What stands between two block borders or line breaks. */
export interface Line {
  text: string;
  /** The innermost block element around it. */
  block: Span;
  /** Which line of its block this is, from 0. */
  nth: number;
  /** How many rules (`hr`) stand before it on the page, and how many blank lines (`br` behind `br`). */
  rules: number;
  blanks: number;
  /** Inside something the page says is hidden. */
  hidden: boolean;
  /** Inside navigation, a footer or preformatted text: no place for a title. */
  chrome: boolean;
  /** Spans that open in this line, in document order. */
  spans: Span[];
}

/** A link or an element that carries data, with its place. */
export interface PlacedElement {
  element: Element;
  /** The line it stands in (without text of its own: the line before), and how much of that line was written. */
  line: number;
  /** The index of its span, or the next one's where it has none. */
  span: number;
  start: number;
}

/** The text of a page as lines, with the elements that hold it. */
export interface Outline {
  lines: Line[];
  spans: Span[];
  links: PlacedElement[];
  /** COinS spans. */
  coins: PlacedElement[];
  /** Not everything was read: the page is larger than the bounds. */
  cut: boolean;
  /** What texts were read as, because several steps ask for the same ones. */
  titles: WeakMap<Candidate, string>;
  readLinks: Map<PlacedElement, PageLink | undefined>;
  /** How often each address is linked, as the page writes it. */
  linkUses: Map<string, number>;
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT SVG IFRAME OBJECT EMBED AUDIO VIDEO CANVAS HEAD DATALIST MATH'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'HTML BODY DIV P LI UL OL DL DT DD TABLE THEAD TBODY TFOOT TR TD TH CAPTION SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV H1 H2 H3 H4 H5 H6 PRE BLOCKQUOTE FORM FIELDSET FIGURE FIGCAPTION DETAILS SUMMARY ADDRESS CENTER HR HGROUP DIR MENU LEGEND DIALOG'.split(
    ' ',
  ),
);
const WIDE_SPACE = /\s{2,}|[^\S ]/g;
const NODES_A_STEP = 500;
const MAX_NODES = 300_000;
const MAX_LINES = 60_000;
const MAX_LINE = 12_000;
const MAX_DEPTH = 300;

/** Reads a page's text once, without asking for layout. */
export function* outlineOf(root: Element): Steps<Outline> {
  const lines: Line[] = [];
  const spans: Span[] = [];
  const links: PlacedElement[] = [];
  const coins: PlacedElement[] = [];
  const linkUses = new Map<string, number>();
  let text = '';
  let openSpans: Span[] = [];
  let cut = false;

  const open = (element: Element, parent: Span | undefined, block: boolean): Span => {
    const span: Span = {
      element,
      index: spans.length,
      lastIndex: spans.length,
      parent,
      block,
      shape: shapeOf(element),
      signature: undefined,
      firstLine: lines.length,
      start: text.length,
      lastLine: lines.length,
      end: text.length,
    };
    spans.push(span);
    openSpans.push(span);
    return span;
  };
  const lineCounts = new Map<Span, number>();
  let rules = 0;
  let blanks = 0;
  let hiddenDepth = 0;
  let chromeDepth = 0;
  const breakLine = (block: Span) => {
    const nth = lineCounts.get(block) ?? 0;
    if (text.trim()) {
      const hidden = hiddenDepth > 0;
      lines.push({ text, block, nth, rules, blanks, hidden, chrome: chromeDepth > 0, spans: openSpans });
      lineCounts.set(block, nth + 1);
      openSpans = [];
    } else {
      // Spans that opened in a blank line begin in the next one.
      for (const span of openSpans) span.start = 0;
    }
    text = '';
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

  const first = open(root, undefined, true);
  let span = first;
  let block = first;
  let node: Node | null = root.firstChild;
  let parent: Node = root;
  let depth = 0;
  let count = 0;
  const stack: { span: Span; hidden: boolean; chrome: boolean; block: Span }[] = [];

  while (true) {
    if (!node || count > MAX_NODES || lines.length > MAX_LINES) {
      if (node) cut = true;
      // Close the parent.
      const frame = stack.pop();
      if (!frame) break;
      const closing = span;
      if (closing.block) breakLine(closing);
      closing.lastIndex = spans.length - 1;
      closing.lastLine =
        closing.block || !text ? Math.max(lines.length - 1, closing.firstLine) : lines.length;
      closing.end = closing.block || !text ? (lines[closing.lastLine]?.text.length ?? 0) : text.length;
      // Nothing of it stands in the line where it opened.
      while (
        closing.firstLine < closing.lastLine &&
        closing.start >= (lines[closing.firstLine]?.text.trimEnd().length ?? 0)
      ) {
        closing.firstLine++;
        closing.start = 0;
      }
      if (frame.hidden) hiddenDepth--;
      if (frame.chrome) chromeDepth--;
      span = frame.span;
      block = frame.block;
      node = parent.nextSibling;
      parent = parent.parentNode ?? root;
      depth--;
      continue;
    }
    if (++count % NODES_A_STEP === 0) yield;
    if (node.nodeType === 3) {
      if (text.length < MAX_LINE) {
        const raw = (node as Text).data;
        const tidy = readLatexAccents(
          (raw.length > MAX_LINE ? raw.slice(0, MAX_LINE) : raw).replace(WIDE_SPACE, ' '),
        );
        text += tidy.startsWith(' ') && (!text || text.endsWith(' ')) ? tidy.slice(1) : tidy;
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR' || tag === 'HR') {
        if (!text.trim()) blanks++;
        breakLine(block);
        if (tag === 'HR') rules++;
      } else if (!SKIPPED.has(tag)) {
        const isBlock = BLOCKS.has(tag);
        if (isBlock) breakLine(block);
        const href = tag === 'A' ? element.getAttribute('href') : null;
        if (href !== null) {
          links.push(placeOf(element));
          linkUses.set(href, (linkUses.get(href) ?? 0) + 1);
        }
        if (tag === 'SPAN' && element.className === 'Z3988') coins.push(placeOf(element));
        if (element.firstChild && depth < MAX_DEPTH) {
          const isPlain = !element.hasAttributes();
          const hidden = !isPlain && isHidden(element);
          const chrome =
            tag === 'NAV' ||
            tag === 'FOOTER' ||
            tag === 'PRE' ||
            (!isPlain && element.getAttribute('role') === 'navigation');
          stack.push({ span, hidden, chrome, block });
          if (hidden) hiddenDepth++;
          if (chrome) chromeDepth++;
          span = open(element, span, isBlock);
          if (isBlock) block = span;
          parent = node;
          node = node.firstChild;
          depth++;
          continue;
        }
      }
    }
    node = node.nextSibling;
  }
  breakLine(first);
  first.lastIndex = spans.length - 1;
  first.lastLine = Math.max(0, lines.length - 1);
  first.end = lines[first.lastLine]?.text.length ?? 0;
  return {
    lines,
    spans,
    links,
    coins,
    cut,
    titles: new WeakMap(),
    readLinks: new Map(),
    linkUses,
  };
}

/** Only what the markup itself says: asking for the computed style of every element would cost a layout. */
function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display:\s*none/i.test(element.getAttribute('style') ?? '');
}

function shapeOf(element: Element): string {
  const name = element.localName;
  const marks =
    element.getAttribute('class') ??
    element.getAttribute('itemprop') ??
    element.getAttribute('property') ??
    '';
  const kept = marks ? keptMarks(`${marks} ${faceOf(element)}`) : faceOf(element);
  // Cells of a row are told apart by their column.
  const part = name === 'td' || name === 'th' ? name + (element as HTMLTableCellElement).cellIndex : name;
  return kept ? `${part}.${kept.slice(0, 200)}` : part;
}

/** What is left of classes without what tells rows apart ("item-12", "odd", "last"), joined by stops. */
const keptMarks = remembered(marks =>
  marks
    .replace(/(?:^|\s)(?:\S*\d\S*|\S*\b(?:odd|even|first|last|active|selected))(?=\s|$)/gi, ' ')
    .trim()
    .replace(/\s+/g, '.'),
);

/** What an inline style makes of a piece of text: builders of sites write it instead of `b` and `i`. */
function faceOf(element: Element): string {
  const style = element.localName === 'span' ? element.getAttribute('style') : null;
  if (!style) return '';
  if (/font-style:\s*(?:italic|oblique)/i.test(style)) return 'italic';
  return /font-weight:\s*(?:bold|[6-9]00)/i.test(style) ? 'bold' : '';
}

/** The text of a span: of an inline one its part of the line, else its lines. */
export function textOf(outline: Outline, span: Span): string {
  const { lines } = outline;
  if (span.firstLine === span.lastLine)
    return (lines[span.firstLine]?.text.slice(span.start, span.end) ?? '').trim();
  const parts = [];
  for (let index = span.firstLine; index <= span.lastLine; index++) {
    const text = lines[index]?.text ?? '';
    parts.push(
      index === span.firstLine
        ? text.slice(span.start)
        : index === span.lastLine
          ? text.slice(0, span.end)
          : text,
    );
  }
  return parts.join(' ').trim();
}
