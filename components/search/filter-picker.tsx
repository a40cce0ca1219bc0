import { Button } from '../base/button';
import { LabelPicker } from '../labels/label-picker';
import type { PaperBrowser } from '../use-paper-browser';
import { grouped } from '../wording';

interface FilterPickerProps {
  of: 'tag' | 'list';
  anchor: HTMLElement;
  browser: PaperBrowser;
  onClose: () => void;
}

/** Picks the tag or the list to filter by; picking the one that is on takes the filter away. */
export function FilterPicker({ of, anchor, browser, onClose }: FilterPickerProps) {
  const { labels, counts, asked, onFilter, setManagingLists } = browser;
  const { filter } = asked;
  if (of === 'tag') {
    return (
      <LabelPicker
        anchor={anchor}
        label="Filter by tag"
        placeholder="Tag…"
        options={labels.tags.map(({ name, papers }) => ({
          id: name,
          name,
          on: name === filter.tag ? 'all' : 'none',
          hint: grouped(papers),
        }))}
        onPick={({ name, on }) => {
          onClose();
          onFilter('tag', on === 'all' ? undefined : name);
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <LabelPicker
      anchor={anchor}
      label="Filter by list"
      placeholder="List…"
      options={labels.lists.map(({ id, name }) => ({
        id: String(id),
        name,
        on: id === filter.listId ? 'all' : 'none',
        hint: grouped(counts?.lists.get(id) ?? 0),
      }))}
      onPick={({ id, on }) => {
        onClose();
        onFilter('listId', on === 'all' ? undefined : Number(id));
      }}
      onClose={onClose}
      footer={
        <Button
          look="quiet"
          icon="list"
          onClick={() => {
            onClose();
            setManagingLists(true);
          }}
        >
          Manage lists…
        </Button>
      }
    />
  );
}
