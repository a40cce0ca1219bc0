import { serializeLibraryAddress } from '@/lib/library/library-address';
import type { List } from '@/lib/model/list';
import { paperPdfUrl, paperUrl } from '@/lib/model/paper-link';
import { statusNames } from '@/lib/model/status';
import { Button } from '../base/button';
import { Marked } from '../base/marked';
import type { Acts } from '../use-acts';
import type { PaperRecord } from '../use-paper';
import { dateOf, listNamed, titleOf } from '../wording';
import styles from './detail-pane.module.css';
import { NoteField } from './note-field';
import { PaperDetails } from './paper-details';
import { RelatedPapers } from './related-papers';
import type { RowCommand } from './row-command';
import { SightingLine } from './sighting-line';
import { StatusMark } from './status-mark';

interface DetailPaneProps {
  record: PaperRecord;
  lists: readonly List[];
  words: readonly string[];
  acts: Acts;
  onCommand: (command: RowCommand, anchor: HTMLElement) => void;
}

/** Everything about one paper, and everything that can be done with it. */
export function DetailPane({ record, lists, words, acts, onCommand }: DetailPaneProps) {
  const { paper, sightings, listIds, duplicates } = record;
  const act = (command: RowCommand) => (event: React.MouseEvent<HTMLElement>) =>
    onCommand(command, event.currentTarget);
  const starred = paper.starredAt !== undefined;
  const trashed = paper.deletedAt !== undefined;
  return (
    <article className={styles.pane}>
      <h1 dir="auto" className={styles.title}>
        <Marked text={titleOf(paper)} words={words} />
      </h1>
      {paper.title === undefined && (
        <p className={styles.muted}>Details unknown: only its identifier was seen.</p>
      )}
      <div className={styles.actions}>
        {trashed ? (
          <>
            <Button icon="restore" onClick={act('restore')}>
              Restore
            </Button>
            <Button look="danger" onClick={act('delete')}>
              Delete for ever
            </Button>
          </>
        ) : (
          <>
            {paperUrl(paper) && (
              <Button look="accent" icon="open" onClick={act('open')}>
                Open
              </Button>
            )}
            {paperPdfUrl(paper) && (
              <Button icon="pdf" onClick={act('pdf')}>
                PDF
              </Button>
            )}
            <Button opens className={styles.status} onClick={act('status')}>
              <StatusMark status={paper.status} />
              {statusNames[paper.status]}
            </Button>
            <Button
              look="quiet"
              icon="star"
              title={starred ? 'Remove star (*)' : 'Star (*)'}
              aria-pressed={starred}
              className={styles.star}
              onClick={act('star')}
            />
            <Button look="quiet" icon="copy" title="Copy BibTeX (c)" onClick={act('copy')} />
            <Button look="quiet" icon="trash" title="Remove (Del)" onClick={act('remove')} />
          </>
        )}
      </div>
      <Labels
        heading="Tags"
        labels={paper.tags.map(tag => ({ key: tag, name: tag }))}
        onTake={({ name }) => acts.change([paper], { removeTags: [name] }, `Took #${name} away`)}
        onAdd={act('tag')}
      />
      <Labels
        heading="Lists"
        labels={lists
          .filter(({ id }) => listIds.includes(id))
          .map(({ id, name }) => ({ key: String(id), name }))}
        onTake={({ key, name }) =>
          acts.change([paper], { takeFromLists: [Number(key)] }, `Took it from ${listNamed(name)}`)
        }
        onAdd={act('list')}
      />
      <NoteField
        key={paper.id}
        note={paper.note}
        onChange={note => acts.change([paper], { note: note ?? null })}
        onLost={note => void acts.saveNoteAgain(paper, note)}
      />
      <PaperDetails key={`details-${paper.id}`} paper={paper} words={words} />
      {duplicates.map(other => (
        <p key={other.id} className={styles.muted}>
          Possible duplicate: <a href={addressOf(other.id)}>{titleOf(other)}</a>
        </p>
      ))}
      {!trashed && <RelatedPapers paperId={paper.id} />}
      <footer className={styles.foot}>
        <p>Saved {dateOf(paper.addedAt)}</p>
        {paper.lastOpenedAt !== undefined && <p>Last opened {dateOf(paper.lastOpenedAt)}</p>}
        {trashed && <p>Removed {dateOf(paper.deletedAt ?? 0)}</p>}
        {sightings.length > 0 && (
          <ul className={styles.sightings} aria-label="Seen on">
            {sightings.map(sighting => (
              <SightingLine key={sighting.id} sighting={sighting} />
            ))}
          </ul>
        )}
      </footer>
    </article>
  );
}

function addressOf(paperId: number): string {
  return serializeLibraryAddress({ paperId });
}

interface Label {
  key: string;
  name: string;
}

interface LabelsProps {
  heading: string;
  labels: Label[];
  onTake: (label: Label) => void;
  onAdd: (event: React.MouseEvent<HTMLElement>) => void;
}

function Labels({ heading, labels, onTake, onAdd }: LabelsProps) {
  return (
    <section className={styles.labels} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {labels.map(label => (
        <span key={label.key} className={styles.label}>
          <bdi>{label.name}</bdi>
          <button type="button" aria-label={`Take ${label.name} away`} onClick={() => onTake(label)}>
            ×
          </button>
        </span>
      ))}
      <Button look="quiet" icon="plus" title={`Change ${heading.toLowerCase()}`} onClick={onAdd} />
    </section>
  );
}
