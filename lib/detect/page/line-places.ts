import type { Line, Outline, Span } from './outline';

/** From so many lines of its own on, a block is a list. */
const FLAT = 24;
const LAST_PLACE = 3;
/** What blank lines separate is one thing each, where there are so many parts, and most have as many lines. */
const MIN_PARTS = 3;
const ALIKE = 0.7;

/** The lines of a block, and how blank lines and rules part them, if they do. */
interface BlockLines {
  own: Line[];
  parts: Map<Line, number> | 'lines' | undefined;
}

/** Of each outline, because the titles' places and every group's rows ask. */
const known = new WeakMap<Outline, ReadonlyMap<Span, BlockLines>>();

function linesOfBlocks(outline: Outline): ReadonlyMap<Span, BlockLines> {
  const found = known.get(outline);
  if (found) return found;
  const blocks = new Map<Span, BlockLines>();
  for (const line of outline.lines) {
    const block = blocks.get(line.block);
    if (block) block.own.push(line);
    else blocks.set(line.block, { own: [line], parts: undefined });
  }
  for (const block of blocks.values())
    if (block.own.length >= MIN_PARTS) block.parts = placesInParts(block.own);
  known.set(outline, blocks);
  return blocks;
}

/**
 * Tells of each line which one of its block it is, as far as that says anything: "0" to "3" (the fourth and those after
 * it), counted anew behind each blank line or rule where those part the block into things of as many lines; "" in a list
 * without an element for each item.
 */
export function linePlaces(outline: Outline): (line: Line) => string {
  const blocks = linesOfBlocks(outline);
  return line => {
    const { own = [], parts } = blocks.get(line.block) ?? {};
    if (parts === 'lines') return '';
    const inPart = parts?.get(line);
    if (inPart !== undefined) return String(Math.min(inPart, LAST_PLACE));
    return own.length >= FLAT ? '' : String(Math.min(line.nth, LAST_PLACE));
  };
}

/** Whether the lines of a block are one thing each, with blank lines or rules between them. */
export function areSingleLines(outline: Outline, block: Span): boolean {
  return linesOfBlocks(outline).get(block)?.parts === 'lines';
}

/**
 * Which line of its part each line is, or that each is a part of its own; undefined where blank lines and rules do not
 * part the block into things alike.
 */
function placesInParts(own: readonly Line[]): Map<Line, number> | 'lines' | undefined {
  const places = new Map<Line, number>();
  const sizes: number[] = [];
  let part: number | undefined;
  for (const line of own) {
    if (line.blanks + line.rules !== part) sizes.push(0);
    part = line.blanks + line.rules;
    const place = sizes.at(-1) ?? 0;
    places.set(line, place);
    sizes[sizes.length - 1] = place + 1;
  }
  if (sizes.length < MIN_PARTS) return undefined;
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  const [[size, count] = [0, 0]] = [...counts].sort(([, some], [, other]) => other - some);
  if (count < sizes.length * ALIKE) return undefined;
  return size > 1 ? places : 'lines';
}
