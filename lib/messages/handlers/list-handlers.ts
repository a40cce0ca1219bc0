import { movePaperOnList } from '@/lib/library/list-places';
import { createList, deleteList, moveList, renameList } from '@/lib/library/lists';
import { answerAct, type Handlers } from '@/lib/messages/handler';

export const listHandlers: Pick<
  Handlers,
  'lists.create' | 'lists.rename' | 'lists.move' | 'lists.delete' | 'lists.move-paper'
> = {
  async 'lists.create'(payload, context) {
    const outcome = await createList(context.database, { ...payload, at: context.at });
    return answerAct(outcome, context, ({ act, value }) => ({ act, listId: value }));
  },

  async 'lists.rename'(payload, context) {
    const outcome = await renameList(context.database, { ...payload, at: context.at });
    return answerAct(outcome, context, ({ act }) => ({ act }));
  },

  async 'lists.move'(payload, context) {
    const outcome = await moveList(context.database, { ...payload, at: context.at });
    return answerAct(outcome, context, ({ act }) => ({ act }));
  },

  async 'lists.delete'(payload, context) {
    const outcome = await deleteList(context.database, { ...payload, at: context.at });
    return answerAct(outcome, context, ({ act }) => ({ act }));
  },

  async 'lists.move-paper'(payload, context) {
    const outcome = await movePaperOnList(context.database, { ...payload, at: context.at });
    return answerAct(outcome, context, ({ act }) => ({ act }));
  },
};
