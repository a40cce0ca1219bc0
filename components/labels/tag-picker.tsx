import type { Paper } from '@/lib/model/paper';
import type { Acts } from '../use-acts';
import type { Counts } from '../use-counts';
import { grouped, papersNamed } from '../wording';
import { LabelPicker } from './label-picker';

interface TagPickerProps {
  anchor: HTMLElement;
  papers: readonly Paper[];
  tags: Counts['tags'];
  acts: Acts;
  onClose: () => void;
}

/** Tags papers and takes tags from them; stays open for the next one. */
export function TagPicker({ anchor, papers, tags, acts, onClose }: TagPickerProps) {
  const options = tags.map(({ name, papers: count }) => ({
    id: name,
    name,
    on: share(papers, paper => paper.tags.includes(name)),
    hint: grouped(count),
  }));
  const label = `Tags of ${papersNamed(papers)}`;
  return (
    <LabelPicker
      anchor={anchor}
      label={label}
      placeholder="Tag…"
      options={options}
      onPick={({ name, on }) =>
        on === 'all'
          ? acts.change(papers, { removeTags: [name] }, `Took #${name} from ${papersNamed(papers)}`)
          : acts.change(papers, { addTags: [name] }, `Tagged ${papersNamed(papers)} #${name}`)
      }
      onCreate={name => acts.change(papers, { addTags: [name] }, `Tagged ${papersNamed(papers)} #${name}`)}
      onClose={onClose}
    />
  );
}

/** Whether all, some or none of the papers are such. */
export function share(papers: readonly Paper[], is: (paper: Paper) => boolean): 'all' | 'some' | 'none' {
  const count = papers.filter(is).length;
  if (count === 0) return 'none';
  return count === papers.length ? 'all' : 'some';
}
