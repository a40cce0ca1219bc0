import { isHeadSegment, isPart } from '@/lib/search/check-segment';
import type { Segment } from '@/lib/search/segment';
import type { LibraryDatabase } from '../database';
import { bodyKey, headKey, sequenceKey } from './manifest';

/** The segments' rows are missing or their arrays do not fit together: the index is to be built anew. */
export class DamagedIndexError extends Error {
  override name = 'DamagedIndexError';
}

/**
 * Reads the heads of segments, in the order asked.
 *
 * @throws DamagedIndexError
 */
export async function readHeads({ segments }: LibraryDatabase, names: readonly string[]): Promise<Segment[]> {
  const rows = await segments.bulkGet(names.map(headKey));
  return rows.map((row, index) => {
    const segment = row?.segment;
    if (!isHeadSegment(segment))
      throw new DamagedIndexError(`The head of segment ${names[index]} is damaged.`);
    return segment;
  });
}

/**
 * Reads the body of a segment and answers the segment with it.
 *
 * @throws DamagedIndexError
 */
export async function readBody(
  { segments }: LibraryDatabase,
  name: string,
  segment: Segment,
): Promise<Segment> {
  const [rest, words] = await segments.bulkGet([bodyKey(name), sequenceKey(name)]);
  const body = { ...(rest?.body as object | undefined), sequence: words?.sequence };
  if (!isPart(body, segment.ids.length))
    throw new DamagedIndexError(`The body of segment ${name} is damaged.`);
  return { ...segment, body };
}
