import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { parseLibraryAddress } from '@/lib/library/library-address';
import type { Paper } from '@/lib/model/paper';
import { Button } from './base/button';
import { EmptyState } from './base/empty-state';
import { TickBar } from './deferred-surfaces';
import styles from './library-screen.module.css';
import { NoticeArea } from './notice-area';
import { PaperRows } from './paper-rows';
import { DetailPane } from './papers/detail-pane';
import { ExportMenu } from './papers/export-menu';
import { ScreenSurfaces } from './screen-surfaces';
import { FilterBar } from './search/filter-bar';
import { SearchBox } from './search/search-box';
import { SidePane } from './side-pane';
import { useLibraryAddress } from './use-library-address';
import { usePaper } from './use-paper';
import { usePaperBrowser } from './use-paper-browser';
import { useSelection } from './use-selection';
import { useTheme } from './use-theme';

const SettingsScreen = lazy(async () => ({ default: (await import('./settings-screen')).SettingsScreen }));

/** The library page: what there is, the rows, and one paper. On narrow windows the outer two fold away. */
export function LibraryScreen() {
  useTheme();
  const [view, changeView] = useLibraryAddress();
  const { query, trash, paperId, screen } = view;
  const [sideOpen, setSideOpen] = useState(false);
  const [detailOpen, setDetailOpen] = useState(paperId !== undefined);

  const selected = useSelection();
  const selection = useMemo(
    () => ({
      ...selected,
      currentId: paperId,
      setCurrent: (id: number | undefined) => {
        if (id !== undefined) changeView({ paperId: id }, true);
      },
    }),
    [selected, paperId, changeView],
  );
  const onExpand = useCallback(
    (paper: Paper) => {
      changeView({ paperId: paper.id }, true);
      setDetailOpen(true);
    },
    [changeView],
  );
  const shown = useMemo(() => ({ query, trash }), [query, trash]);
  const browser = usePaperBrowser({ view: shown, onView: changeView, selection, onExpand });
  const { acts, counts, lists, results, closePicker, perform, managingLists, setManagingLists } = browser;
  const { filter, searched } = browser.asked;
  const record = usePaper(paperId ?? results.papers?.[0]?.id);

  const listName = lists.find(({ id }) => id === filter.listId)?.name;
  useEffect(() => {
    const name = screen === 'settings' ? 'Settings' : (listName ?? filter.tag ?? 'Library');
    document.title = `${name} – Offprint`;
  }, [screen, listName, filter.tag]);

  // A link was followed, here or in the page that opened this one.
  useEffect(() => {
    const onFollowed = () => {
      setSideOpen(false);
      closePicker();
      setDetailOpen(parseLibraryAddress(location.hash).paperId !== undefined);
    };
    window.addEventListener('hashchange', onFollowed);
    return () => window.removeEventListener('hashchange', onFollowed);
  }, [closePicker]);

  return (
    <div className={styles.screen} data-side={sideOpen || undefined} data-detail={detailOpen || undefined}>
      {sideOpen && (
        <button
          type="button"
          className={styles.backdrop}
          aria-label="Close"
          onClick={() => setSideOpen(false)}
        />
      )}
      <div className={styles.side}>
        <SidePane
          shown={screen === 'papers' && searched === '' ? filter : undefined}
          inSettings={screen === 'settings'}
          counts={counts}
          lists={lists}
          searches={browser.searches}
          query={trash ? '' : query}
          onManageLists={() => setManagingLists(true)}
        />
      </div>
      {screen === 'settings' ? (
        <main className={styles.settings}>
          <Button
            look="quiet"
            icon="panes"
            title="Library"
            className={styles.fold}
            onClick={() => setSideOpen(open => !open)}
          />
          <Suspense>
            <SettingsScreen />
          </Suspense>
        </main>
      ) : (
        <>
          <main className={styles.rows}>
            <div className={styles.head}>
              <Button
                look="quiet"
                icon="panes"
                title="Library"
                className={styles.fold}
                onClick={() => setSideOpen(open => !open)}
              />
              <SearchBox browser={browser} onEnter={browser.focusRows} />
              <ExportMenu browser={browser} />
            </div>
            <FilterBar browser={browser} />
            <PaperRows browser={browser} shownId={record?.paper.id} />
            {!managingLists && <NoticeArea browser={browser} />}
            {selection.ticked.size > 0 && (
              <Suspense>
                <TickBar browser={browser} />
              </Suspense>
            )}
          </main>
          <aside className={styles.detail} aria-label="Paper">
            <Button look="quiet" icon="left" className={styles.back} onClick={() => setDetailOpen(false)}>
              Back
            </Button>
            {record ? (
              <DetailPane
                record={record}
                lists={lists}
                words={results.words}
                acts={acts}
                onCommand={(command, anchor) => perform(command, record.paper, anchor)}
              />
            ) : (
              record === null &&
              paperId !== undefined && <EmptyState title="This paper is no longer in the library" />
            )}
          </aside>
        </>
      )}
      <ScreenSurfaces browser={browser} />
    </div>
  );
}
