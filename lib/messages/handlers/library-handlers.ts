import { listsInOrder, tagsByUse } from '@/lib/library/labels';
import { undo } from '@/lib/library/undo';
import { answerAct, type Handlers } from '@/lib/messages/handler';

export const libraryHandlers: Pick<Handlers, 'library.labels' | 'journal.undo'> = {
  async 'library.labels'(_payload, { database }) {
    const [tags, lists] = await Promise.all([tagsByUse(database), listsInOrder(database)]);
    return {
      ok: true,
      value: { tags: tags.map(({ tag }) => tag), lists: lists.map(({ id, name }) => ({ id, name })) },
    };
  },

  async 'journal.undo'(target, context) {
    const outcome = await undo(context.database, target, context.at);
    return answerAct(outcome, context, ({ value }) => ({ undone: value }));
  },
};
