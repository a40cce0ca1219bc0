import { type KeyboardEvent, Suspense, useRef, useState } from 'react';
import { Button } from '../base/button';
import { Icon } from '../base/icon';
import { QueryAssist } from '../deferred-surfaces';
import type { PaperBrowser } from '../use-paper-browser';
import { grouped, plural } from '../wording';
import type { AssistKeys, OpenOptions } from './query-assist';
import styles from './search-box.module.css';

interface SearchBoxProps {
  browser: PaperBrowser;
  /** Enter: the first row, if it belongs to the query in the box. */
  onEnter: () => void;
  /** Esc in an empty box. */
  onClose?: (() => void) | undefined;
}

/** The box to search in. Every character typed into it is text. */
export function SearchBox({ browser, onEnter, onClose }: SearchBoxProps) {
  const { box, view, counts, results, onQuery } = browser;
  const { query } = view;
  const found = results.total;
  const papers = counts?.papers;
  const assistKeys = useRef<AssistKeys>(undefined);
  const [options, setOptions] = useState<OpenOptions>();
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (!assistKeys.current?.(event)) {
      if (event.key === 'ArrowDown') browser.focusRows();
      else if (event.key === 'Enter') onEnter();
      else if (event.key === 'Escape') {
        if (query !== '') onQuery('');
        else if (onClose) onClose();
        else return;
      } else return;
    }
    event.preventDefault();
  };
  return (
    <search className={styles.search}>
      <Icon name="search" />
      <input
        ref={box}
        // A popup is opened to type into it.
        // biome-ignore lint/a11y/noAutofocus: the search box is why the page was opened
        autoFocus
        type="text"
        role="combobox"
        className={styles.box}
        aria-label="Search papers"
        aria-autocomplete="list"
        aria-expanded={options !== undefined}
        aria-controls={options?.listId}
        aria-activedescendant={options?.activeId}
        placeholder={!papers ? 'Search' : `Search ${plural(papers, 'paper')}`}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={query}
        onChange={event => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <Suspense>
          <QueryAssist browser={browser} keys={assistKeys} onOptions={setOptions} />
        </Suspense>
      )}
      {query !== '' && found !== undefined && (
        <span className={styles.found} title={plural(found, 'match', 'matches')}>
          {grouped(found)}
        </span>
      )}
      {query === '' ? (
        <kbd title="Puts the cursor here">/</kbd>
      ) : (
        <Button look="quiet" icon="close" title="Clear (Esc)" onClick={() => onQuery('')} />
      )}
    </search>
  );
}
