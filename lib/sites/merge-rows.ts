import { tidy } from '@/lib/dom/text';
import type { Entry } from '@/lib/model/entry';
import { contradict } from '@/lib/model/identity';
import { firstFamily, foldText } from '@/lib/model/title-identity';
import { fillGaps } from './fill-gaps';
import type { EntryRow, ListedEntry } from './reading';

const fragment = /#.*$/s;

interface ReadRow {
  entry: Entry;
  row: EntryRow;
}

/**
 * Makes one entry of the rows that show one paper: rows with a common identifier, or with one address and no different
 * title. The first row's fields win, the others fill its gaps. Of copies that a page keeps for other window sizes only
 * the shown ones are rows.
 */
export function mergeRows(rows: readonly ReadRow[], listingUrl: string): ListedEntry[] {
  const [only, ...others] = rows;
  if (!only || others.length === 0) return only ? [{ entry: only.entry, rows: [only.row] }] : [];
  const byName = new Map<string, ListedEntry>();
  const entries: ListedEntry[] = [];
  for (const { entry, row } of rows) {
    const names = [...(entry.identifiers ?? []), ...(entry.url ? [entry.url] : [])];
    const same = names.map(name => byName.get(name)).find(found => found && isSamePaper(found.entry, entry));
    const listed = same ?? { entry, rows: [row] };
    if (same) {
      if (!same.rows.some(({ element }) => element === row.element)) same.rows.push(row);
      same.entry = fillGaps(same.entry, entry);
    } else entries.push(listed);
    for (const name of names) if (!byName.has(name)) byName.set(name, listed);
  }
  for (const listed of entries) if (listed.rows.length > 1) keepShownRows(listed);
  return tellSharedAddressesApart(entries, listingUrl);
}

function isSamePaper(some: Entry, other: Entry): boolean {
  if (contradict(some.identifiers ?? [], other.identifiers ?? [])) return false;
  if (some.identifiers?.some(identifier => other.identifiers?.includes(identifier))) return true;
  const [here, there] = [foldText(some.title ?? ''), foldText(other.title ?? '')];
  if (here === there) return true;
  // One may be cut ("A very long title …"), but not also by somebody else.
  const [family, otherFamily] = [firstFamily(some.creators), firstFamily(other.creators)];
  return (
    (here.startsWith(there) || there.startsWith(here)) && (!family || !otherFamily || family === otherFamily)
  );
}

function keepShownRows(listed: ListedEntry): void {
  const [first, ...others] = listed.rows.filter(({ element }) => element.checkVisibility?.() ?? true);
  if (first) listed.rows = [first, ...others];
}

/**
 * Papers that link to one page (a session, a volume, the listing itself) would pass for each other by their address.
 * Each gets a fragment that leads to its title there: https://wicg.github.io/scroll-to-text-fragment/.
 */
function tellSharedAddressesApart(entries: ListedEntry[], listingUrl: string): ListedEntry[] {
  const uses = new Map<string, number>([[listingUrl.replace(fragment, ''), 1]]);
  // What has an identifier needs no address to be told by.
  const addresses = entries.map(({ entry }) =>
    entry.identifiers ? undefined : entry.url?.replace(fragment, ''),
  );
  for (const address of addresses) if (address) uses.set(address, (uses.get(address) ?? 0) + 1);
  return entries.map((listed, index) => {
    const { entry } = listed;
    const address = addresses[index];
    const shared = address && (uses.get(address) ?? 0) > 1;
    if (!shared || !entry.title || entry.url?.includes('#')) return listed;
    const start = tidy(entry.title.split(' ').slice(0, 12).join(' ').slice(0, 200));
    const url = `${entry.url}#:~:text=${encodeURIComponent(start).replaceAll('-', '%2D')}`;
    return url.length > 4000 ? listed : { ...listed, entry: { ...entry, url } };
  });
}
