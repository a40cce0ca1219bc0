import type { KnownPaper } from '@/lib/messages/known-paper';
import type { Identifier } from '@/lib/model/identity';
import type { ListedEntry } from '@/lib/sites/reading';

/** An entry with one row that is not in the document. */
export function listed(...identifiers: Identifier[]): ListedEntry {
  const element = document.createElement('li');
  return { entry: { title: `Paper ${identifiers[0]}`, identifiers }, rows: [{ element, anchor: element }] };
}

export function knownPaper(paperId: number): KnownPaper {
  return { paperId, trashed: false, status: 'to-read', starred: false, tags: [], lists: [], addedAt: 0 };
}
