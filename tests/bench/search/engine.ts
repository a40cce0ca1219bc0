import type { LibraryDatabase } from '@/lib/library/database';

/** A search engine as the bench drives it, in the page. */
export interface Engine {
  /** As the table names it. */
  name: string;
  /**
   * Builds the index of the library's papers and stores it.
   *
   * @param patience throws when the time for it is over
   * @returns how many bytes are stored
   */
  build(database: LibraryDatabase, patience: Patience): Promise<number>;
  /** Opens what `build` stored, as far as the first answer needs it. */
  open(database: LibraryDatabase): Promise<OpenEngine>;
}

export interface OpenEngine {
  /** The primary keys of the papers that answer a query, best first. */
  find(query: string): Promise<number[]> | number[];
  /** Loads what searching abstracts needs beyond the first answers; absent where the engine does not search them. */
  openAbstracts?: () => Promise<void>;
  /** What is shown of these papers. */
  read(ids: number[]): Promise<unknown>;
  /** Saves a paper, in the store too, so that the next to open the index finds it. */
  save(title: string, database: LibraryDatabase): Promise<void>;
}

/** Throws a `TimeLimitError` when the time is over. */
export type Patience = () => void;

export class TimeLimitError extends Error {
  override name = 'TimeLimitError';
}

/** @param seconds how long an engine may take */
export function createPatience(seconds: number): Patience {
  const end = performance.now() + seconds * 1000;
  return () => {
    if (performance.now() > end) throw new TimeLimitError(`not done in ${seconds} s`);
  };
}
