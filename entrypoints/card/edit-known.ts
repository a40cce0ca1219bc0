import type { KnownPaper } from '@/lib/messages/known-paper';
import type { PaperEdit } from '@/lib/messages/protocol';

/** What the library will most likely answer to an edit, to show at once; `lists` are those with known names. */
export function editKnown(
  known: KnownPaper,
  edit: PaperEdit,
  lists: readonly { id: number; name: string }[],
): KnownPaper {
  const { note, addTags = [], removeTags = [], addToLists = [], takeFromLists = [] } = edit;
  const { note: before, ...rest } = known;
  const after = note === undefined ? before : (note ?? undefined);
  return {
    ...rest,
    ...(after !== undefined && { note: after }),
    status: edit.status ?? known.status,
    starred: edit.starred ?? known.starred,
    tags: [...known.tags.filter(tag => !removeTags.includes(tag)), ...addTags],
    lists: [
      ...known.lists.filter(({ id }) => !takeFromLists.includes(id)),
      ...lists.filter(({ id }) => addToLists.includes(id)),
    ],
  };
}
