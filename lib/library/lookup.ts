import { type Identity, isIdentifier } from '@/lib/model/identity';
import type { List, Member } from '@/lib/model/list';
import type { Paper } from '@/lib/model/paper';
import type { Sighting } from '@/lib/model/sighting';
import type { IdentityRow, LibraryDatabase } from './database';
import { papersNamed } from './find-paper';
import { rowsByPaper } from './rows-by-paper';

/** A paper with what a listing's button and card say about it. */
export interface PaperWithPlaces {
  paper: Paper;
  /** The lists it is on, in the user's order. */
  lists: List[];
  /** The first sighting: where it was saved. */
  firstSighting?: Sighting;
}

/**
 * The paper that each entry's identities name (see `papersNamed`), in the order asked; undefined where there is none.
 * A few requests for thousands of entries.
 */
export function lookUp(
  database: LibraryDatabase,
  entries: Identity[][],
): Promise<(PaperWithPlaces | undefined)[]> {
  const { identities, papers, lists, members, sightings } = database;
  return database.transaction('r', [identities, papers, lists, members, sightings], async () => {
    // Most entries have an identifier, and it settles which paper they are: the others need not be asked for.
    const best = new Set<Identity>(
      entries.flatMap(([first]) => (first && isIdentifier(first) ? [first] : [])),
    );
    const settled = await rowsOf(database, [...best]);
    const open = entries.filter(([first]) => first && !settled.has(first));
    const rest = open.flat().filter(identity => !best.has(identity));
    const rows = new Map([...settled, ...(await rowsOf(database, rest))]);
    const ids = [...rows.values()].flatMap(({ paperId, others = [] }) => [paperId, ...others]);
    const found = await papersOf(database, ids);
    const index = {
      identity: (identity: Identity) => rows.get(identity),
      paper: (id: number) => found.get(id),
    };
    const named = entries.map(entry => papersNamed(entry, index)[0]);
    const described = await withPlaces(
      database,
      named.flatMap(paper => paper ?? []),
    );
    return named.map(paper => paper && described.get(paper.id));
  });
}

/** These papers with their places, by number; papers that do not exist are missing from the answer. */
export function describePapers(
  database: LibraryDatabase,
  paperIds: number[],
): Promise<Map<number, PaperWithPlaces>> {
  const { papers, lists, members, sightings } = database;
  return database.transaction('r', [papers, lists, members, sightings], async () => {
    const found = await papersOf(database, paperIds);
    return withPlaces(database, [...found.values()]);
  });
}

async function rowsOf(database: LibraryDatabase, asked: Identity[]): Promise<Map<Identity, IdentityRow>> {
  const rows = await database.identities.bulkGet([...new Set(asked)]);
  return new Map(rows.flatMap(row => (row ? [[row.identity, row] as const] : [])));
}

async function papersOf(database: LibraryDatabase, ids: number[]): Promise<Map<number, Paper>> {
  const papers = await database.papers.bulkGet([...new Set(ids)]);
  return new Map(papers.flatMap(paper => (paper ? [[paper.id, paper] as const] : [])));
}

async function withPlaces(database: LibraryDatabase, papers: Paper[]): Promise<Map<number, PaperWithPlaces>> {
  const ids = papers.map(paper => paper.id);
  const [lists, places, seen] = await Promise.all([
    database.lists.orderBy('position').toArray(),
    rowsByPaper<Member>(database.members, ids),
    rowsByPaper<Sighting>(database.sightings, ids),
  ]);
  const described = papers.map((paper): [number, PaperWithPlaces] => {
    const on = new Set(places.get(paper.id)?.map(place => place.listId));
    const firstSighting = seen.get(paper.id)?.[0];
    return [
      paper.id,
      { paper, lists: lists.filter(list => on.has(list.id)), ...(firstSighting && { firstSighting }) },
    ];
  });
  return new Map(described);
}
