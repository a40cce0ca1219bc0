import { Dexie } from 'dexie';
import type { ExportedList, ExportedPaper } from '@/lib/formats/format';
import { type Identity, isIdentifier } from '@/lib/model/identity';
import type { Selection } from '@/lib/model/selection';
import type { Sighting } from '@/lib/model/sighting';
import { citationKeysOf } from './citation-keys';
import type { IdentityRow, LibraryDatabase } from './database';
import { rowsByPaper } from './rows-by-paper';

const papersPerSlice = 500;

/**
 * The numbers of the papers of a selection, in the order in which an export writes them: a list's, the given one, that
 * of saving. Papers that the selection names and that are gone are passed over when they are read.
 */
export async function selectedIds(database: LibraryDatabase, selection: Selection): Promise<number[]> {
  if (selection.of === 'papers') return selection.paperIds;
  if (selection.of === 'library') return database.papers.toCollection().primaryKeys();
  const members = await membersOf(database, selection.listId);
  return members.map(member => member.paperId);
}

export interface ReadOptions {
  /** Whether papers in the trash are read. */
  trash: boolean;
  /** Whether identities and sightings are read; else they are empty. */
  everything: boolean;
}

/** Reads papers in slices, in the given order, with what a format may want to know of them. */
export async function* readPapers(
  database: LibraryDatabase,
  ids: readonly number[],
  options: ReadOptions,
): AsyncGenerator<ExportedPaper> {
  for (let from = 0; from < ids.length; from += papersPerSlice) {
    yield* await readSlice(database, ids.slice(from, from + papersPerSlice), options);
  }
}

/** The lists that a complete export of a selection holds: all of them, the one that is exported, or none. */
export async function readLists(database: LibraryDatabase, selection: Selection): Promise<ExportedList[]> {
  if (selection.of === 'papers') return [];
  const lists = await database.lists.orderBy('position').toArray();
  const exported = lists.filter(list => selection.of === 'library' || list.id === selection.listId);
  return Promise.all(
    exported.map(async ({ id, name, query, createdAt, updatedAt }) => {
      const members = await membersOf(database, id);
      const names = await bestIdentities(
        database,
        members.map(({ paperId }) => paperId),
      );
      const papers = members.flatMap(({ paperId, addedAt }) => {
        const identity = names.get(paperId);
        return identity === undefined ? [] : [{ identity, addedAt }];
      });
      return { name, ...(query !== undefined && { query }), createdAt, updatedAt, papers };
    }),
  );
}

function membersOf(database: LibraryDatabase, listId: number) {
  const places = database.members.where('[listId+position]');
  return places.between([listId, Dexie.minKey], [listId, Dexie.maxKey]).toArray();
}

function readSlice(
  database: LibraryDatabase,
  ids: number[],
  { trash, everything }: ReadOptions,
): Promise<ExportedPaper[]> {
  const { papers, identities, sightings, citationKeys } = database;
  return database.transaction('r', [papers, identities, sightings, citationKeys], async () => {
    const found = await papers.bulkGet(ids);
    const keys = await citationKeysOf(database, ids);
    const names = await rowsByPaper<IdentityRow>(identities, everything ? ids : []);
    const seen = await rowsByPaper<Sighting>(sightings, everything ? ids : []);
    return found.flatMap(paper => {
      if (!paper || (paper.deletedAt !== undefined && !trash)) return [];
      const key = keys.get(paper.id);
      return {
        paper,
        ...(key !== undefined && { citationKey: key }),
        // Those that the paper shares with an older one follow from its fields.
        identities: (names.get(paper.id) ?? []).map(({ identity }) => identity),
        sightings: (seen.get(paper.id) ?? []).map(withoutNumbers),
      };
    });
  });
}

function withoutNumbers({ id: _, paperId: __, ...sighting }: Sighting): ExportedPaper['sightings'][number] {
  return sighting;
}

/** For each of these papers an identity that names it and no other: a persistent identifier where it has one. */
async function bestIdentities(
  database: LibraryDatabase,
  paperIds: readonly number[],
): Promise<Map<number, Identity>> {
  const rows = await rowsByPaper<IdentityRow>(database.identities, paperIds);
  return new Map(
    [...rows].flatMap(([paperId, names]) => {
      const best = names.find(({ identity }) => isIdentifier(identity)) ?? names[0];
      return best ? [[paperId, best.identity]] : [];
    }),
  );
}
