import type { Paper } from '@/lib/model/paper';
import type { Status } from '@/lib/model/status';
import { tagKey } from '@/lib/model/tag';
import { type Act, type Done, runAct } from './act';
import type { LibraryDatabase } from './database';
import { addToLists, takeFromLists } from './list-places';
import { done, type Outcome, refused } from './outcome';

/** What changes; absent properties stay as they are, `null` clears. */
export interface PaperChanges {
  status?: Status;
  starred?: boolean;
  note?: string | null;
  addTags?: string[];
  removeTags?: string[];
  addToLists?: number[];
  takeFromLists?: number[];
}

export interface ChangeRequest {
  paperIds: number[];
  change: PaperChanges;
  batch?: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/**
 * Changes papers in one act and answers how many there were; numbers of papers that are gone are passed over.
 * Refused where none of the papers, or one of the lists, exists.
 */
export function changePapers(
  database: LibraryDatabase,
  { paperIds, change, batch, at }: ChangeRequest,
): Promise<Outcome<Done<number>>> {
  return runAct(database, { kind: 'change', at, ...(batch !== undefined && { batch }) }, async act => {
    const papers = await existingPapers(act, paperIds);
    if (papers.length === 0) return refusePapersGone(paperIds);
    const places = await changePlaces(act, papers, change);
    if (!places.ok) return places;
    for (const paper of papers) act.papers.put(changed(paper, change, at));
    return done(papers.length);
  });
}

/** Notes that a paper was opened now. Not an act: nobody takes that back. */
export async function noteOpened(database: LibraryDatabase, paperId: number, at: number): Promise<void> {
  await database.papers.update(paperId, { lastOpenedAt: at });
}

/** The papers of these numbers that exist, each once. */
export async function existingPapers(act: Act, paperIds: number[]): Promise<Paper[]> {
  await act.papers.load(paperIds);
  return [...new Set(paperIds)].flatMap(id => act.papers.get(id) ?? []);
}

export function refusePapersGone(paperIds: number[]) {
  const which = paperIds.length === 1 ? `Paper ${paperIds[0]} is` : 'These papers are';
  return refused('not-found', `${which} no longer in the library. Nothing was changed.`);
}

async function changePlaces(act: Act, papers: Paper[], change: PaperChanges): Promise<Outcome<null>> {
  const paperIds = papers.map(paper => paper.id);
  const lists = [...(change.addToLists ?? []), ...(change.takeFromLists ?? [])];
  await act.lists.load(lists);
  // A saved search has the papers that its query finds.
  const missing = lists.find(id => act.lists.get(id)?.query !== undefined || !act.lists.get(id));
  if (missing !== undefined) {
    return refused('not-found', `List ${missing} no longer exists. Nothing was changed.`);
  }
  await addToLists(act, paperIds, change.addToLists ?? []);
  await takeFromLists(act, paperIds, change.takeFromLists ?? []);
  return done(null);
}

function changed(paper: Paper, change: PaperChanges, at: number): Paper {
  const { starredAt, note, ...rest } = paper;
  const newStar = (change.starred ?? starredAt !== undefined) ? (starredAt ?? at) : undefined;
  const newNote = change.note === undefined ? note : (change.note?.trim() ?? '');
  return {
    ...rest,
    status: change.status ?? paper.status,
    tags: changedTags(paper.tags, change),
    ...(newStar !== undefined && { starredAt: newStar }),
    ...(newNote && { note: newNote }),
  };
}

/** Tags are compared without case; the spelling that is there first stays. */
function changedTags(tags: string[], { addTags = [], removeTags = [] }: PaperChanges): string[] {
  const removed = new Set(removeTags.map(tagKey));
  const kept = tags.filter(tag => !removed.has(tagKey(tag)));
  const known = new Set(kept.map(tagKey));
  return [...kept, ...addTags.filter(tag => !known.has(tagKey(tag)))].slice(0, 200);
}
