import { liveQuery } from 'dexie';
import type { LibraryDatabase } from '../database';
import { createIndexReader, type StoredIndex } from './index-reader';
import { DamagedIndexError } from './read-segments';

export interface IndexWatch {
  signal: AbortSignal;
  /** Told of the index when it is read and whenever it has changed: first its heads, then with the bodies. */
  onIndex: (stored: StoredIndex) => void;
  /** Told that there is no index to read: none was begun yet, or it is damaged. */
  onMissing: (isDamaged: boolean) => void;
  onFailure: (error: unknown) => void;
}

/** Keeps an index for queries up to date with the stored one until the signal is aborted. */
export function watchIndex(
  database: LibraryDatabase,
  { signal, onIndex, onMissing, onFailure }: IndexWatch,
): void {
  const reader = createIndexReader(database);
  let isReading = false;
  let isStale = false;

  async function read(): Promise<void> {
    const heads = await reader.readHeads();
    if (signal.aborted) return;
    if (heads === undefined) return onMissing(false);
    onIndex(heads);
    if (heads.hasBodies || isStale) return;
    const bodies = await reader.readBodies();
    if (bodies && !signal.aborted) onIndex(bodies);
  }

  async function readUntilFresh(): Promise<void> {
    isStale = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isStale && !signal.aborted) {
        isStale = false;
        await read();
      }
    } catch (error) {
      if (error instanceof DamagedIndexError) onMissing(true);
      else onFailure(error);
    } finally {
      isReading = false;
    }
  }

  const changes = liveQuery(() =>
    Promise.all([database.segments.get('manifest'), database.unindexed.toCollection().primaryKeys()]),
  ).subscribe({ next: readUntilFresh, error: onFailure });
  signal.addEventListener('abort', () => changes.unsubscribe(), { once: true });
}
