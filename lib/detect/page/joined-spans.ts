import { type Line, type Span, TYPOGRAPHY } from './outline';
import { texFaceOf } from './shape-of';

/**
 * Texts in bold, in italics or in links to one address that follow each other with nothing but space between, and those
 * that cut a word: editors cut a title into such parts. By the first of them, where the last one ends; the others are
 * undefined.
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
      areParts(last.first, span, isCutWord(line.text, last, span.start)) &&
      goesOn(line.text, last.end, span)
    ) {
      joined.set(last.first, span.end);
      joined.set(span, undefined);
      last.end = span.end;
    } else lasts.set(span.parent, { first: span, end: span.end });
  }
  return joined;
}

/** A shorter text before the cut is a label: "pdf" before "code". */
const LONG = 20;

/** Whether one word of a long text was cut in two: "… soc" and "iale", each in a link of its own. */
function isCutWord(text: string, { first, end }: { first: Span; end: number }, next: number): boolean {
  const isGlued = end === next && /^[a-z\u00df-\u024f]{2}$/.test(text.slice(end - 1, end + 1));
  return isGlued && end - first.start >= LONG;
}

/**
 * Whether nothing but space stands between; "Title." before "Jane Doe", both in bold, are two all the same, but lines that
 * TeX4ht set one by one may end at any comma or colon.
 */
function goesOn(text: string, end: number, { element, start }: Span): boolean {
  const stop = texFaceOf(element) ? /[.;?!]$/ : /[.,;:?!]$/;
  return text.slice(end, start).trim() === '' && !stop.test(text.slice(end - 2, end).trimEnd());
}

function areParts(some: Span, other: Span, areOneWord: boolean): boolean {
  if (some.shape !== other.shape) return false;
  const { element } = some;
  if (areOneWord || texFaceOf(element)) return true;
  if (element.localName !== 'a') return TYPOGRAPHY.test(element.localName);
  const address = element.getAttribute('href');
  return address !== null && address === other.element.getAttribute('href');
}
