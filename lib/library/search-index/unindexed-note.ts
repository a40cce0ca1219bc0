import type { Paper } from '@/lib/model/paper';
import { isHeadSegment, isPart, segmentFormat } from '@/lib/search/check-segment';
import type { Segment } from '@/lib/search/segment';
import type { UnindexedRow } from '../database';
import { segmentOf } from './segment-of';

/** So many papers are indexed and written in a few milliseconds. */
export const few = 20;

/**
 * What an act writes with the papers it changed, so that the index knows of them from the same instant. Of a few papers
 * the note holds a delta, the segment that says what they are now; of more it would keep who saves them waiting, and
 * they are only named.
 */
export function unindexedNote(
  changed: readonly { id: number; paper: Paper | undefined }[],
): Omit<UnindexedRow, 'id'> {
  const paperIds = changed.map(({ id }) => id);
  if (changed.length > few) return { paperIds };
  const papers = changed.map(({ paper }) => paper);
  return { paperIds, delta: { format: segmentFormat, segment: segmentOf(paperIds, papers) } };
}

/** The delta of a note; undefined where it has none, or one of another format or a damaged one. */
export function deltaOf({ delta }: UnindexedRow): Segment | undefined {
  if (delta?.format !== segmentFormat) return undefined;
  const { segment } = delta;
  return isHeadSegment(segment) && isPart(segment.body, segment.ids.length) ? segment : undefined;
}
