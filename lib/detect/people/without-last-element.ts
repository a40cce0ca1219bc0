import type { Line } from '../page/outline';

const LEAST = 4;

/**
 * A part of a line without the element with which it ends, as in "Jane Doe <span>Some College</span>"; undefined where it
 * ends in none. `index`: the line's place in the outline.
 */
export function withoutLastElement(
  { text, spans }: Line,
  index: number,
  { start: from, end: to }: { start: number; end: number },
): string | undefined {
  const end = text.slice(0, to).trimEnd().length;
  const last = spans.find(
    ({ block, firstLine, lastLine, ...span }) =>
      !block &&
      firstLine === index &&
      lastLine === index &&
      span.start - from >= LEAST &&
      span.end >= end &&
      span.end <= to,
  );
  return last && text.slice(from, last.start).trim();
}
