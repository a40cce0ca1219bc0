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
  const least = text.slice(0, to).trimEnd().length;
  const last = spans.find(
    ({ block, firstLine, lastLine, start, end }) =>
      end >= least &&
      end <= to &&
      start - from >= LEAST &&
      !block &&
      firstLine === index &&
      lastLine === index,
  );
  return (
    last &&
    text
      .slice(from, last.start)
      .replace(/[\s,;]+$/, '')
      .trimStart()
  );
}
