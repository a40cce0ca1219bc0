import { type Done, runAct } from './act';
import { existingPapers, refusePapersGone } from './change-papers';
import type { LibraryDatabase } from './database';
import { forgetInJournal } from './forget-in-journal';
import { forgetPapers } from './forget-papers';
import { done, type Outcome } from './outcome';

export interface TrashRequest {
  paperIds: number[];
  batch?: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Moves papers to the trash, where they keep everything; answers how many were not there yet. */
export function removePapers(
  database: LibraryDatabase,
  { paperIds, batch, at }: TrashRequest,
): Promise<Outcome<Done<number>>> {
  return runAct(database, { kind: 'remove', at, ...(batch !== undefined && { batch }) }, async act => {
    const papers = await existingPapers(act, paperIds);
    if (papers.length === 0) return refusePapersGone(paperIds);
    const live = papers.filter(paper => paper.deletedAt === undefined);
    for (const paper of live) act.papers.put({ ...paper, deletedAt: at });
    return done(live.length);
  });
}

/** Takes papers out of the trash, with their tags and list places; answers how many were in it. */
export function restorePapers(
  database: LibraryDatabase,
  { paperIds, batch, at }: TrashRequest,
): Promise<Outcome<Done<number>>> {
  return runAct(database, { kind: 'restore', at, ...(batch !== undefined && { batch }) }, async act => {
    const papers = await existingPapers(act, paperIds);
    if (papers.length === 0) return refusePapersGone(paperIds);
    const trashed = papers.filter(paper => paper.deletedAt !== undefined);
    for (const { deletedAt: _, ...paper } of trashed) act.papers.put(paper);
    return done(trashed.length);
  });
}

/**
 * Deletes for ever those of the papers that are in the trash, with their identities, sightings and list places, and
 * what the journal remembers of them. The one act that cannot be undone. Answers how many were deleted.
 */
export function deletePapers(
  database: LibraryDatabase,
  { paperIds, at }: TrashRequest,
): Promise<Outcome<Done<number>>> {
  return runAct(database, { at }, async act => {
    const trashed = (await existingPapers(act, paperIds)).filter(paper => paper.deletedAt !== undefined);
    const ids = new Set(trashed.map(paper => paper.id));
    await forgetPapers(act, ids);
    await forgetInJournal(database, ids);
    return done(ids.size);
  });
}
