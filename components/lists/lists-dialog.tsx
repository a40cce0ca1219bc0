import { type ReactNode, useState } from 'react';
import type { List } from '@/lib/model/list';
import { Button } from '../base/button';
import { Dialog } from '../base/dialog';
import type { Acts } from '../use-acts';
import { plural } from '../wording';
import { ListName } from './list-name';
import styles from './lists-dialog.module.css';

interface ListsDialogProps {
  lists: readonly List[];
  sizes: ReadonlyMap<number, number>;
  acts: Acts;
  /** What came of the last act: behind a dialog it could be neither read nor undone. */
  notice: ReactNode;
  onShow: (listId: number) => void;
  onClose: () => void;
}

/** Makes, renames, reorders and deletes reading lists. */
export function ListsDialog({ lists, sizes, acts, notice, onShow, onClose }: ListsDialogProps) {
  const [renaming, setRenaming] = useState<number>();
  const move = (index: number, by: -1 | 1) => {
    const list = lists[index];
    const before = by < 0 ? lists[index - 1] : lists[index + 2];
    if (list) acts.moveList(list, before?.id ?? null);
  };

  return (
    <Dialog title="Reading lists" onClose={onClose}>
      <ListName label="New list" value="" submit="Create" onSubmit={name => acts.createList(name)} />
      {lists.length === 0 && (
        <p className={styles.hint}>
          A reading list keeps papers in your order: a course, a chapter, the next journal club.
        </p>
      )}
      <ol className={styles.lists}>
        {lists.map((list, index) => (
          <li key={list.id} className={styles.list}>
            {renaming === list.id ? (
              <ListName
                label={`Name of ${list.name}`}
                value={list.name}
                submit="Rename"
                onSubmit={name => {
                  setRenaming(undefined);
                  if (name !== list.name) acts.renameList(list, name);
                }}
                onCancel={() => setRenaming(undefined)}
              />
            ) : (
              <>
                <button type="button" className={styles.name} onClick={() => onShow(list.id)}>
                  <bdi>{list.name}</bdi>
                  <span className={styles.size}>{plural(sizes.get(list.id) ?? 0, 'paper')}</span>
                </button>
                <Button
                  look="quiet"
                  icon="up"
                  title="Move up"
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                />
                <Button
                  look="quiet"
                  icon="down"
                  title="Move down"
                  disabled={index === lists.length - 1}
                  onClick={() => move(index, 1)}
                />
                <Button look="quiet" icon="edit" title="Rename" onClick={() => setRenaming(list.id)} />
                <Button look="quiet" icon="trash" title="Delete list" onClick={() => acts.deleteList(list)} />
              </>
            )}
          </li>
        ))}
      </ol>
      {notice}
    </Dialog>
  );
}
