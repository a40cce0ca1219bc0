import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type CompletionOption, completeQuery, type Vocabulary } from '@/lib/search/query/complete-query';
import { explainQuery } from '@/lib/search/query/explain-query';
import type { PaperBrowser } from '../use-paper-browser';
import { plural } from '../wording';
import { MarkedQuery } from './marked-query';
import styles from './query-assist.module.css';
import { useCursor } from './use-cursor';
import { usePause } from './use-pause';

/** Hears the keys of the search box first; answers whether one was meant for the options. */
export type AssistKeys = (event: KeyboardEvent) => boolean;

/** The list of options under the box, for those who hear the page. */
export interface OpenOptions {
  listId: string;
  activeId?: string;
}

interface QueryAssistProps {
  browser: PaperBrowser;
  keys: RefObject<AssistKeys | undefined>;
  onOptions: (options: OpenOptions | undefined) => void;
}

/** Rests this long after a keystroke before it says what is wrong: most of it is only not finished yet. */
const pause = 600;

/**
 * Helps with the query language: offers what can follow, and says what means nothing and why. It lies over the page, so
 * that no row moves while one types, and takes no key from a query of plain words: the arrow down goes to the options
 * only where a value of a field is being typed.
 */
export function QueryAssist({ browser, keys, onOptions }: QueryAssistProps) {
  const { box, view, onQuery } = browser;
  const { query } = view;
  const listId = useId();
  const cursor = useCursor(box, query);
  const vocabulary = useVocabulary(browser);
  const [active, setActive] = useState({ query, index: -1 });
  const [dismissed, setDismissed] = useState<string>();

  const completion = useMemo(
    () => (cursor === undefined ? undefined : completeQuery(query, cursor, vocabulary)),
    [query, cursor, vocabulary],
  );
  const options = completion && !completion.isField && dismissed !== query ? completion.options : undefined;
  const index = active.query === query ? active.index : -1;
  const isIdle = usePause(query, pause);
  const marks = useMemo(
    () => (isIdle ? explainQuery(query, vocabulary, Date.now()) : []),
    [isIdle, query, vocabulary],
  );
  // Of what is being completed nothing is wrong yet.
  const shownMarks = marks.filter(({ end }) => !(options && end === completion?.end));

  const messages = [...new Set(shownMarks.map(({ message }) => message))];

  const accept = (option: CompletionOption) => {
    if (!completion) return;
    const { start, end, isField } = completion;
    const rest = query.slice(end);
    const gap = isField || /^\s/.test(rest) ? '' : ' ';
    const before = query.slice(0, start) + option.written + gap;
    onQuery(before + rest);
    requestAnimationFrame(() => box.current?.setSelectionRange(before.length, before.length));
  };

  const onKey = (event: KeyboardEvent): boolean => {
    if (!completion || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false;
    const [first] = completion.options;
    if (event.key === 'Tab' && first && (options || completion.isField)) {
      accept(options?.[index] ?? first);
      return true;
    }
    if (!options) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      if (step < 0 && index < 0) return false;
      setActive({ query, index: Math.min(index + step, options.length - 1) });
    } else if (event.key === 'Escape') setDismissed(query);
    else if (event.key === 'Enter') {
      const chosen =
        options[index] ?? (completion.isClosed && completion.start < completion.end ? first : undefined);
      if (!chosen) return false;
      accept(chosen);
    } else return false;
    return true;
  };
  useLayoutEffect(() => {
    keys.current = onKey;
    return () => {
      keys.current = undefined;
    };
  });

  const isOpen = options !== undefined;
  const activeId = index >= 0 ? `${listId}-${index}` : undefined;
  useLayoutEffect(() => {
    onOptions(isOpen ? { listId, ...(activeId !== undefined && { activeId }) } : undefined);
    return () => onOptions(undefined);
  }, [isOpen, listId, activeId, onOptions]);

  const [field] = completion?.isField ? completion.options : [];
  return (
    <>
      {shownMarks.length > 0 && <MarkedQuery box={box} query={query} marks={shownMarks} />}
      {field && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.field}
          aria-label={`Search in ${field.value}`}
          onPointerDown={keepFocus}
          onClick={() => accept(field)}
        >
          <kbd>Tab</kbd> {field.value}
        </button>
      )}
      {cursor !== undefined && (options || shownMarks.length > 0) && (
        <div className={styles.panel} data-options={isOpen || undefined} onPointerDown={keepFocus}>
          {options && (
            <div id={listId} role="listbox" aria-label="What can follow" className={styles.options}>
              {options.map((option, place) => (
                // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the active option
                // biome-ignore lint/a11y/useKeyWithClickEvents: the box hears the keys
                <div
                  key={option.written}
                  id={`${listId}-${place}`}
                  role="option"
                  aria-selected={place === index}
                  className={styles.option}
                  onClick={() => accept(option)}
                >
                  <bdi className={styles.value}>{option.value}</bdi>
                  {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
                  {place === Math.max(index, 0) && <kbd>Tab</kbd>}
                </div>
              ))}
            </div>
          )}
          {messages.slice(0, 2).map(message => (
            <p key={message} className={styles.message}>
              {message}
            </p>
          ))}
        </div>
      )}
      <div className="visually-hidden" aria-live="polite">
        {messages[0]}
      </div>
    </>
  );
}

/** The box keeps the focus when something in the panel is pressed. */
function keepFocus(event: React.PointerEvent): void {
  event.preventDefault();
}

/** What there is to name in the library, and the sites once one is asked for. */
function useVocabulary({ view, labels, counts }: PaperBrowser): Vocabulary {
  const [sites, setSites] = useState<Vocabulary['sites']>([]);
  const asked = useRef(false);
  const wantsSites = /site:/i.test(view.query);
  useEffect(() => {
    if (!wantsSites || asked.current) return;
    asked.current = true;
    import('@/lib/sites/index').then(
      ({ sites }) => setSites(sites.map(({ id, name }) => ({ value: id, hint: name }))),
      () => {},
    );
  }, [wantsSites]);
  return useMemo(() => {
    const byUse = [...labels.tags].sort((a, b) => b.papers - a.papers);
    return {
      tags: byUse.map(({ name, papers }) => ({ value: name, hint: plural(papers, 'paper') })),
      lists: labels.lists.map(({ id, name }) => ({
        value: name,
        hint: plural(counts?.lists.get(id) ?? 0, 'paper'),
      })),
      sites,
      thisYear: new Date().getFullYear(),
    };
  }, [labels, counts, sites]);
}
