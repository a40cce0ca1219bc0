/** A rectangle in viewport coordinates, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function boxOf({ left, top, right, bottom }: DOMRect): Box {
  return { left, top, right, bottom };
}

/** The part two boxes share; empty (right < left or bottom < top) where they share none. */
export function intersection(first: Box, second: Box): Box {
  return {
    left: Math.max(first.left, second.left),
    top: Math.max(first.top, second.top),
    right: Math.min(first.right, second.right),
    bottom: Math.min(first.bottom, second.bottom),
  };
}

export function overlaps(first: Box, second: Box): boolean {
  const shared = intersection(first, second);
  return shared.right > shared.left && shared.bottom > shared.top;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Joins the boxes of a text's fragments into one box a line, top to bottom. */
export function joinLines(fragments: Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of fragments.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const line = lines.find(other => {
      const shared = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      return shared > Math.min(box.bottom - box.top, other.bottom - other.top) / 2;
    });
    if (!line) lines.push({ ...box });
    else {
      line.left = Math.min(line.left, box.left);
      line.right = Math.max(line.right, box.right);
      line.top = Math.min(line.top, box.top);
      line.bottom = Math.max(line.bottom, box.bottom);
    }
  }
  return lines;
}
