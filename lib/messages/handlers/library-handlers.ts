import { listsInOrder, tagsByUse } from '@/lib/library/labels';
import { beginIndex } from '@/lib/library/search-index/manifest';
import { undo } from '@/lib/library/undo';
import { answerAct, type Handlers } from '@/lib/messages/handler';

export const libraryHandlers: Pick<Handlers, 'library.labels' | 'search.rebuild' | 'journal.undo'> = {
  async 'library.labels'(_payload, { database }) {
    const [tags, lists] = await Promise.all([tagsByUse(database), listsInOrder(database)]);
    return {
      ok: true,
      value: { tags: tags.map(({ tag }) => tag), lists: lists.map(({ id, name }) => ({ id, name })) },
    };
  },

  async 'search.rebuild'(_payload, { database }) {
    await beginIndex(database);
    return { ok: true, value: null };
  },

  async 'journal.undo'(target, context) {
    const outcome = await undo(context.database, target, context.at);
    return answerAct(outcome, context, ({ value }) => ({ undone: value }));
  },
};
