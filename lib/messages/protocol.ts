import { entrySchema } from '@/lib/model/entry';
import { identitySchema } from '@/lib/model/identifier-schema';
import { z } from '@/lib/model/jitless-zod';
import { savedQuerySchema } from '@/lib/model/list';
import { statusSchema, tagSchema } from '@/lib/model/paper';
import { selectionSchema } from '@/lib/model/selection';
import type { ExportSummary, RestoreSummary } from './export-summary';
import type { KnownPaper } from './known-paper';
import { message } from './message';
import type { RelatedPaper } from './related-paper';
import type { TabScan } from './scan-tab';

const id = z.int().positive();
const ids = z.array(id).min(1).max(200_000);
const tags = z.array(tagSchema).min(1).max(200);
const listName = z.string().trim().min(1).max(200);
/** Groups the acts of one command of the user, so that one undo takes all of them back. */
const batch = z.uuid().exactOptional();

/** An entry with what the page says about where it was seen; the tab's address comes from the browser. */
const seenEntry = z.strictObject({
  entry: entrySchema,
  site: z.string().min(1).max(100),
  pageTitle: z.string().max(1000).exactOptional(),
  query: z.string().min(1).max(1000).exactOptional(),
  position: z.int().positive().exactOptional(),
});

/** What a user can change about papers; absent properties stay as they are, `null` clears. */
const paperChange = z.strictObject({
  status: statusSchema.exactOptional(),
  starred: z.boolean().exactOptional(),
  note: z.string().max(100_000).nullable().exactOptional(),
  addTags: tags.exactOptional(),
  removeTags: tags.exactOptional(),
  addToLists: ids.exactOptional(),
  takeFromLists: ids.exactOptional(),
});

/** The number of a journal record; `journal.undo` takes it back. */
export interface Act {
  act: number;
}

/**
 * Every message that the background answers. The popup and the content scripts import only this file's types
 * (`sendToBackground` in send.ts), so that zod stays in the background.
 */
export const protocol = {
  /** What is known of each entry, in the order asked; null where nothing is. One array of identities an entry. */
  'papers.lookup': message<(KnownPaper | null)[]>()(
    'anyone',
    z.strictObject({ entries: z.array(z.array(identitySchema).max(50)).max(50_000) }),
  ),
  /**
   * Papers of the library that are about what a paper is about, at most three, the most alike first; none of them where
   * none is much like it. For one that is saved, and for an entry that is not.
   */
  'papers.related': message<RelatedPaper[]>()(
    'anyone',
    z.union([z.strictObject({ paperId: id }), z.strictObject({ entry: entrySchema })]),
  ),
  /** Papers of the library that may be the same as one of them and were not merged. */
  'papers.duplicates': message<RelatedPaper[]>()('anyone', z.strictObject({ paperId: id })),
  /**
   * Notes which entries the sender's listing shows, each by its best identity, and answers in their order whether each
   * is new since the last visit to it.
   */
  'listing.seen': message<boolean[]>()(
    'tab',
    z.strictObject({ identities: z.array(identitySchema).min(1).max(50_000) }),
  ),
  /** Saves entries, merging each into the paper that already has one of its identities. Answers in their order. */
  'papers.save': message<Act & { papers: KnownPaper[]; created: number }>()(
    'tab',
    z.strictObject({ entries: z.array(seenEntry).min(1).max(200), batch }),
  ),
  'papers.change': message<Act>()('anyone', z.strictObject({ paperIds: ids, change: paperChange, batch })),
  /** Moves papers to the trash. */
  'papers.remove': message<Act>()('anyone', z.strictObject({ paperIds: ids, batch })),
  /** Takes papers out of the trash. */
  'papers.restore': message<Act>()('page', z.strictObject({ paperIds: ids })),
  /** Deletes papers in the trash for ever: the one act that cannot be undone. */
  'papers.delete': message<{ deleted: number }>()('page', z.strictObject({ paperIds: ids })),
  /** Notes that a paper was opened. */
  'papers.opened': message<null>()('anyone', z.strictObject({ paperId: id })),

  /** Makes a reading list, or with a query a saved search. */
  'lists.create': message<Act & { listId: number }>()(
    'anyone',
    z.strictObject({ name: listName, query: savedQuerySchema.exactOptional(), batch }),
  ),
  'lists.rename': message<Act>()('page', z.strictObject({ listId: id, name: listName })),
  /** Moves a list before another, or to the end. */
  'lists.move': message<Act>()('page', z.strictObject({ listId: id, before: id.nullable() })),
  /** Deletes a list; its papers stay in the library. */
  'lists.delete': message<Act>()('page', z.strictObject({ listId: id })),
  /** Moves a paper on a list before another, or to the end. */
  'lists.move-paper': message<Act>()(
    'page',
    z.strictObject({ listId: id, paperId: id, before: id.nullable() }),
  ),

  /** Tags and lists for completion in the card. */
  'library.labels': message<{ tags: string[]; lists: { id: number; name: string }[] }>()(
    'anyone',
    z.strictObject({}),
  ),

  /** Builds the search index anew, because it could not be read. */
  'search.rebuild': message<null>()('page', z.strictObject({})),

  /** Takes back one act, or every act of a batch, newest first. */
  'journal.undo': message<{ undone: number }>()(
    'anyone',
    z.union([z.strictObject({ act: id }), z.strictObject({ batch: z.uuid() })]),
  ),

  /** Writes an export file into the user's downloads. */
  'library.export': message<ExportSummary>()(
    'page',
    z.strictObject({ selection: selectionSchema, format: z.string().max(40) }),
  ),
  /** BibTeX (or another format's text) of some papers, for the clipboard. */
  'library.copy': message<{ text: string }>()(
    'page',
    z.strictObject({ paperIds: ids, format: z.string().max(40) }),
  ),
  /** Adds one slice of a backup; slices of one file share a batch. The content is checked where it is restored. */
  'library.restore': message<RestoreSummary>()(
    'page',
    z.strictObject({ slice: z.record(z.string(), z.unknown()), batch: z.uuid() }),
  ),

  /** Injects one of our scripts into the world of the sender's content script, which then calls it. */
  'script.inject': message<null>()(
    'tab',
    z.strictObject({ script: z.enum(['in-page', 'card', 'detector', 'selection', 'report']) }),
  ),
  /** Looks for papers on the page of a tab, or in what is selected there, as the popup does when it opens. */
  'tab.scan': message<TabScan>()(
    'page',
    z.strictObject({ tabId: z.int().nonnegative(), what: z.enum(['page', 'selection']) }),
  ),
  /** Opens the library page, on a paper where one is given. */
  'library.open': message<null>()('anyone', z.strictObject({ paperId: id.exactOptional() })),
};

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Payload<Name extends MessageName> = z.infer<Protocol[Name]['payload']>;
export type Reply<Name extends MessageName> =
  | NonNullable<Protocol[Name]['reply']>
  | Extract<Protocol[Name]['reply'], null>;
export type SeenEntry = z.infer<typeof seenEntry>;
export type PaperEdit = z.infer<typeof paperChange>;
