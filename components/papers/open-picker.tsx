import { useMemo } from 'react';
import type { List } from '@/lib/model/list';
import type { Paper } from '@/lib/model/paper';
import { statuses, statusNames } from '@/lib/model/status';
import { Menu } from '../base/menu';
import { ListPicker } from '../labels/list-picker';
import { TagPicker } from '../labels/tag-picker';
import type { Acts } from '../use-acts';
import type { Counts } from '../use-counts';
import type { OpenPicker } from '../use-paper-commands';
import { usePapersById } from '../use-papers';
import { papersNamed } from '../wording';
import { DeleteDialog } from './delete-dialog';
import type { RowCommand } from './row-command';
import { rowMenu } from './row-menu';

interface PickerProps {
  picker: OpenPicker;
  acts: Acts;
  counts: Counts | undefined;
  lists: readonly List[];
  ordered: boolean;
  perform: (command: RowCommand, paper: Paper, anchor: HTMLElement) => void;
  onDeleted: (papers: readonly Paper[]) => void;
  onClose: () => void;
}

/** The picker, menu or question that a command opened, over the papers as they are now. */
export function Picker(props: PickerProps) {
  const { picker, acts, counts, lists, ordered, perform, onDeleted, onClose } = props;
  const { anchor } = picker;
  const ids = useMemo(() => picker.papers.map(({ id }) => id), [picker.papers]);
  // Those at hand first, so that it is there and has the focus before the next key.
  const papers = usePapersById(ids) ?? picker.papers;
  const anyStatus = useMemo(() => new Set(papers.map(({ status }) => status)), [papers]);
  const [first] = papers;
  if (!first) return null;

  switch (picker.of) {
    case 'tag':
      return (
        <TagPicker anchor={anchor} papers={papers} tags={counts?.tags ?? []} acts={acts} onClose={onClose} />
      );
    case 'list':
      return <ListPicker anchor={anchor} papers={papers} lists={lists} acts={acts} onClose={onClose} />;
    case 'status': {
      const items = statuses.map(status => ({
        label: statusNames[status],
        checked: anyStatus.size === 1 && anyStatus.has(status),
        onSelect: () =>
          acts.change(
            papers,
            { status },
            `Marked ${papersNamed(papers)} as ${statusNames[status].toLowerCase()}`,
          ),
      }));
      return <Menu anchor={anchor} label="Status" sections={[{ items }]} onClose={onClose} />;
    }
    case 'more': {
      const sections = rowMenu(first, ordered, command => perform(command, first, anchor));
      return <Menu anchor={anchor} label="Paper" sections={sections} onClose={onClose} />;
    }
    case 'delete':
      return <DeleteDialog papers={papers} acts={acts} onDeleted={onDeleted} onClose={onClose} />;
  }
}
