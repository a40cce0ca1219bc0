import type { Done } from '@/lib/library/act';
import type { LibraryDatabase } from '@/lib/library/database';
import type { Identity } from '@/lib/model/identity';
import { knownPapers } from './describe-known';
import type { PaperChange } from './known-paper';

/** What an act changed, in the words of the tabs: each paper with its identities, and identities that name none now. */
export async function describeChanges(
  database: LibraryDatabase,
  { papers, freed }: Pick<Done<unknown>, 'papers' | 'freed'>,
): Promise<PaperChange[]> {
  const known = await knownPapers(database, papers);
  const identities = await identitiesByPaper(database, papers);
  const changes = [...known].map(([id, paper]) => ({ identities: identities.get(id) ?? [], known: paper }));
  return freed.length > 0 ? [...changes, { identities: freed }] : changes;
}

async function identitiesByPaper(
  database: LibraryDatabase,
  paperIds: number[],
): Promise<Map<number, Identity[]>> {
  const { identities } = database;
  const rows = await database.transaction('r', identities, () =>
    Promise.all(paperIds.map(id => identities.where('paperId').equals(id).primaryKeys())),
  );
  return new Map(paperIds.map((id, index) => [id, rows[index] ?? []]));
}
