import { useEffect, useRef } from 'react';
import { Button } from '@/components/base/button';
import { plural } from '@/components/wording';
import type { RestoreEnd } from '@/lib/messages/restore-file';
import styles from './restore-panel.module.css';
import type { Restore, UndoState } from './use-restore';

/** How a restore goes on and how it ended; nothing before the first. */
export function RestorePanel({ restore: { state, stop, undo } }: { restore: Restore }) {
  if (state.at === 'idle') return null;
  if (state.at === 'ended')
    return <Ended filename={state.filename} end={state.end} undo={state.undo} onUndo={undo} />;
  const progress = state.at === 'restoring' ? state.progress : undefined;
  return (
    <div className={styles.panel}>
      <label className={styles.progress}>
        {progress
          ? `Restoring ${progress.done.toLocaleString('en')} of ${plural(progress.of, 'paper')}…`
          : `Reading ${state.filename}…`}
        <progress max={progress?.of || 1} value={progress?.done} />
      </label>
      <Button onClick={stop}>Stop</Button>
    </div>
  );
}

interface EndedProps {
  filename: string;
  end: RestoreEnd;
  undo: UndoState;
  onUndo: () => void;
}

function Ended({ filename, end, undo, onUndo }: EndedProps) {
  const panel = useRef<HTMLDivElement>(null);
  // The control that had the focus may be gone.
  useEffect(() => panel.current?.focus(), []);
  const { summary, reason } = end;
  const isNothing = summary.added + summary.merged + summary.lists === 0;
  return (
    <div ref={panel} className={styles.panel} tabIndex={-1} role={reason ? 'alert' : 'status'}>
      <div className={styles.text}>
        <p className={reason ? styles.error : styles.headline}>{reason ?? headline(end, filename)}</p>
        {!(reason && isNothing) && <p>{counts(end)}</p>}
        {summary.problems.length > 0 && (
          <details className={styles.problems}>
            <summary>{plural(summary.problems.length, 'record was', 'records were')} left out</summary>
            <ul>
              {summary.problems.map(({ record, reason: why }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity and do not move
                <li key={index}>
                  {record}: {why}
                </li>
              ))}
            </ul>
          </details>
        )}
        {typeof undo === 'object' && <p className={styles.error}>{undo.failed}</p>}
        {undo === 'done' && <p>Undone: the library is as it was before.</p>}
      </div>
      {!isNothing && undo !== 'done' && (
        <Button disabled={undo === 'under-way'} onClick={onUndo}>
          {undo === 'under-way' ? 'Undoing…' : 'Undo'}
        </Button>
      )}
    </div>
  );
}

function headline({ stopped }: RestoreEnd, filename: string): string {
  return stopped ? `Stopped. What was restored of ${filename} until then stays.` : `Restored ${filename}.`;
}

function counts({ summary: { added, merged, lists } }: RestoreEnd): string {
  return [
    `${plural(added, 'paper')} added`,
    `${merged.toLocaleString('en')} already here`,
    ...(lists > 0 ? [`${plural(lists, 'list')} created`] : []),
  ].join(' · ');
}
