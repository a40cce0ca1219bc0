import { readRememberedSort } from '@/components/remembered-sort';
import { createLibraryDatabase } from '@/lib/library/database';
import { readFirstPapers } from '@/lib/library/first-papers';

/**
 * The library, opened and read while React is still being evaluated; either takes as long as the other.
 *
 * The one module that does something when it is imported: only then does it come before the modules imported after it.
 */
export const database = createLibraryDatabase();
export const first = readFirstPapers(database, readRememberedSort());
