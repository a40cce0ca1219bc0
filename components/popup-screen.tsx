import { lazy, Suspense, useCallback, useState } from 'react';
import type { PaperView } from '@/lib/library/library-address';
import type { Paper } from '@/lib/model/paper';
import { Button } from './base/button';
import { TickBar } from './deferred-surfaces';
import { NoticeArea } from './notice-area';
import { ScanNote } from './page/scan-note';
import { ThisPageRow } from './page/this-page-row';
import { PaperRows } from './paper-rows';
import { ExportMenu } from './papers/export-menu';
import styles from './popup-screen.module.css';
import { ScreenSurfaces } from './screen-surfaces';
import { FilterBar } from './search/filter-bar';
import { SearchBox } from './search/search-box';
import { usePaperBrowser } from './use-paper-browser';
import { useSelection } from './use-selection';
import { useTheme } from './use-theme';
import { useThisPage } from './use-this-page';

const PaperExpansion = lazy(async () => ({
  default: (await import('./papers/paper-expansion')).PaperExpansion,
}));

interface PopupScreenProps {
  /** Closes the popup. */
  onClose: () => void;
  onOpenSettings: () => void;
}

/** The extension's popup: search, the newest papers, and what the current page lists. */
export function PopupScreen({ onClose, onOpenSettings }: PopupScreenProps) {
  useTheme();
  const [view, setView] = useState<PaperView>({ query: '', trash: false });
  const onView = useCallback((change: Partial<PaperView>) => setView(last => ({ ...last, ...change })), []);
  const selection = useSelection();
  const { toggleExpanded } = selection;
  const onExpand = useCallback((paper: Paper) => toggleExpanded(paper.id), [toggleExpanded]);
  const browser = usePaperBrowser({ view, onView, selection, onExpand });
  const { acts, results, managingLists, setManagingLists } = browser;
  const { page, scan } = useThisPage();

  const openFirst = () => {
    const [first] = results.papers ?? [];
    if (view.query.trim() !== '' && results.current && first) acts.open(first, 'page');
  };

  return (
    <main className={styles.popup}>
      <div className={styles.screen}>
        <SearchBox browser={browser} onEnter={openFirst} onClose={onClose} />
        <FilterBar browser={browser} />
        {page && <ThisPageRow page={page} acts={acts} />}
        <PaperRows
          browser={browser}
          renderDetails={paper => (
            <Suspense>
              <PaperExpansion paper={paper} words={results.words} acts={acts} />
            </Suspense>
          )}
        />
        {!managingLists && <NoticeArea browser={browser} />}
        {selection.ticked.size > 0 ? (
          <Suspense>
            <TickBar browser={browser} />
          </Suspense>
        ) : (
          <footer className={styles.footer}>
            <Button
              look="quiet"
              icon="library"
              onClick={() => acts.openLibrary().then(opened => opened && onClose())}
            >
              Library
            </Button>
            <Button look="quiet" icon="list" onClick={() => setManagingLists(true)}>
              Lists
            </Button>
            <ExportMenu browser={browser} />
            <span className={styles.spring} />
            {scan && <ScanNote scan={scan} />}
            <Button look="quiet" icon="settings" title="Settings" onClick={onOpenSettings} />
          </footer>
        )}
        <ScreenSurfaces browser={browser} />
      </div>
    </main>
  );
}
