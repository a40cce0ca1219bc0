import type { CountRow } from '@/lib/library/database';
import { createLibraryDatabase } from '@/lib/library/database';
import { readManifest } from '@/lib/library/search-index/manifest';
import { identitiesOf } from '@/lib/model/identities-of';
import type { Paper } from '@/lib/model/paper';
import { tagKey } from '@/lib/model/tag';

// Runs in a page of the extension: a library's rows, written at once. Saving a hundred thousand papers one by one, as a
// reader does in ten years, would take the bench longer than all that it measures.

const database = createLibraryDatabase();
const counts = new Map<string, CountRow>();
const listing = 'https://listing.example/';

/** @param json papers with their primary keys, to-read and not starred */
export async function addPapers(json: string): Promise<void> {
  const papers: Paper[] = JSON.parse(json);
  await database.papers.bulkAdd(papers);
  await database.identities.bulkPut(
    papers.flatMap(paper => identitiesOf(paper, listing).map(identity => ({ identity, paperId: paper.id }))),
  );
  for (const { id, status, tags } of papers) {
    count('papers');
    count(`status:${status}`);
    for (const tag of tags) count(`tag:${tagKey(tag)}`, tag);
    counts.set('last-id:papers', { key: 'last-id:papers', value: id });
  }
  await database.counts.bulkPut([...counts.values()]);
}

/** How many segments the search index has, and whether every paper is in one. */
export async function indexState(): Promise<{ segments: number; isComplete: boolean }> {
  const manifest = await readManifest(database);
  return { segments: manifest?.segments.length ?? 0, isComplete: manifest?.isComplete === true };
}

function count(key: string, label?: string): void {
  const value = (counts.get(key)?.value ?? 0) + 1;
  counts.set(key, { key, value, ...(label !== undefined && { label }) });
}
