import type { Line, Span } from './outline';

const TYPOGRAPHIC = /^(?:b|strong|i|em|u|font)$/;
/** What `shapeOf` calls text that a style or a class sets in another face. */
const SET_IN_FACE = /^span\.(?:italic|bold)$/;

/** Whether one word was cut in two: "soc" and "iale", each in a link of its own. */
function isCutWord(text: string, end: number, next: number): boolean {
  return end === next && /^[a-z\u00df-\u024f]{2}$/.test(text.slice(end - 1, end + 1));
}

/**
 * Texts in bold, in italics or in links to one address that follow each other with nothing but space between, and links
 * that cut a word: editors cut a title into such parts. By the first of them, where the last one ends; the others are undefined.
 */
export function joinedSpans(line: Line, index: number): ReadonlyMap<Span, number | undefined> {
  const joined = new Map<Span, number | undefined>();
  /** Of each element the last text, with what was joined to it. */
  const lasts = new Map<Span | undefined, { first: Span; end: number }>();
  for (const span of line.spans) {
    if (span.block || span.firstLine !== index || span.lastLine !== index) continue;
    const last = lasts.get(span.parent);
    if (
      last &&
      areParts(last.first, span, isCutWord(line.text, last.end, span.start)) &&
      goesOn(line.text, last.end, span.start, span.shape)
    ) {
      joined.set(last.first, span.end);
      joined.set(span, undefined);
      last.end = span.end;
    } else lasts.set(span.parent, { first: span, end: span.end });
  }
  return joined;
}

/**
 * Whether nothing but space stands between; "Title." before "Jane Doe", both in bold, are two all the same, but lines that
 * were set one by one may end at any comma or colon.
 */
function goesOn(text: string, end: number, next: number, shape: string): boolean {
  const stop = SET_IN_FACE.test(shape) ? /[.;?!]$/ : /[.,;:?!]$/;
  return text.slice(end, next).trim() === '' && !stop.test(text.slice(end - 2, end).trimEnd());
}

function areParts(some: Span, other: Span, areOneWord: boolean): boolean {
  if (some.shape !== other.shape) return false;
  if (areOneWord || SET_IN_FACE.test(some.shape)) return true;
  const { element } = some;
  if (element.localName !== 'a') return TYPOGRAPHIC.test(element.localName);
  const address = element.getAttribute('href');
  return address !== null && address === other.element.getAttribute('href');
}
