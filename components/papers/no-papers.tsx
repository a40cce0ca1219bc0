import { isOnly, type PaperFilter } from '@/lib/library/paper-filter';
import { withoutConditions } from '@/lib/library/query-view';
import { statusNames } from '@/lib/model/status';
import { Button } from '../base/button';
import { EmptyState } from '../base/empty-state';
import { Icon } from '../base/icon';
import type { PaperBrowser } from '../use-paper-browser';
import styles from './no-papers.module.css';

/** Why there are no rows, and what to do about it. */
export function NoPapers({ browser }: { browser: PaperBrowser }) {
  const { asked, view, counts, show, onQuery } = browser;
  const { filter, searched } = asked;
  if (searched !== '') {
    const words = withoutConditions(view.query);
    const narrowed = words !== view.query.trim() && words !== '';
    return (
      <EmptyState
        title={`Nothing matches “${searched}”`}
        actions={
          <>
            <Button onClick={() => onQuery('')}>Clear search</Button>
            {narrowed && <Button onClick={() => onQuery(words)}>Search all papers</Button>}
          </>
        }
      >
        <p>
          {narrowed
            ? 'The search looked only at what the filters let through.'
            : 'Titles, authors, tags and venues were searched. Try fewer or other words.'}
        </p>
      </EmptyState>
    );
  }
  if (isOnly(filter, 'trash')) return <EmptyState title="The trash is empty" />;
  if (counts?.papers === 0) return <FirstRun />;
  return (
    <EmptyState
      title={emptyTitle(filter)}
      actions={<Button onClick={() => show({ query: '', trash: false })}>Show all papers</Button>}
    >
      {isOnly(filter, 'listId') && (
        <p>
          Press <kbd>l</kbd> on any paper to put it on this list.
        </p>
      )}
    </EmptyState>
  );
}

function emptyTitle(filter: PaperFilter): string {
  const { status, starred, tag, listId } = filter;
  if (Object.keys(filter).length > 1) return 'No paper meets all of these filters';
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
