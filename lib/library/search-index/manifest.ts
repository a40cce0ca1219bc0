import { segmentFormat } from '@/lib/search/check-segment';
import type { LibraryDatabase } from '../database';

/** Which segments make up the search index. Segments that it does not name are left-overs. */
export interface Manifest {
  key: 'manifest';
  format: number;
  /** Oldest first: where two speak of a paper, the later is right. */
  segments: SegmentEntry[];
  /** Every paper up to this primary key has been indexed since the index was begun. */
  builtTo: number;
  /** Whether that is the whole library. */
  isComplete: boolean;
}

export interface SegmentEntry {
  /** Random, so that no two segments ever share a name, whoever writes them. */
  name: string;
  /** How many papers it speaks of. */
  size: number;
}

/**
 * The rows of a segment in the `segments` table: its head, its body, and the body's sequences, which are as large as the
 * rest of it. Each is copied in one task when it is written or read.
 */
export const headKey = (name: string): string => `head:${name}`;
export const bodyKey = (name: string): string => `body:${name}`;
export const sequenceKey = (name: string): string => `sequence:${name}`;
export const rowKeys = (name: string): string[] => [headKey(name), bodyKey(name), sequenceKey(name)];

/** The manifest, or undefined where there is none of this format. */
export async function readManifest({ segments }: LibraryDatabase): Promise<Manifest | undefined> {
  const row = (await segments.get('manifest')) as Partial<Manifest> | undefined;
  return row?.format === segmentFormat && Array.isArray(row.segments) ? (row as Manifest) : undefined;
}

/** Begins the index anew: what there was is forgotten, and every paper counts as not indexed. */
export async function beginIndex(database: LibraryDatabase): Promise<Manifest> {
  return database.transaction('rw', database.segments, async () => {
    await database.segments.clear();
    const manifest: Manifest = {
      key: 'manifest',
      format: segmentFormat,
      segments: [],
      builtTo: 0,
      isComplete: false,
    };
    await database.segments.put({ ...manifest });
    return manifest;
  });
}
