import type { KeyboardEvent, RefObject } from 'react';
import { Button } from '../base/button';
import { Icon } from '../base/icon';
import { grouped, plural } from '../wording';
import styles from './search-box.module.css';

interface SearchBoxProps {
  box: RefObject<HTMLInputElement | null>;
  query: string;
  /** How many papers there are to search; absent until it is known. */
  papers?: number | undefined;
  /** How many the query found. */
  found?: number | undefined;
  onQuery: (query: string) => void;
  /** The arrow down: to the rows. */
  onDown: () => void;
  /** Enter: the first row, if it belongs to the query in the box. */
  onEnter: () => void;
  /** Esc in an empty box. */
  onClose?: (() => void) | undefined;
}

/** The box to search in. Every character typed into it is text. */
export function SearchBox({ box, query, papers, found, onQuery, onDown, onEnter, onClose }: SearchBoxProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape') {
      if (query !== '') onQuery('');
      else if (onClose) onClose();
      else return;
    } else return;
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
        className={styles.box}
        aria-label="Search papers"
        placeholder={!papers ? 'Search' : `Search ${grouped(papers)} papers`}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={query}
        onChange={event => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
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
