import { lazy, Suspense, useCallback, useState } from 'react';
import type { PaperFilter } from '@/lib/library/paper-filter';
import type { Paper } from '@/lib/model/paper';
import { Button } from './base/button';
import { ListsDialog, Picker } from './deferred-surfaces';
import { NoticeArea } from './notice-area';
import { ThisPageRow } from './page/this-page-row';
import { PaperRows } from './paper-rows';
import { ExportMenu } from './papers/export-menu';
import { TickBar } from './papers/tick-bar';
import styles from './popup-screen.module.css';
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
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<PaperFilter>({});
  const [managingLists, setManagingLists] = useState(false);
  const selection = useSelection();
  const { toggleExpanded } = selection;
  const onExpand = useCallback((paper: Paper) => toggleExpanded(paper.id), [toggleExpanded]);
  const browser = usePaperBrowser({
    query,
    filter,
    onQuery: setQuery,
    onFilter: setFilter,
    selection,
    onExpand,
  });
  const { acts, counts, lists, results, picker, closePicker } = browser;
  const page = useThisPage();
  const notice = <NoticeArea browser={browser} />;

  const openFirst = () => {
    const [first] = results.papers ?? [];
    if (query.trim() !== '' && results.current && first) acts.open(first, 'page');
  };

  return (
    <main className={styles.popup}>
      <SearchBox
        box={browser.box}
        query={query}
        papers={counts?.papers}
        found={results.total}
        onQuery={browser.onQuery}
        onDown={browser.focusRows}
        onEnter={openFirst}
        onClose={onClose}
      />
      <FilterBar
        filter={filter}
        counts={counts}
        lists={lists}
        onFilter={browser.onFilter}
        onManageLists={() => setManagingLists(true)}
      />
      {page && <ThisPageRow page={page} acts={acts} />}
      <PaperRows
        browser={browser}
        renderDetails={paper => (
          <Suspense>
            <PaperExpansion paper={paper} words={results.words} acts={acts} />
          </Suspense>
        )}
      />
      {!managingLists && notice}
      {selection.ticked.size > 0 ? (
        <TickBar
          count={selection.ticked.size}
          trash={false}
          onCommand={(command, anchor) => browser.performOn(command, browser.tickedPapers, anchor)}
          onExport={format => acts.exportPapers({ of: 'papers', paperIds: [...selection.ticked] }, format)}
          onClear={selection.clearTicks}
        />
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
          <ExportMenu
            query={query.trim()}
            filter={filter}
            lists={lists}
            allIds={results.allIds}
            acts={acts}
          />
          <span className={styles.spring} />
          <Button look="quiet" icon="settings" title="Settings" onClick={onOpenSettings} />
        </footer>
      )}
      {picker && (
        <Picker
          key={picker.of}
          picker={picker}
          acts={acts}
          counts={counts}
          lists={lists}
          ordered={browser.orderedListId !== undefined}
          perform={(command, paper, anchor) => browser.perform(command, paper, anchor)}
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
    </main>
  );
}
