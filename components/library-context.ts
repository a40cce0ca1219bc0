import { createContext, useContext } from 'react';
import type { LibraryDatabase } from '@/lib/library/database';
import type { FirstPapers } from '@/lib/library/first-papers';

/** The library that screens read, and what was read of it before they were there. */
export interface LibrarySource {
  database: LibraryDatabase;
  first?: FirstPapers | undefined;
}

const LibraryContext = createContext<LibrarySource | undefined>(undefined);

/** Gives the screens below it the library to read. */
export const LibraryProvider = LibraryContext.Provider;

/** The library and what was read of it beforehand. */
export function useLibrarySource(): LibrarySource {
  const source = useContext(LibraryContext);
  if (!source) throw new Error('A screen is rendered without a library. Put it inside a LibraryProvider.');
  return source;
}

/** The library to read from. Only the background writes to it. */
export function useDatabase(): LibraryDatabase {
  return useLibrarySource().database;
}
