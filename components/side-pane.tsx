import { useState } from 'react';
import type { SavedSearch } from '@/lib/library/labels';
import { serializeLibraryAddress } from '@/lib/library/library-address';
import type { PaperFilter } from '@/lib/library/paper-filter';
import { serializeFilter } from '@/lib/library/query-view';
import type { List } from '@/lib/model/list';
import { statuses, statusNames } from '@/lib/model/status';
import { Button } from './base/button';
import { Icon, type IconName } from './base/icon';
import { StatusMark } from './papers/status-mark';
import styles from './side-pane.module.css';
import type { Counts } from './use-counts';
import { grouped } from './wording';

interface SidePaneProps {
  /** What is shown, where filters say all of it. */
  shown: PaperFilter | undefined;
  inSettings: boolean;
  counts: Counts | undefined;
  lists: readonly List[];
  searches: readonly SavedSearch[];
  /** What is in the search box. */
  query: string;
  onManageLists: () => void;
}

const foldedTags = 20;

/** What the library holds, as links: each is an address of its own. */
export function SidePane(props: SidePaneProps) {
  const { shown, inSettings, counts, lists, searches, query, onManageLists } = props;
  const [allTags, setAllTags] = useState(false);
  const tags = counts?.tags ?? [];
  const byUse = allTags ? tags : [...tags].sort((a, b) => b.papers - a.papers).slice(0, foldedTags);
  const place = (to: PaperFilter) => ({
    href: addressOf(to, lists),
    current: shown !== undefined && addressOf(shown, lists) === addressOf(to, lists),
  });
  return (
    <nav className={styles.pane} aria-label="Library">
      <Place {...place({})} icon="library" name="All papers" count={counts?.papers} />
      {statuses.map(status => (
        <Place
          key={status}
          {...place({ status })}
          mark={<StatusMark status={status} />}
          name={statusNames[status]}
          count={counts?.status[status]}
        />
      ))}
      <Place {...place({ starred: true })} icon="star" name="Starred" count={counts?.starred} />
      <h2 className={styles.heading}>
        Lists
        <Button look="quiet" icon="edit" title="Create and change lists" onClick={onManageLists} />
      </h2>
      {lists.map(({ id, name }) => (
        <Place key={id} {...place({ listId: id })} icon="list" name={name} count={counts?.lists.get(id)} />
      ))}
      {lists.length === 0 && <p className={styles.none}>None yet</p>}
      {searches.length > 0 && <h2 className={styles.heading}>Saved searches</h2>}
      {searches.map(search => (
        <Place
          key={search.id}
          href={serializeLibraryAddress({ query: search.query })}
          current={!inSettings && query.trim() === search.query}
          icon="search"
          name={search.name}
          count={undefined}
        />
      ))}
      <h2 className={styles.heading}>Tags</h2>
      {byUse.map(({ name, papers }) => (
        <Place key={name} {...place({ tag: name })} icon="tag" name={name} count={papers} />
      ))}
      {tags.length === 0 && <p className={styles.none}>None yet</p>}
      {!allTags && tags.length > foldedTags && (
        <Button look="quiet" onClick={() => setAllTags(true)}>
          All {grouped(tags.length)} tags
        </Button>
      )}
      <hr className={styles.rule} />
      <Place {...place({ trash: true })} icon="trash" name="Trash" count={counts?.trash} />
      <a className={styles.place} href="#/settings" aria-current={inSettings ? 'page' : undefined}>
        <Icon name="settings" />
        <span className={styles.name}>Settings</span>
      </a>
    </nav>
  );
}

interface PlaceProps {
  href: string;
  current: boolean;
  icon?: IconName;
  mark?: React.ReactNode;
  name: string;
  count: number | undefined;
}

function Place({ href, current, icon, mark, name, count }: PlaceProps) {
  return (
    <a className={styles.place} href={href} aria-current={current ? 'page' : undefined}>
      <span className={styles.mark}>{icon ? <Icon name={icon} /> : mark}</span>
      <bdi className={styles.name}>{name}</bdi>
      {count !== undefined && count > 0 && <span className={styles.count}>{grouped(count)}</span>}
    </a>
  );
}

function addressOf(filter: PaperFilter, lists: readonly List[]): string {
  return serializeLibraryAddress({
    query: serializeFilter(filter, lists),
    trash: filter.trash === true,
  });
}
