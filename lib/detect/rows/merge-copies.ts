import type { Entry } from '@/lib/model/entry';
import { formatName } from '@/lib/model/name';
import { foldText } from '@/lib/model/title-identity';
import { fillGaps } from '@/lib/sites/fill-gaps';
import { mergeRows } from '@/lib/sites/merge-rows';
import type { EntryRow, ListedEntry } from '@/lib/sites/reading';
import { withoutMistakes } from './mistaken-identifiers';

/** With how many entries of one title another is compared. */
const MAX_ALIKE = 20;

/**
 * Step 6: rows that show one paper are one entry with several rows: a common identifier or address, or, where one of
 * them has no address (an award list without links, a dialog with the abstract), the same title and people.
 */
export function mergeCopies(found: readonly { entry: Entry; row: EntryRow }[], url: string): ListedEntry[] {
  const byTitle = new Map<string, ListedEntry[]>();
  const entries: ListedEntry[] = [];
  for (const listed of mergeRows(withoutMistakes(found), url)) {
    const key = foldText(listed.entry.title ?? '');
    const alike = byTitle.get(key);
    const same = key
      ? alike?.slice(0, MAX_ALIKE).find(other => isCopy(other.entry, listed.entry))
      : undefined;
    if (same) {
      same.rows.push(...listed.rows);
      same.entry = fillGaps(same.entry, listed.entry);
      continue;
    }
    entries.push(listed);
    if (alike) alike.push(listed);
    else byTitle.set(key, [listed]);
  }
  return entries;
}

function isCopy(some: Entry, other: Entry): boolean {
  if (some.url && other.url && withoutFragment(some.url) !== withoutFragment(other.url)) return false;
  const people = (entry: Entry) => entry.creators && foldText(entry.creators.map(formatName).join(' '));
  const [here, there] = [people(some), people(other)];
  return !here || !there || here === there;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
