import { useCallback, useState } from 'react';
import { isNarrowed, type PaperFilter, withFilter } from '@/lib/library/paper-filter';
import type { List } from '@/lib/model/list';
import { statuses } from '@/lib/model/status';
import { Button } from '../base/button';
import { Icon } from '../base/icon';
import { FilterPicker } from '../deferred-surfaces';
import type { Counts } from '../use-counts';
import { shortCount, statusNames } from '../wording';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  filter: PaperFilter;
  counts: Counts | undefined;
  lists: readonly List[];
  onFilter: (filter: PaperFilter) => void;
  onManageLists?: (() => void) | undefined;
}

/** Narrows the rows by status, star, tag and list; each is a switch, and all that are on must be met. */
export function FilterBar({ filter, counts, lists, onFilter, onManageLists }: FilterBarProps) {
  const [picker, setPicker] = useState<{ of: 'tag' | 'list'; anchor: HTMLElement }>();
  const close = useCallback(() => setPicker(undefined), []);
  const list = lists.find(({ id }) => id === filter.listId);

  return (
    <>
      <div className={styles.bar} role="toolbar" aria-label="Filters">
        <Chip on={!isNarrowed(filter)} label="All" onPress={() => onFilter({})} />
        {statuses.map(status => (
          <Chip
            key={status}
            on={filter.status === status}
            label={statusNames[status]}
            count={counts?.status[status]}
            onPress={() =>
              onFilter(withFilter(filter, 'status', filter.status === status ? undefined : status))
            }
          />
        ))}
        <Chip
          on={filter.starred === true}
          label="Starred"
          icon="star"
          onPress={() => onFilter(withFilter(filter, 'starred', filter.starred ? undefined : true))}
        />
        <span className={styles.spring} />
        <Button
          look="quiet"
          icon="tag"
          aria-haspopup="dialog"
          className={styles.opener}
          title="Filter by tag"
          onClick={event => setPicker({ of: 'tag', anchor: event.currentTarget })}
        />
        <Button
          look="quiet"
          icon="list"
          aria-haspopup="dialog"
          className={styles.opener}
          title="Filter by list"
          onClick={event => setPicker({ of: 'list', anchor: event.currentTarget })}
        />
      </div>
      {(filter.tag !== undefined || list || filter.trash) && (
        <div className={styles.active}>
          {filter.trash && (
            <ActiveFilter
              icon="trash"
              name="Trash"
              onClear={() => onFilter(withFilter(filter, 'trash', undefined))}
            />
          )}
          {list && (
            <ActiveFilter
              icon="list"
              name={list.name}
              onClear={() => onFilter(withFilter(filter, 'listId', undefined))}
            />
          )}
          {filter.tag !== undefined && (
            <ActiveFilter
              icon="tag"
              name={filter.tag}
              onClear={() => onFilter(withFilter(filter, 'tag', undefined))}
            />
          )}
        </div>
      )}
      {picker && (
        <FilterPicker
          {...picker}
          filter={filter}
          tags={counts?.tags ?? []}
          lists={lists}
          sizes={counts?.lists ?? new Map()}
          onFilter={onFilter}
          onManageLists={onManageLists}
          onClose={close}
        />
      )}
    </>
  );
}

interface ChipProps {
  on: boolean;
  label: string;
  icon?: 'star';
  count?: number | undefined;
  onPress: () => void;
}

function Chip({ on, label, icon, count, onPress }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={on}
      title={icon && label}
      aria-label={icon && label}
      onClick={onPress}
    >
      {icon ? <Icon name={icon} filled={on} /> : label}
      {count !== undefined && count > 0 && <span className={styles.count}>{shortCount(count)}</span>}
    </button>
  );
}

interface ActiveFilterProps {
  icon: 'tag' | 'list' | 'trash';
  name: string;
  onClear: () => void;
}

function ActiveFilter({ icon, name, onClear }: ActiveFilterProps) {
  return (
    <span className={styles.filter}>
      <Icon name={icon} />
      <bdi className={styles.name}>{name}</bdi>
      <button type="button" aria-label={`Show papers without the filter ${name}`} onClick={onClear}>
        <Icon name="close" />
      </button>
    </span>
  );
}
