import type { TextNodes } from '@/lib/sites/reading';

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
  /** The text ended in the pages of a volume, which were taken off; whether it read as a record with them. */
  pages?: { isRecord: boolean };
  /** The year that stood before the text, if that was taken off. */
  year?: number;
  /** What stood before and behind the text and was taken off: a label, a DOI, a prize. */
  aside?: string;
  /** The innermost block element around it. */
  block: Span;
  /** The nodes that its text begins and ends in. */
  nodes: TextNodes;
  /** It is one of the lines of preformatted text: its nodes may be other lines', too. */
  preformatted: boolean;
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
  /** What stands above the columns of each table. */
  columnHeads: Map<Element, string[]>;
  /** How often each address is linked, as the page writes it. */
  linkUses: Map<string, number>;
}

/** Elements that say how text looks, whatever they hold. */
export const TYPOGRAPHY = /^(?:b|strong|i|em|u|font)$/;

/** Whether whole lines stand in an element: in a block, or in another one that holds some (a link, a custom element). */
export function holdsLines({ block, element, firstLine, lastLine, start }: Span): boolean {
  return block || (firstLine < lastLine && start === 0 && !TYPOGRAPHY.test(element.localName));
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
