import type { Entry } from '@/lib/model/entry';
import { identitiesOf } from '@/lib/model/identities-of';
import { type Identifier, type Identity, isIdentifier } from '@/lib/model/identity';
import type { Paper } from '@/lib/model/paper';
import type { Sighting } from '@/lib/model/sighting';
import type { Status } from '@/lib/model/status';
import { type Act, type Done, runAct } from './act';
import { bibliographyOf } from './bibliography-of';
import type { LibraryDatabase } from './database';
import { papersNamed } from './find-paper';
import { mergeFields } from './merge-fields';
import { mergePapers } from './merge-papers';
import { nameAfter } from './name-after';
import { done, type Outcome } from './outcome';

/** An entry and where it was seen. */
export interface EntryToSave {
  entry: Entry;
  sighting: Omit<Sighting, 'id' | 'paperId' | 'seenAt'>;
}

export interface SaveRequest {
  entries: EntryToSave[];
  /** The status of papers that are new. */
  status: Status;
  batch?: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** The paper that each entry is in when all are saved, in their order, and how many of the papers are new. */
export interface Saved {
  paperIds: number[];
  created: number;
}

/**
 * Saves entries in one act. Each goes into the paper that one of its identities names, filling its gaps and taking it
 * out of the trash; papers that the entry shows to be one are merged; an entry that names none is a new paper.
 */
export function saveEntries(database: LibraryDatabase, request: SaveRequest): Promise<Outcome<Done<Saved>>> {
  const { entries, status, at, batch } = request;
  return runAct(database, { kind: 'save', at, ...(batch !== undefined && { batch }) }, async act => {
    const named = entries.map(({ entry, sighting }) => identitiesOf(entry, sighting.listingUrl));
    await Promise.all([loadNamed(act, named.flat()), act.numbers.load('papers', 'sightings')]);
    let paperIds: number[] = [];
    const created = new Set<number>();
    for (const [index, { entry: shown, sighting }] of entries.entries()) {
      const identities = named[index] ?? [];
      const entry = withIdentifiers(shown, identities.filter(isIdentifier));
      const [match, ...others] = papersNamed(identities, indexOf(act)).sort((a, b) => a.id - b.id);
      let kept = match;
      for (const other of others) {
        kept = kept && (await mergePapers(act, kept, other));
        paperIds = paperIds.map(id => (id === other.id ? (match?.id ?? id) : id));
        created.delete(other.id);
      }
      const paper = kept ? saveInto(act, kept, entry) : saveNew(act, entry, status);
      const all = [...identities, ...identitiesOf(bibliographyOf(paper), sighting.listingUrl)];
      if (!all.every(act.identities.isLoaded)) await act.identities.load(all);
      nameAfter(act, paper, all);
      act.sightings.put({ ...sighting, id: act.numbers.next('sightings'), paperId: paper.id, seenAt: at });
      paperIds.push(paper.id);
      if (!match) created.add(paper.id);
    }
    return done({ paperIds, created: created.size });
  });
}

/** Reads the rows of these identities and the papers they name. */
async function loadNamed(act: Act, identities: Identity[]): Promise<void> {
  await act.identities.load(identities);
  const rows = identities.flatMap(identity => act.identities.get(identity) ?? []);
  await act.papers.load(rows.flatMap(({ paperId, others = [] }) => [paperId, ...others]));
}

function indexOf(act: Act) {
  return { identity: act.identities.get, paper: act.papers.get };
}

function saveNew(act: Act, entry: Entry, status: Status): Paper {
  const id = act.numbers.next('papers');
  const owned = withoutForeignIdentifiers(act, entry, id);
  const paper: Paper = { ...owned, id, tags: [], status, addedAt: act.at, updatedAt: act.at };
  act.papers.put(paper);
  return paper;
}

function saveInto(act: Act, { deletedAt: _, ...paper }: Paper, entry: Entry): Paper {
  const owned = withoutForeignIdentifiers(act, entry, paper.id);
  const saved = { ...paper, ...mergeFields(bibliographyOf(paper), owned, paper.edited) };
  act.papers.put(saved);
  return saved;
}

/** An identifier that names another paper, which contradicts this one, is a mistake of the page. */
function withoutForeignIdentifiers(act: Act, entry: Entry, paperId: number): Entry {
  const isFree = (identifier: Identifier) => (act.identities.get(identifier)?.paperId ?? paperId) === paperId;
  return withIdentifiers(entry, (entry.identifiers ?? []).filter(isFree));
}

function withIdentifiers({ identifiers: _, ...entry }: Entry, identifiers: Identifier[]): Entry {
  return identifiers.length > 0 ? { ...entry, identifiers } : entry;
}
