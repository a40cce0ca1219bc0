import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { parseLibraryAddress } from '@/lib/library/library-address';
import type { PaperFilter } from '@/lib/library/paper-filter';
import type { Paper } from '@/lib/model/paper';
import { Button } from './base/button';
import { EmptyState } from './base/empty-state';
import { ListsDialog, Picker } from './deferred-surfaces';
import styles from './library-screen.module.css';
import { NoticeArea } from './notice-area';
import { PaperRows } from './paper-rows';
import { DetailPane } from './papers/detail-pane';
import { ExportMenu } from './papers/export-menu';
import { TickBar } from './papers/tick-bar';
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
  const { query, filter, paperId, screen } = view;
  const [managingLists, setManagingLists] = useState(false);
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
  const onQuery = useCallback((next: string) => changeView({ query: next }, true), [changeView]);
  const onFilter = useCallback((next: PaperFilter) => changeView({ filter: next }), [changeView]);
  const browser = usePaperBrowser({ query, filter, onQuery, onFilter, selection, onExpand });
  const { acts, counts, lists, results, picker, closePicker, perform } = browser;
  const record = usePaper(paperId ?? results.papers?.[0]?.id);
  const notice = <NoticeArea browser={browser} />;

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
          filter={screen === 'settings' ? undefined : filter}
          counts={counts}
          lists={lists}
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
              <SearchBox
                box={browser.box}
                query={query}
                papers={counts?.papers}
                found={results.total}
                onQuery={browser.onQuery}
                onDown={browser.focusRows}
                onEnter={browser.focusRows}
              />
              <ExportMenu
                query={query.trim()}
                filter={filter}
                lists={lists}
                allIds={results.allIds}
                acts={acts}
              />
            </div>
            <FilterBar
              filter={filter}
              counts={counts}
              lists={lists}
              onFilter={browser.onFilter}
              onManageLists={() => setManagingLists(true)}
            />
            <PaperRows browser={browser} shownId={record?.paper.id} />
            {!managingLists && notice}
            {selection.ticked.size > 0 && (
              <TickBar
                count={selection.ticked.size}
                trash={filter.trash === true}
                onCommand={(command, anchor) => browser.performOn(command, browser.tickedPapers, anchor)}
                onExport={format =>
                  acts.exportPapers({ of: 'papers', paperIds: [...selection.ticked] }, format)
                }
                onClear={selection.clearTicks}
              />
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
      {picker && (
        <Picker
          key={picker.of}
          picker={picker}
          acts={acts}
          counts={counts}
          lists={lists}
          ordered={browser.orderedListId !== undefined}
          perform={perform}
          onDeleted={selection.clearTicks}
          onClose={closePicker}
        />
      )}
      {managingLists && counts && (
        <ListsDialog
          lists={lists}
          sizes={counts.lists}
          acts={acts}
          notice={notice}
          onShow={listId => {
            setManagingLists(false);
            browser.onFilter({ listId });
          }}
          onClose={() => setManagingLists(false)}
        />
      )}
    </div>
  );
}
