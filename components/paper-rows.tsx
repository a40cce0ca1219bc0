import { Suspense } from 'react';
import type { Paper } from '@/lib/model/paper';
import { Button } from './base/button';
import { EmptyState } from './base/empty-state';
import { NoPapers } from './deferred-surfaces';
import styles from './paper-rows.module.css';
import { PaperList } from './papers/paper-list';
import type { PaperBrowser } from './use-paper-browser';

interface PaperRowsProps {
  browser: PaperBrowser;
  /** The paper that another pane shows. */
  shownId?: number | undefined;
  renderDetails?: (paper: Paper) => React.ReactNode;
}

/** The rows of a screen, or what stands in their place. */
export function PaperRows({ browser, shownId, renderDetails }: PaperRowsProps) {
  const { results, selection, counts } = browser;
  const { papers } = results;
  if (results.failed) {
    return (
      <EmptyState
        error
        title="The search could not be loaded"
        actions={<Button onClick={() => location.reload()}>Try again</Button>}
      >
        <p>The papers are all there; only the search over them did not start.</p>
      </EmptyState>
    );
  }
  return (
    <div ref={browser.rows} className={styles.rows} aria-busy={!results.current}>
      {papers && papers.length > 0 && (
        <PaperList
          label="Papers"
          papers={papers}
          words={results.words}
          currentId={selection.currentId}
          ticked={selection.ticked}
          expandedId={selection.expandedId}
          shownId={shownId}
          more={results.more}
          onShowMore={results.showMore}
          onCommand={browser.perform}
          onMore={browser.openMenu}
          onTag={browser.showTag}
          onCurrent={selection.setCurrent}
          onLeave={browser.focusBox}
          onTickAll={browser.tickAll}
          {...(renderDetails && { renderDetails })}
        />
      )}
      {papers?.length === 0 && results.current && counts && (
        <Suspense>
          <NoPapers browser={browser} />
        </Suspense>
      )}
    </div>
  );
}
