import { type PaperFilter, withFilter } from '@/lib/library/paper-filter';
import type { List } from '@/lib/model/list';
import { Button } from '../base/button';
import { LabelPicker } from '../labels/label-picker';
import type { Counts } from '../use-counts';
import { grouped } from '../wording';

interface FilterPickerProps {
  of: 'tag' | 'list';
  anchor: HTMLElement;
  filter: PaperFilter;
  tags: Counts['tags'];
  lists: readonly List[];
  sizes: ReadonlyMap<number, number>;
  onFilter: (filter: PaperFilter) => void;
  onManageLists?: (() => void) | undefined;
  onClose: () => void;
}

/** Picks the tag or the list to filter by; picking the one that is on takes the filter away. */
export function FilterPicker(props: FilterPickerProps) {
  const { of, anchor, filter, tags, lists, sizes, onFilter, onManageLists, onClose } = props;
  const pick = (next: PaperFilter) => {
    onClose();
    onFilter(next);
  };
  if (of === 'tag') {
    return (
      <LabelPicker
        anchor={anchor}
        label="Filter by tag"
        placeholder="Tag…"
        options={tags.map(({ name, papers }) => ({
          id: name,
          name,
          on: name === filter.tag ? 'all' : 'none',
          hint: grouped(papers),
        }))}
        onPick={({ name, on }) => pick(withFilter(filter, 'tag', on === 'all' ? undefined : name))}
        onClose={onClose}
      />
    );
  }
  return (
    <LabelPicker
      anchor={anchor}
      label="Filter by list"
      placeholder="List…"
      options={lists.map(({ id, name }) => ({
        id: String(id),
        name,
        on: id === filter.listId ? 'all' : 'none',
        hint: grouped(sizes.get(id) ?? 0),
      }))}
      onPick={({ id, on }) => pick(withFilter(filter, 'listId', on === 'all' ? undefined : Number(id)))}
      onClose={onClose}
      footer={
        onManageLists && (
          <Button
            look="quiet"
            icon="list"
            onClick={() => {
              onClose();
              onManageLists();
            }}
          >
            Manage lists…
          </Button>
        )
      }
    />
  );
}
