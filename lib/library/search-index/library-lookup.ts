import { parseArxivId } from '@/lib/model/arxiv-id';
import { doiIdentifiers, identifiersInUrl } from '@/lib/model/identifiers-in-url';
import type { Identity } from '@/lib/model/identity';
import { tagKey } from '@/lib/model/tag';
import { fold } from '@/lib/search/fold';
import type { LibraryLookup } from '@/lib/search/read-query';
import type { LibraryDatabase } from '../database';
import { tagsByUse } from '../labels';

/** Looks up what a query asks of the library itself. Names are compared without case and accents. */
export function createLibraryLookup(database: LibraryDatabase): LibraryLookup {
  return {
    async papersOf({ field, value }) {
      if (field === 'tag') return new Set(await withTag(database, value));
      return new Set(field === 'list' ? await onList(database, value) : await fromSite(database, value));
    },
    async papersNamed(query) {
      const identities = identitiesIn(query.trim());
      // Most queries name none; asking for none would still cost a transaction on every keystroke.
      if (identities.length === 0) return [];
      const rows = await database.identities.bulkGet(identities);
      return [...new Set(rows.flatMap(row => row?.paperId ?? []))];
    },
  };
}

/** The identifiers that a text is, as somebody pastes it: `10.1000/x`, `arXiv:2301.01234v2`, the address of a paper. */
function identitiesIn(text: string): Identity[] {
  if (/\s/.test(text) || !/\d/.test(text)) return [];
  if (URL.canParse(text) && /^https?:/i.test(text)) return identifiersInUrl(text);
  const arxiv = parseArxivId(text.replace(/^arxiv:/i, ''));
  if (arxiv) return [`arxiv:${arxiv.id}`];
  return doiIdentifiers(text.replace(/^doi:/i, ''));
}

async function withTag(database: LibraryDatabase, value: string): Promise<number[]> {
  const tags = (await tagsByUse(database)).map(({ tag }) => tag).filter(tag => tagKey(tag) === tagKey(value));
  return database.papers
    .where('tags')
    .anyOf(tags.length > 0 ? tags : [value])
    .primaryKeys();
}

async function onList({ lists, members }: LibraryDatabase, value: string): Promise<number[]> {
  const named = await lists.filter(({ name }) => fold(name) === fold(value)).primaryKeys();
  const rows = await members.where('listId').anyOf(named).primaryKeys();
  return rows.map(([, paperId]) => paperId);
}

/** A site by its id (`arxiv`) or by the host of the listing (`arxiv.org`). */
async function fromSite({ sightings }: LibraryDatabase, value: string): Promise<number[]> {
  const wanted = value.toLowerCase();
  const rows = await sightings
    .filter(({ site, listingUrl }) => site === wanted || hostOf(listingUrl).endsWith(wanted))
    .toArray();
  return rows.map(({ paperId }) => paperId);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
