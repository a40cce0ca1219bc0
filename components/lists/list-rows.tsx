import { useState } from 'react';
import type { List } from '@/lib/model/list';
import { Button } from '../base/button';
import type { Acts } from '../use-acts';
import { ListName } from './list-name';
import styles from './lists-dialog.module.css';

interface ListRowsProps {
  lists: readonly List[];
  /** What stands beside a list's name. */
  detailOf: (list: List) => string;
  acts: Acts;
  onShow: (list: List) => void;
}

/** Lists or saved searches in their order, each to show, move, rename and delete. */
export function ListRows({ lists, detailOf, acts, onShow }: ListRowsProps) {
  const [renaming, setRenaming] = useState<number>();
  const move = (index: number, by: -1 | 1) => {
    const list = lists[index];
    const before = by < 0 ? lists[index - 1] : lists[index + 2];
    if (list) acts.moveList(list, before?.id ?? null);
  };

  return (
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
              <button type="button" className={styles.name} onClick={() => onShow(list)}>
                <bdi>{list.name}</bdi>
                <span className={styles.size}>{detailOf(list)}</span>
              </button>
              <Button
                look="quiet"
                icon="up"
                title={`Move ${list.name} up`}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              />
              <Button
                look="quiet"
                icon="down"
                title={`Move ${list.name} down`}
                disabled={index === lists.length - 1}
                onClick={() => move(index, 1)}
              />
              <Button
                look="quiet"
                icon="edit"
                title={`Rename ${list.name}`}
                onClick={() => setRenaming(list.id)}
              />
              <Button
                look="quiet"
                icon="trash"
                title={`Delete the ${list.query === undefined ? 'list' : 'search'} ${list.name}`}
                onClick={() => acts.deleteList(list)}
              />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
