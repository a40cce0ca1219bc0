import { ListsDialog, Picker } from './deferred-surfaces';
import { NoticeArea } from './notice-area';
import type { PaperBrowser } from './use-paper-browser';

/** What opens over a screen: the pickers of its rows, and the reading lists. */
export function ScreenSurfaces({ browser }: { browser: PaperBrowser }) {
  const { acts, counts, lists, picker, closePicker, perform, untick } = browser;
  const { managingLists, setManagingLists } = browser;
  return (
    <>
      {picker && (
        <Picker
          key={picker.of}
          picker={picker}
          acts={acts}
          counts={counts}
          lists={lists}
          ordered={browser.orderedListId !== undefined}
          perform={perform}
          onDeleted={untick}
          onClose={closePicker}
        />
      )}
      {managingLists && counts && (
        <ListsDialog
          lists={lists}
          searches={browser.searches}
          query={browser.view.query.trim()}
          sizes={counts.lists}
          acts={acts}
          notice={<NoticeArea browser={browser} />}
          onShow={({ id, query }) => {
            setManagingLists(false);
            if (query === undefined) browser.showOnly({ listId: id });
            else browser.show({ query, trash: false });
          }}
          onClose={() => setManagingLists(false)}
        />
      )}
    </>
  );
}
