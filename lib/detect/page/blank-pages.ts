import { lengthWithoutPages } from '../text/ends-in-pages';
import { RECORD_CUE } from '../text/record-cue';
import type { Line, Outline } from './outline';

/** What is left is an entry still. */
const SHORTEST_REST = 8;
const LONGEST = 400;
/** So many lines of one shape that end in pages, and so many of all, are the contents of a volume. */
const LEAST = 4;
const MOST = 0.6;
/** A volume or a year before the pages: a citation, which is read as one. */
const RECORD_BEFORE =
  /(?<!\d)(?:1[89]|20)\d\d(?!\d|\s?[–-]\s?\d)|\d\s?[:(,]?\s*$|\d\s?\(\d|\b(?:vol|no|nr|bd|t)\.?\s?\d/i;

/**
 * Puts spaces in the place of the pages with which the entries of a volume's contents end: "Jane Doe: A study, 3–17". They
 * are kept as the line's `pages`. Returns how many lines had them.
 */
export function blankPages({ lines }: Outline): number {
  const shapes = new Map<string, { all: number; paged: { line: Line; length: number }[] }>();
  for (const line of lines) {
    const { text, block, chrome, year } = line;
    if (chrome || year !== undefined || text.trim().length < SHORTEST_REST || text.length > LONGEST) continue;
    const shape = shapes.get(block.shape) ?? { all: 0, paged: [] };
    shapes.set(block.shape, shape);
    shape.all++;
    const length = lengthWithoutPages(text);
    if (
      length >= SHORTEST_REST &&
      length < text.trimEnd().length &&
      !RECORD_BEFORE.test(text.slice(0, length))
    )
      shape.paged.push({ line, length });
  }
  let blanked = 0;
  for (const { all, paged } of shapes.values()) {
    if (paged.length < LEAST || paged.length < all * MOST) continue;
    for (const { line, length } of paged) {
      const { text } = line;
      line.pages = { isRecord: RECORD_CUE.test(text) };
      line.text = text.slice(0, length) + ' '.repeat(text.length - length);
      blanked++;
    }
  }
  return blanked;
}
