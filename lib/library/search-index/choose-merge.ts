import type { SegmentEntry } from './manifest';

/**
 * A segment is not merged beyond this many papers: merging more would take longer than a worker may live, and to copy
 * one of its rows into the database longer than a task may last.
 */
export const largestSegment = 30_000;
/** Segments of about one size are merged when there are as many. */
const fewest = 4;

/**
 * The newest segments that are worth merging into one, oldest first, or none. A segment joins those after it when they
 * have at least half as many papers together, so that each paper is rewritten a logarithmic number of times.
 */
export function chooseMerge(segments: readonly SegmentEntry[]): SegmentEntry[] {
  const group: SegmentEntry[] = [];
  let size = 0;
  for (const segment of segments.toReversed()) {
    if (size + segment.size > largestSegment) break;
    if (group.length > 0 && segment.size > size * 2) break;
    group.unshift(segment);
    size += segment.size;
  }
  return group.length >= fewest ? group : [];
}
