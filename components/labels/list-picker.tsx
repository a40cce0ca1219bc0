import { useMemo } from 'react';
import type { List } from '@/lib/model/list';
import type { Paper } from '@/lib/model/paper';
import type { Acts } from '../use-acts';
import { useMemberships } from '../use-lists';
import { listNamed, papersNamed } from '../wording';
import { LabelPicker } from './label-picker';
import { share } from './tag-picker';

interface ListPickerProps {
  anchor: HTMLElement;
  papers: readonly Paper[];
  lists: readonly List[];
  acts: Acts;
  onClose: () => void;
}

/** Puts papers on reading lists and takes them off; stays open for the next one. */
export function ListPicker({ anchor, papers, lists, acts, onClose }: ListPickerProps) {
  const ids = useMemo(() => papers.map(({ id }) => id), [papers]);
  const memberships = useMemberships(ids);
  const options = lists.map(({ id, name }) => ({
    id: String(id),
    name,
    on: share(papers, paper => memberships.get(paper.id)?.includes(id) ?? false),
  }));
  return (
    <LabelPicker
      anchor={anchor}
      label={`Lists of ${papersNamed(papers)}`}
      placeholder="List…"
      options={options}
      onPick={({ id, name, on }) =>
        on === 'all'
          ? acts.change(
              papers,
              { takeFromLists: [Number(id)] },
              `Took ${papersNamed(papers)} from ${listNamed(name)}`,
            )
          : acts.change(
              papers,
              { addToLists: [Number(id)] },
              `Put ${papersNamed(papers)} on ${listNamed(name)}`,
            )
      }
      onCreate={name => acts.createListOf(papers, name)}
      onClose={onClose}
    />
  );
}
