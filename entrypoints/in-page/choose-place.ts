import { type Box, contains, overlaps } from './box';

/** What is known of a title when its button looks for a place. */
export interface TitleGeometry {
  /** The title's visible lines, top to bottom; at least one. */
  lines: [Box, ...Box[]];
  /** The lines of the block that the title stands in, from the title's first on, where it is not a block of its own. */
  block: Box[];
  /** Side of the button, pixels. */
  size: number;
  /** Where a button can be painted without being cut off or widening the page. */
  bounds: Box;
  /** Text, pictures and controls that it must not cover. */
  obstacles: Box[];
  rightToLeft: boolean;
}

export interface Place {
  left: number;
  top: number;
  /** It lies on the end of the title, because nothing around is free: it needs a ground to be legible. */
  covers: boolean;
}

/**
 * Where the button goes: after the title's last line; else after the last line of its block ("Title. Authors. 2020");
 * else before its first line; else after a line of the block or of the title that ends early, the lowest first; else
 * over the end of the title's last line.
 */
export function choosePlace(title: TitleGeometry): Place {
  const { lines, block, size, bounds, obstacles, rightToLeft } = title;
  const last = lines[lines.length - 1] ?? lines[0];
  const gap = Math.max(3, Math.round(size / 5));
  const beside = (line: Box, side: 'left' | 'right'): Box => {
    const left = side === 'right' ? line.right + gap : line.left - gap - size;
    const top = (line.top + line.bottom - size) / 2;
    return { left, top, right: left + size, bottom: top + size };
  };
  const [end, start] = rightToLeft ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const candidates = [
    beside(last, end),
    ...block.slice(-1).map(line => beside(line, end)),
    beside(lines[0], start),
    ...[...lines, ...block].toReversed().map(line => beside(line, end)),
  ];
  const inBounds = candidates.filter(box => contains(bounds, box));
  const isFree = (box: Box) => !obstacles.some(obstacle => overlaps(obstacle, box));
  const free = inBounds.find(isFree) ?? inBounds.find(box => isFree(picture(box)));
  if (free) return { left: free.left, top: free.top, covers: false };
  const over = rightToLeft ? Math.max(last.left, bounds.left) : Math.min(last.right, bounds.right) - size;
  return { left: over, top: (last.top + last.bottom - size) / 2, covers: true };
}

/** Above and below its picture a button is empty: between small lines that may lie over theirs. Pixels. */
const empty = 2;

function picture({ top, bottom, ...sides }: Box): Box {
  return { ...sides, top: top + empty, bottom: bottom - empty };
}
