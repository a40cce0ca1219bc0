import { lazy, Suspense, useState } from 'react';
import { Button } from '../base/button';
import { Icon } from '../base/icon';
import { SaveAllDialog } from '../deferred-surfaces';
import type { Acts } from '../use-acts';
import type { ThisPage } from '../use-this-page';
import { grouped, plural } from '../wording';
import { askAbove } from './ask-above';
import styles from './this-page-row.module.css';

const AlwaysHere = lazy(async () => ({ default: (await import('./always-here')).AlwaysHere }));

interface ThisPageRowProps {
  page: ThisPage;
  acts: Acts;
}

/** What the current tab lists, and a button to save all of it. */
export function ThisPageRow({ page, acts }: ThisPageRowProps) {
  const [asking, setAsking] = useState(false);
  const { found, saved, kind, progress, site } = page.description;
  const isSelection = site === 'selection';
  const unsaved = found - saved;

  const saveAll = async () => {
    setAsking(false);
    const answer = await page.saveAll();
    if (!answer) return acts.complain('This page did not answer. Reload it and try again.');
    const count = plural(answer.saved, 'paper');
    const undo = answer.saved > 0 ? { batch: answer.batch } : undefined;
    if (answer.failed > 0) {
      const why = answer.problem ?? 'Press Save all to try those again.';
      return acts.complain(`Saved ${count}; ${grouped(answer.failed)} could not be saved. ${why}`, undo);
    }
    acts.say(answer.cancelled ? `Stopped after ${count}` : `Saved ${count}`, undo);
  };

  return (
    <section className={styles.row} aria-label="This page">
      <Icon name="bookmark" filled={unsaved === 0} />
      {progress ? (
        <>
          <progress className={styles.progress} value={progress.done} max={progress.of} aria-label="Saving" />
          <span className={styles.count}>
            {progress.done} of {progress.of}
          </span>
          <Button onClick={page.cancel}>Stop</Button>
        </>
      ) : (
        <>
          <div className={styles.text}>
            <p>
              {isSelection ? 'Selection' : 'This page'}:{' '}
              {kind === 'paper' ? 'one paper' : plural(found, 'paper')}
              {saved > 0 && (unsaved === 0 ? ', saved' : `, ${grouped(saved)} saved`)}
            </p>
            {page.url && !isSelection && (
              <Suspense>
                <AlwaysHere url={page.url} acts={acts} />
              </Suspense>
            )}
          </div>
          {unsaved > 0 && (
            <Button look="accent" onClick={() => (unsaved > askAbove ? setAsking(true) : saveAll())}>
              {unsaved === 1 ? 'Save' : 'Save all'}
            </Button>
          )}
        </>
      )}
      {asking && <SaveAllDialog count={unsaved} onSave={saveAll} onClose={() => setAsking(false)} />}
    </section>
  );
}
