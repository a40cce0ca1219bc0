import { changePapers, noteOpened } from '@/lib/library/change-papers';
import { lookUp } from '@/lib/library/lookup';
import { noteSeen } from '@/lib/library/note-seen';
import { type EntryToSave, saveEntries } from '@/lib/library/save-entries';
import { deletePapers, removePapers, restorePapers } from '@/lib/library/trash';
import { knownPaper, knownPapers } from '@/lib/messages/describe-known';
import { answerAct, type Handlers } from '@/lib/messages/handler';
import type { MessageProblem } from '@/lib/messages/message';
import type { SeenEntry } from '@/lib/messages/protocol';
import { readSettings } from '@/lib/settings/settings';

export const paperHandlers: Pick<
  Handlers,
  | 'papers.lookup'
  | 'listing.seen'
  | 'papers.save'
  | 'papers.change'
  | 'papers.remove'
  | 'papers.restore'
  | 'papers.delete'
  | 'papers.opened'
> = {
  async 'papers.lookup'({ entries }, { database }) {
    const papers = await lookUp(database, entries);
    return { ok: true, value: papers.map(paper => (paper ? knownPaper(paper) : null)) };
  },

  async 'listing.seen'({ identities }, { database, sender, at }) {
    if (sender.kind !== 'tab')
      throw new Error('listing.seen reached its handler from a page without a listing.');
    return { ok: true, value: await noteSeen(database, sender.url, identities, at) };
  },

  async 'papers.save'({ entries, batch }, context) {
    const { database, sender, at } = context;
    if (sender.kind !== 'tab')
      throw new Error('papers.save reached its handler from a page without a listing.');
    const { defaultStatus: status } = await readSettings();
    const toSave = entries.map(entry => toEntryToSave(entry, sender.url));
    const outcome = await saveEntries(database, {
      entries: toSave,
      status,
      at,
      ...(batch !== undefined && { batch }),
    });
    if (!outcome.ok) return outcome;
    const { paperIds, created } = outcome.value.value;
    const known = await knownPapers(database, paperIds);
    const papers = paperIds.flatMap(id => known.get(id) ?? []);
    const answer = answerAct(outcome, context, ({ act }) => ({ act, papers, created }));
    return papers.length === paperIds.length ? answer : { ok: false, problem: changedSince };
  },

  async 'papers.change'({ paperIds, change, batch }, context) {
    const { database, at } = context;
    const request = { paperIds, change, at, ...(batch !== undefined && { batch }) };
    return answerAct(await changePapers(database, request), context, ({ act }) => ({ act }));
  },

  async 'papers.remove'({ paperIds, batch }, context) {
    const { database, at } = context;
    const request = { paperIds, at, ...(batch !== undefined && { batch }) };
    return answerAct(await removePapers(database, request), context, ({ act }) => ({ act }));
  },

  async 'papers.restore'({ paperIds }, context) {
    const { database, at } = context;
    return answerAct(await restorePapers(database, { paperIds, at }), context, ({ act }) => ({ act }));
  },

  async 'papers.delete'({ paperIds }, context) {
    const { database, at } = context;
    const outcome = await deletePapers(database, { paperIds, at });
    return answerAct(outcome, context, ({ value }) => ({ deleted: value }));
  },

  async 'papers.opened'({ paperId }, { database, at }) {
    await noteOpened(database, paperId, at);
    return { ok: true, value: null };
  },
};

/** Another act came between a save and its answer, which could not say of each entry which paper it is. */
const changedSince: MessageProblem = {
  code: 'conflict',
  message:
    'The papers were saved, but some were merged or deleted at the same time. Reload the page to see which.',
};

/** The listing's address is the frame's, without the fragment: where on the page somebody was is not kept. */
function toEntryToSave({ entry, ...seen }: SeenEntry, frameUrl: string): EntryToSave {
  const [listingUrl = frameUrl] = frameUrl.split('#');
  return { entry, sighting: { ...seen, listingUrl: listingUrl.slice(0, 4000) } };
}
