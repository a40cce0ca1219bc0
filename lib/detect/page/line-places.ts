import type { Line, Outline, Span } from './outline';

/** From so many lines of its own on, a block is a list. */
const FLAT = 24;
const LAST_PLACE = 3;
/** What blank lines separate is one thing each, where there are so many parts, and most have as many lines. */
const MIN_PARTS = 3;
const ALIKE = 0.7;

/**
 * Tells of each line which one of its block it is, as far as that says anything: "0" to "3" (the fourth and those after
 * it), counted anew behind each blank line where those part the block into things of as many lines; "" in a list without
 * an element for each item.
 */
export function linePlaces({ lines }: Outline): (line: Line) => string {
  const blocks = new Map<Span, Line[]>();
  for (const line of lines) {
    const known = blocks.get(line.block);
    if (known) known.push(line);
    else blocks.set(line.block, [line]);
  }
  const parted = new Map<Span, Map<Line, number>>();
  for (const [block, own] of blocks) {
    const places = own.length > MIN_PARTS ? placesInParts(own) : undefined;
    if (places) parted.set(block, places);
  }
  return line => {
    const inPart = parted.get(line.block)?.get(line);
    if (inPart !== undefined) return String(Math.min(inPart, LAST_PLACE));
    return (blocks.get(line.block)?.length ?? 0) >= FLAT ? '' : String(Math.min(line.nth, LAST_PLACE));
  };
}

/** Which line of its part each line is; undefined where blank lines do not part the block into things alike. */
function placesInParts(own: readonly Line[]): Map<Line, number> | undefined {
  const places = new Map<Line, number>();
  const sizes: number[] = [];
  let part: number | undefined;
  for (const line of own) {
    if (line.blanks !== part) sizes.push(0);
    part = line.blanks;
    const place = sizes.at(-1) ?? 0;
    places.set(line, place);
    sizes[sizes.length - 1] = place + 1;
  }
  if (sizes.length < MIN_PARTS) return undefined;
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  const [[size, count] = [0, 0]] = [...counts].sort(([, some], [, other]) => other - some);
  return size > 1 && count >= sizes.length * ALIKE ? places : undefined;
}
