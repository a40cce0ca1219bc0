import { isNarrowed, type PaperFilter } from '@/lib/library/paper-filter';
import { Button } from '../base/button';
import { EmptyState } from '../base/empty-state';
import { Icon } from '../base/icon';
import { statusNames } from '../wording';
import styles from './no-papers.module.css';

interface NoPapersProps {
  query: string;
  filter: PaperFilter;
  libraryEmpty: boolean;
  onClearQuery: () => void;
  onClearFilter: () => void;
}

/** Why there are no rows, and what to do about it. */
export function NoPapers({ query, filter, libraryEmpty, onClearQuery, onClearFilter }: NoPapersProps) {
  if (query !== '') {
    return (
      <EmptyState
        title={`Nothing matches “${query}”`}
        actions={
          <>
            <Button onClick={onClearQuery}>Clear search</Button>
            {isNarrowed(filter) && <Button onClick={onClearFilter}>Search all papers</Button>}
          </>
        }
      >
        <p>
          {isNarrowed(filter)
            ? 'The search looked only at what the filters let through.'
            : 'Titles, authors, tags and venues were searched. Try fewer or other words.'}
        </p>
      </EmptyState>
    );
  }
  if (filter.trash) return <EmptyState title="The trash is empty" />;
  if (libraryEmpty) return <FirstRun />;
  return (
    <EmptyState title={emptyTitle(filter)} actions={<Button onClick={onClearFilter}>Show all papers</Button>}>
      {filter.listId !== undefined && (
        <p>
          Press <kbd>l</kbd> on any paper to put it on this list.
        </p>
      )}
    </EmptyState>
  );
}

function emptyTitle({ status, starred, tag, listId }: PaperFilter): string {
  const several = [status, starred, tag, listId].filter(value => value !== undefined).length > 1;
  if (several) return 'No paper meets all of these filters';
  if (listId !== undefined) return 'This list is empty';
  if (status) return `No paper is marked “${statusNames[status]}”`;
  if (starred) return 'No paper has a star';
  return `No paper is tagged ${tag}`;
}

function FirstRun() {
  return (
    <EmptyState
      title="Save your first paper"
      actions={
        <>
          <a className={styles.place} href="https://huggingface.co/papers" target="_blank" rel="noreferrer">
            Hugging Face Papers <Icon name="open" />
          </a>
          <a
            className={styles.place}
            href="https://arxiv.org/list/cs.CL/recent"
            target="_blank"
            rel="noreferrer"
          >
            arXiv, new in cs.CL <Icon name="open" />
          </a>
        </>
      }
    >
      <p>
        Open a page that lists papers and press the bookmark <Icon name="bookmark" /> at the end of a title.
        It is kept here, on this computer only.
      </p>
    </EmptyState>
  );
}
