import type { Done } from '@/lib/library/act';
import type { IdentityRow, LibraryDatabase } from '@/lib/library/database';
import { rowsByPaper } from '@/lib/library/rows-by-paper';
import { knownPapers } from './describe-known';
import type { PaperChange } from './known-paper';

/** What an act changed, in the words of the tabs: each paper with its identities, and identities that name none now. */
export async function describeChanges(
  database: LibraryDatabase,
  { papers, freed }: Pick<Done<unknown>, 'papers' | 'freed'>,
): Promise<PaperChange[]> {
  const known = await knownPapers(database, papers);
  const named = await rowsByPaper<IdentityRow>(database.identities, papers);
  const changes = [...known].map(([id, paper]) => ({
    identities: (named.get(id) ?? []).map(({ identity }) => identity),
    known: paper,
  }));
  return [...changes, ...freed.map(identities => ({ identities }))];
}
