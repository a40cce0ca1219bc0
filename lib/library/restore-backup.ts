import type { FileProblem, ParsedFile, ParsedPaper } from '@/lib/formats/format';
import { identitiesOf } from '@/lib/model/identities-of';
import type { Identity } from '@/lib/model/identity';
import type { Paper } from '@/lib/model/paper';
import type { Sighting } from '@/lib/model/sighting';
import { type Act, type Done, runAct } from './act';
import { bibliographyOf } from './bibliography-of';
import type { LibraryDatabase } from './database';
import { papersNamed } from './find-paper';
import { mergePapers } from './merge-papers';
import { nameAfter } from './name-after';
import { done, type Outcome } from './outcome';
import { restoreCitationKeys } from './restore-citation-keys';
import { restoreList } from './restore-list';
import { restoredInto } from './restored-into';
import { rowsOfPapers } from './rows-by-paper';

export interface RestoreRequest {
  backup: ParsedFile;
  batch: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What restoring did: papers that are new, papers that were there, lists that are new, and what was left out. */
export interface Restored {
  added: number;
  merged: number;
  lists: number;
  problems: FileProblem[];
}

/**
 * Brings a backup, or a slice of one, into the library as one act. A paper that the library has under one of its
 * identities keeps what it has and gains what the backup knows beyond that (see `restoredInto`); any other is added as
 * it was, with its times, trash included. Restoring the same file twice adds nothing twice.
 */
export function restoreBackup(
  database: LibraryDatabase,
  { backup, batch, at }: RestoreRequest,
): Promise<Outcome<Done<Restored>>> {
  return runAct(database, { kind: 'restore-backup', batch, at }, async act => {
    const restored: Restored = { added: 0, merged: 0, lists: 0, problems: [...backup.problems] };
    const known = await loadKnown(act, backup);
    const keys = new Map<number, string>();
    const added = new Set<number>();
    for (const record of backup.papers) {
      const index = { identity: act.identities.get, paper: act.papers.get };
      const [match, ...others] = papersNamed(record.identities, index).sort((a, b) => a.id - b.id);
      let kept = match;
      for (const other of others) {
        kept = kept && (await mergePapers(act, kept, other));
        added.delete(other.id);
        const key = keys.get(other.id);
        if (kept && key !== undefined && !keys.has(kept.id)) keys.set(kept.id, key);
        keys.delete(other.id);
      }
      const paper = kept
        ? restoredInto(kept, record.paper)
        : { ...record.paper, id: act.numbers.next('papers') };
      act.papers.put(withoutForeignIdentifiers(act, paper));
      nameAfter(act, paper, namesOf(record));
      const seen = [match, ...others].flatMap(each => known.get(each?.id ?? 0) ?? []);
      known.set(paper.id, [...seen, ...addSightings(act, paper.id, record, new Set(seen))]);
      if (record.citationKey !== undefined) keys.set(paper.id, record.citationKey);
      if (match) restored.merged += 1;
      else added.add(paper.id);
    }
    await restoreCitationKeys(act, keys);
    for (const list of backup.lists) {
      const { created, problem } = await restoreList(act, list);
      if (created) restored.lists += 1;
      if (problem) restored.problems.push(problem);
    }
    return done({ ...restored, added: added.size });
  });
}

/** Reads all that the records can meet; answers what makes a sighting, of the papers that they can meet. */
async function loadKnown(act: Act, { papers, lists }: ParsedFile): Promise<Map<number, string[]>> {
  await act.numbers.load('papers', 'sightings', 'lists');
  const members = lists.flatMap(list => list.papers.map(({ identity }) => identity));
  const identities = [...papers.flatMap(namesOf), ...members];
  await act.identities.load(identities);
  const rows = identities.flatMap(identity => act.identities.get(identity) ?? []);
  const ids = new Set(rows.flatMap(({ paperId, others = [] }) => [paperId, ...others]));
  await act.papers.load(ids);
  const stored = rowsOfPapers<Sighting>(act.database.sightings, ids);
  const known = new Map<number, string[]>();
  if (papers.length === 0) return known;
  for (const sighting of await act.sightings.find(stored, ({ paperId }) => ids.has(paperId))) {
    known.set(sighting.paperId, [...(known.get(sighting.paperId) ?? []), sightingKey(sighting)]);
  }
  return known;
}

/** A record's identities, and those that follow from its fields and that an older paper of its library had as well. */
function namesOf({ paper, identities }: ParsedPaper): Identity[] {
  const derived = identitiesOf(bibliographyOf(paper), '').filter(identity => !identity.startsWith('page:'));
  return [...new Set([...identities, ...derived])];
}

/** An identifier that names another paper by now stays that paper's. */
function withoutForeignIdentifiers(act: Act, paper: Paper): Paper {
  const { identifiers, ...rest } = paper;
  const own = identifiers?.filter(identifier => {
    const row = act.identities.isLoaded(identifier) ? act.identities.get(identifier) : undefined;
    return row === undefined || row.paperId === paper.id;
  });
  return own && own.length > 0 ? { ...rest, identifiers: own } : rest;
}

/** Adds the sightings that are not known yet, and answers what makes them. */
function addSightings(act: Act, paperId: number, record: ParsedPaper, known: ReadonlySet<string>): string[] {
  const missing = record.sightings.filter(sighting => !known.has(sightingKey(sighting)));
  for (const sighting of missing)
    act.sightings.put({ ...sighting, id: act.numbers.next('sightings'), paperId });
  return missing.map(sightingKey);
}

function sightingKey({ listingUrl, seenAt }: { listingUrl: string; seenAt: number }): string {
  return `${seenAt} ${listingUrl}`;
}
