import { createContext, useContext } from 'react';
import type { LibraryDatabase } from '@/lib/library/database';

const LibraryContext = createContext<LibraryDatabase | undefined>(undefined);

/** Gives the screens below it the library to read. */
export const LibraryProvider = LibraryContext.Provider;

/** The library to read from. Only the background writes to it. */
export function useDatabase(): LibraryDatabase {
  const database = useContext(LibraryContext);
  if (!database) throw new Error('A screen is rendered without a library. Put it inside a LibraryProvider.');
  return database;
}
