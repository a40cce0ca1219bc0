import type { Line, Outline, Span } from './outline';

/** From so many lines of its own on, a block is a list. */
const FLAT = 24;
const LAST_PLACE = 3;
/** What blank lines separate is one thing each, where there are so many parts, and most have as many lines. */
const MIN_PARTS = 3;
const ALIKE = 0.7;

/**
 * Tells of each line which one of its block it is, as far as that says anything: "0" to "3" (the fourth and those after
 * it), counted anew behind each blank line or rule where those part the block into things of as many lines; "" in a list without
 * an element for each item.
 */
export function linePlaces(outline: Outline): (line: Line) => string {
  const blocks = linesOfBlocks(outline);
  const parted = new Map<Span, Map<Line, number> | 'lines'>();
  for (const [block, own] of blocks) {
    const places = own.length >= MIN_PARTS ? placesInParts(own) : undefined;
    if (places) parted.set(block, places);
  }
  return line => {
    const places = parted.get(line.block);
    if (places === 'lines') return '';
    const inPart = places?.get(line);
    if (inPart !== undefined) return String(Math.min(inPart, LAST_PLACE));
    return (blocks.get(line.block)?.length ?? 0) >= FLAT ? '' : String(Math.min(line.nth, LAST_PLACE));
  };
}

function linesOfBlocks({ lines }: Outline): Map<Span, Line[]> {
  const blocks = new Map<Span, Line[]>();
  for (const line of lines) {
    const known = blocks.get(line.block);
    if (known) known.push(line);
    else blocks.set(line.block, [line]);
  }
  return blocks;
}

const ofSingleLines = new WeakMap<Outline, Set<Span>>();

/** The blocks whose lines are one thing each, with blank lines or rules between them. */
export function blocksOfSingleLines(outline: Outline): ReadonlySet<Span> {
  const known = ofSingleLines.get(outline);
  if (known) return known;
  const found = new Set<Span>();
  for (const [block, own] of linesOfBlocks(outline))
    if (own.length >= MIN_PARTS && placesInParts(own) === 'lines') found.add(block);
  ofSingleLines.set(outline, found);
  return found;
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
