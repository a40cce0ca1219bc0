import type { LibraryDatabase } from '@/lib/library/database';
import { describePapers, type PaperWithPlaces } from '@/lib/library/lookup';
import type { KnownPaper } from './known-paper';

/** What a page may know of a paper. */
export function knownPaper({ paper, lists, firstSighting }: PaperWithPlaces): KnownPaper {
  return {
    paperId: paper.id,
    trashed: paper.deletedAt !== undefined,
    status: paper.status,
    starred: paper.starredAt !== undefined,
    tags: paper.tags,
    lists: lists.map(({ id, name }) => ({ id, name })),
    addedAt: paper.addedAt,
    ...(paper.note !== undefined && { note: paper.note }),
    ...(firstSighting && {
      savedFrom: {
        site: firstSighting.site,
        ...(firstSighting.pageTitle !== undefined && { pageTitle: firstSighting.pageTitle }),
      },
    }),
  };
}

/** The same for papers by number; those that do not exist are missing from the answer. */
export async function knownPapers(
  database: LibraryDatabase,
  paperIds: number[],
): Promise<Map<number, KnownPaper>> {
  const described = await describePapers(database, paperIds);
  return new Map([...described].map(([id, paper]) => [id, knownPaper(paper)]));
}
