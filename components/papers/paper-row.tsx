import { type KeyboardEvent, type MouseEvent, memo, type ReactNode } from 'react';
import type { Paper } from '@/lib/model/paper';
import { paperPdfUrl, paperUrl } from '@/lib/model/paper-link';
import { statusNames } from '@/lib/model/status';
import { Button } from '../base/button';
import { Icon } from '../base/icon';
import { Marked } from '../base/marked';
import { ageOf, dayOf, titleOf } from '../wording';
import { Byline } from './byline';
import styles from './paper-row.module.css';
import { commandForKey, type RowCommand } from './row-command';
import { StatusMark } from './status-mark';

export interface PaperRowProps {
  paper: Paper;
  words: readonly string[];
  /** Keys go to this row, and only its controls are tab stops. */
  current: boolean;
  ticked: boolean;
  expanded: boolean;
  /** Another pane shows its details. */
  shown: boolean;
  /** `anchor` is what a picker opens beside. */
  onCommand: (command: RowCommand, paper: Paper, anchor: HTMLElement) => void;
  onMore: (paper: Paper, anchor: HTMLElement) => void;
  onTag: (tag: string) => void;
  onCurrent: (id: number) => void;
  /** Its details, while it is expanded. */
  children?: ReactNode;
}

const shownTags = 3;

/** One paper in a list. */
export const PaperRow = memo(function PaperRow(props: PaperRowProps) {
  const { paper, words, current, ticked, expanded, shown, onCommand, onMore, onTag, onCurrent, children } =
    props;
  const tabIndex = current ? 0 : -1;
  const title = titleOf(paper);
  const command = (name: RowCommand) => ({
    tabIndex,
    onClick: (event: MouseEvent<HTMLElement>) => onCommand(name, paper, event.currentTarget),
  });
  const trashed = paper.deletedAt !== undefined;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid's row that holds controls; a table row could not be laid out so
    <div
      role="row"
      data-paper={paper.id}
      tabIndex={tabIndex}
      aria-selected={ticked}
      aria-expanded={expanded}
      aria-current={shown || undefined}
      className={styles.row}
      onFocus={() => onCurrent(paper.id)}
      onKeyDown={event => {
        const command = keyIsForRow(event) ? commandForKey(event) : undefined;
        if (!command) return;
        event.preventDefault();
        onCommand(command, paper, event.currentTarget);
      }}
      onClick={event => {
        const target = event.target as Element;
        if (!target.closest('a, button, input, textarea, [data-details]')) {
          onCommand('expand', paper, event.currentTarget);
        }
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the row */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div role="gridcell" className={styles.cell}>
        <input
          type="checkbox"
          className={styles.tick}
          checked={ticked}
          aria-label={`Tick ${title}`}
          title="Tick (x)"
          tabIndex={tabIndex}
          onChange={event => onCommand('tick', paper, event.currentTarget)}
        />
        <a
          className={styles.title}
          dir="auto"
          href={paperUrl(paper)}
          target="_blank"
          rel="noreferrer"
          tabIndex={-1}
          title={title.length > 90 ? title : undefined}
          onClick={event => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            onCommand('open', paper, event.currentTarget);
          }}
        >
          <Marked text={title} words={words} />
        </a>
        <Byline paper={paper} words={words} />
        <div className={styles.meta}>
          {trashed ? (
            <>
              <Button look="plain" icon="restore" {...command('restore')}>
                Restore
              </Button>
              <Button look="danger" {...command('delete')}>
                Delete for ever
              </Button>
            </>
          ) : (
            <>
              <button
                type="button"
                className={styles.status}
                data-status={paper.status}
                title="Status (s)"
                {...command('status')}
              >
                <StatusMark status={paper.status} />
                {statusNames[paper.status]}
              </button>
              <Tags tags={paper.tags} words={words} onTag={onTag} tabIndex={tabIndex} />
            </>
          )}
          <span className={styles.spring} />
          {!trashed && (
            <span className={styles.actions}>
              {paperPdfUrl(paper) && (
                <Button look="quiet" icon="pdf" title="Open PDF (Ctrl+Enter)" {...command('pdf')} />
              )}
              <Button
                look="quiet"
                icon="more"
                title="More"
                tabIndex={tabIndex}
                aria-haspopup="menu"
                onClick={event => onMore(paper, event.currentTarget)}
              />
            </span>
          )}
          {!trashed && (
            <Button
              look="quiet"
              icon="star"
              className={styles.star}
              title={paper.starredAt === undefined ? 'Star (*)' : 'Remove star (*)'}
              aria-pressed={paper.starredAt !== undefined}
              {...command('star')}
            />
          )}
          {paper.note !== undefined && (
            <span className={styles.noted} title="Has a note">
              <Icon name="note" />
            </span>
          )}
          <time title={`${trashed ? 'Removed' : 'Saved'} ${dayOf(paper.deletedAt ?? paper.addedAt)}`}>
            {ageOf(paper.deletedAt ?? paper.addedAt)}
          </time>
        </div>
        {children}
      </div>
    </div>
  );
});

/** Keys in a text field are text, and a control of the row keeps its own Enter and Space. */
function keyIsForRow({ key, target, currentTarget }: KeyboardEvent): boolean {
  if (target === currentTarget) return true;
  const inText = target instanceof HTMLElement && target.matches('textarea, input:not([type="checkbox"])');
  return !inText && key !== 'Enter' && key !== ' ';
}

interface TagsProps {
  tags: readonly string[];
  words: readonly string[];
  tabIndex: number;
  onTag: (tag: string) => void;
}

function Tags({ tags, words, tabIndex, onTag }: TagsProps) {
  return (
    <span className={styles.tags}>
      {tags.slice(0, shownTags).map(tag => (
        <button
          key={tag}
          type="button"
          className={styles.tag}
          title={`Show papers tagged ${tag}`}
          tabIndex={tabIndex}
          onClick={() => onTag(tag)}
        >
          #<Marked text={tag} words={words} />
        </button>
      ))}
      {tags.length > shownTags && (
        <span title={tags.slice(shownTags).join(', ')}>+{tags.length - shownTags}</span>
      )}
    </span>
  );
}
