import { citationKey, distinctKey } from '@/lib/formats/citation-key';
import type { CitationKeyRow, LibraryDatabase } from './database';
import { rowsByPaper } from './rows-by-paper';

const papersPerTransaction = 1000;

/**
 * Gives each of these papers that has none a citation key, once and for all: what a document cites stays valid when the
 * paper's title is corrected later, and does not depend on what is exported with it. Of papers that would have one key,
 * the one that was exported first has it, then the one saved first; the others get a letter behind it.
 */
export async function giveCitationKeys(
  database: LibraryDatabase,
  paperIds: readonly number[],
): Promise<void> {
  const inOrder = [...new Set(paperIds)].sort((a, b) => a - b);
  for (let from = 0; from < inOrder.length; from += papersPerTransaction) {
    await giveKeys(database, inOrder.slice(from, from + papersPerTransaction));
  }
}

/** The citation keys of these papers, by paper; papers that were never exported have none. */
export async function citationKeysOf(
  database: LibraryDatabase,
  paperIds: readonly number[],
): Promise<Map<number, string>> {
  const rows = await rowsByPaper<CitationKeyRow>(database.citationKeys, paperIds);
  return new Map([...rows].flatMap(([paperId, [row]]) => (row ? [[paperId, row.key]] : [])));
}

function giveKeys(database: LibraryDatabase, paperIds: number[]): Promise<void> {
  const { papers, citationKeys } = database;
  return database.transaction('rw', papers, citationKeys, async () => {
    const have = await citationKeysOf(database, paperIds);
    const found = await papers.bulkGet(paperIds.filter(id => !have.has(id)));
    const byKey = new Map<string, number[]>();
    for (const paper of found) {
      if (!paper) continue;
      const wanted = citationKey(paper);
      byKey.set(wanted, [...(byKey.get(wanted) ?? []), paper.id]);
    }
    const holders = await citationKeys.bulkGet([...byKey.keys()]);
    const given = new Map<string, number>();
    for (const [index, [wanted, alike]] of [...byKey].entries()) {
      const taken = holders[index] || alike.length > 1 ? await keysTaken(database, wanted) : new Set();
      for (const id of alike) {
        given.set(
          distinctKey(wanted, candidate => given.has(candidate) || taken.has(candidate)),
          id,
        );
      }
    }
    await citationKeys.bulkPut([...given].map(([key, paperId]): CitationKeyRow => ({ key, paperId })));
  });
}

/** The keys that begin like this one, without those of papers that are gone: theirs are free again. */
async function keysTaken(database: LibraryDatabase, wanted: string): Promise<Set<string>> {
  const rows = await database.citationKeys.where('key').startsWith(wanted).toArray();
  const present = new Set(
    await database.papers
      .where('id')
      .anyOf(rows.map(row => row.paperId))
      .primaryKeys(),
  );
  return new Set(rows.filter(row => present.has(row.paperId)).map(row => row.key));
}
