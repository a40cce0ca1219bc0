import { useCallback, useState } from 'react';
import { withoutConditions } from '@/lib/library/query-view';
import { statuses, statusNames } from '@/lib/model/status';
import { Button } from '../base/button';
import { Icon } from '../base/icon';
import { FilterPicker, ViewMenu } from '../deferred-surfaces';
import type { PaperBrowser } from '../use-paper-browser';
import { shortCount } from '../wording';
import styles from './filter-bar.module.css';

/**
 * Narrows the rows by status, star, tag and list; each is a switch, and all that are on must be met. They show what the
 * query in the box says, and write into it.
 */
export function FilterBar({ browser }: { browser: PaperBrowser }) {
  const { view, sort, counts, onQuery, onFilter, show } = browser;
  const { filter } = browser.asked;
  const words = withoutConditions(view.query);
  const [picker, setPicker] = useState<{ of: 'tag' | 'list' | 'view'; anchor: HTMLElement }>();
  const close = useCallback(() => setPicker(undefined), []);
  const opener = (of: 'tag' | 'list' | 'view', title: string, isOn: boolean) => (
    <Button
      look="quiet"
      icon={of === 'view' ? 'sort' : of}
      aria-haspopup={of === 'view' ? 'menu' : 'dialog'}
      aria-pressed={isOn}
      className={styles.opener}
      title={title}
      onClick={event => setPicker({ of, anchor: event.currentTarget })}
    />
  );

  return (
    <>
      <div className={styles.bar} role="toolbar" aria-label="Filters">
        {view.trash ? (
          <Chip on label="Trash" icon="trash" onPress={() => show({ trash: false })} />
        ) : (
          <Chip on={words === view.query.trim()} label="All" onPress={() => onQuery(words)} />
        )}
        {statuses.map(status => (
          <Chip
            key={status}
            on={filter.status === status}
            label={statusNames[status]}
            count={counts?.status[status]}
            onPress={() => onFilter('status', filter.status === status ? undefined : status)}
          />
        ))}
        <Chip
          on={filter.starred === true}
          label="Starred"
          icon="star"
          onPress={() => onFilter('starred', filter.starred ? undefined : true)}
        />
        <span className={styles.spring} />
        {opener('tag', 'Filter by tag', filter.tag !== undefined)}
        {opener('list', 'Filter by list', filter.listId !== undefined)}
        {opener('view', 'Sort and filter', sort.by !== 'relevance')}
      </div>
      {picker?.of === 'view' && <ViewMenu anchor={picker.anchor} browser={browser} onClose={close} />}
      {(picker?.of === 'tag' || picker?.of === 'list') && (
        <FilterPicker of={picker.of} anchor={picker.anchor} browser={browser} onClose={close} />
      )}
    </>
  );
}

interface ChipProps {
  on: boolean;
  label: string;
  icon?: 'star' | 'trash';
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
      {icon && <Icon name={icon} filled={on && icon === 'star'} />}
      {icon !== 'star' && label}
      {count !== undefined && count > 0 && <span className={styles.count}>{shortCount(count)}</span>}
    </button>
  );
}
