import type { ReactNode } from 'react';
import type { SavedSearch } from '@/lib/library/labels';
import type { List } from '@/lib/model/list';
import { Dialog } from '../base/dialog';
import type { Acts } from '../use-acts';
import { plural } from '../wording';
import { ListName } from './list-name';
import { ListRows } from './list-rows';
import styles from './lists-dialog.module.css';

interface ListsDialogProps {
  lists: readonly List[];
  searches: readonly SavedSearch[];
  /** The search that can be saved; empty where there is none. */
  query: string;
  sizes: ReadonlyMap<number, number>;
  acts: Acts;
  /** What came of the last act: behind a dialog it could be neither read nor undone. */
  notice: ReactNode;
  onShow: (list: List) => void;
  onClose: () => void;
}

/** Makes, renames, reorders and deletes reading lists and saved searches. */
export function ListsDialog(props: ListsDialogProps) {
  const { lists, searches, query, sizes, acts, notice, onShow, onClose } = props;
  return (
    <Dialog title="Lists and saved searches" onClose={onClose}>
      {query !== '' && !searches.some(search => search.query === query) && (
        <>
          <p className={styles.query}>
            Save the search <bdi>{query}</bdi>
          </p>
          <ListName
            label="Name of the search"
            value=""
            submit="Save"
            onSubmit={name => acts.saveSearch(name, query)}
          />
        </>
      )}
      <ListRows lists={searches} detailOf={search => search.query ?? ''} acts={acts} onShow={onShow} />
      <ListName label="New list" value="" submit="Create" onSubmit={name => acts.createList(name)} />
      {lists.length === 0 && (
        <p className={styles.hint}>
          A reading list keeps papers in your order: a course, a chapter, the next journal club.
        </p>
      )}
      <ListRows
        lists={lists}
        detailOf={({ id }) => plural(sizes.get(id) ?? 0, 'paper')}
        acts={acts}
        onShow={onShow}
      />
      {notice}
    </Dialog>
  );
}
