import { Button } from '../base/button';
import { MenuButton } from '../base/menu-button';
import type { PaperBrowser } from '../use-paper-browser';
import { grouped, plural } from '../wording';
import { exportFormats } from './export-formats';
import type { RowCommand } from './row-command';
import styles from './tick-bar.module.css';

/** What can be done with the ticked papers, in the place of the footer. */
export function TickBar({ browser }: { browser: PaperBrowser }) {
  const { selection, tickedPapers, performOn, asked, acts } = browser;
  const count = selection.ticked.size;
  const act = (command: RowCommand) => (event: React.MouseEvent<HTMLElement>) =>
    performOn(command, tickedPapers, event.currentTarget);
  const exportTicked = (format: string) =>
    acts.exportPapers({ of: 'papers', paperIds: [...selection.ticked] }, format);
  return (
    <div className={styles.bar} role="toolbar" aria-label={`${plural(count, 'paper')} ticked`}>
      <Button look="quiet" icon="close" title="Clear ticks (Esc)" onClick={selection.clearTicks} />
      <span className={styles.count}>{grouped(count)} ticked</span>
      <span className={styles.spring} />
      {asked.filter.trash ? (
        <>
          <Button look="quiet" icon="restore" onClick={act('restore')}>
            Restore
          </Button>
          <Button look="danger" onClick={act('delete')}>
            Delete for ever
          </Button>
        </>
      ) : (
        <>
          <Button look="quiet" opens onClick={act('status')}>
            Status
          </Button>
          <Button look="quiet" icon="tag" title="Tag (t)" onClick={act('tag')} />
          <Button look="quiet" icon="list" title="List (l)" onClick={act('list')} />
          <Button look="quiet" icon="star" title="Star (*)" onClick={act('star')} />
          <Button look="quiet" icon="copy" title="Copy BibTeX (c)" onClick={act('copy')} />
          <MenuButton
            label="Export"
            icon="export"
            sections={[
              {
                heading: `Export ${plural(count, 'paper')}`,
                items: exportFormats.map(({ id, name }) => ({
                  label: name,
                  onSelect: () => exportTicked(id),
                })),
              },
            ]}
          />
          <Button look="quiet" icon="trash" title="Remove (Del)" onClick={act('remove')} />
        </>
      )}
    </div>
  );
}
