import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { Paper } from '@/lib/model/paper';
import styles from './paper-list.module.css';
import { PaperRow, type PaperRowProps } from './paper-row';

interface PaperListProps
  extends Pick<PaperRowProps, 'words' | 'onCommand' | 'onMore' | 'onTag' | 'onCurrent'> {
  label: string;
  papers: readonly Paper[];
  currentId: number | undefined;
  ticked: ReadonlySet<number>;
  expandedId?: number | undefined;
  /** The paper that another pane shows. */
  shownId?: number | undefined;
  more: boolean;
  onShowMore: () => void;
  /** The arrow up on the first row, `/` and Esc. */
  onLeave: () => void;
  onTickAll: () => void;
  renderDetails?: (paper: Paper) => React.ReactNode;
}

/** Papers in rows. The arrow keys move, and the focus stays with its paper when the rows change under it. */
export function PaperList(props: PaperListProps) {
  const {
    label,
    papers,
    currentId,
    ticked,
    expandedId,
    more,
    onShowMore,
    onLeave,
    onTickAll,
    renderDetails,
  } = props;
  const grid = useRef<HTMLDivElement>(null);
  const currentIndex = useKeptCurrent(grid, papers, currentId);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.matches('textarea')) {
      if (event.key === 'Escape') focusRow(grid.current, currentIndex);
      else return;
    } else if (event.key === '/' || event.key === 'Escape') onLeave();
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') onTickAll();
    else if (event.altKey || event.ctrlKey || event.metaKey) return;
    else if (event.key === 'ArrowUp' && currentIndex === 0) onLeave();
    else {
      const to = destination(event.key, currentIndex, papers.length);
      if (to === undefined) return;
      focusRow(grid.current, to);
    }
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: rows with controls and their own layout, not a table
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-multiselectable="true"
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {papers.map((paper, index) => (
        <PaperRow
          key={paper.id}
          paper={paper}
          words={props.words}
          current={index === currentIndex}
          ticked={ticked.has(paper.id)}
          expanded={paper.id === expandedId}
          shown={paper.id === props.shownId}
          onCommand={props.onCommand}
          onMore={props.onMore}
          onTag={props.onTag}
          onCurrent={props.onCurrent}
        >
          {paper.id === expandedId && renderDetails?.(paper)}
        </PaperRow>
      ))}
      {more && <Sentinel key={papers.length} onSeen={onShowMore} />}
    </div>
  );
}

/** Puts the focus on a list's row; the first where the place is unknown. */
export function focusRow(grid: HTMLElement | null, index = 0): void {
  const row = grid?.querySelectorAll<HTMLElement>('[role="row"]')[index];
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

/**
 * The place of the current paper. When it is gone, the one that moved into its place becomes current, and takes the
 * focus if the list had it.
 */
function useKeptCurrent(
  grid: React.RefObject<HTMLElement | null>,
  papers: readonly Paper[],
  currentId: number | undefined,
): number {
  const last = useRef({ index: 0, focused: false });
  const found = papers.findIndex(({ id }) => id === currentId);
  const index =
    found >= 0 ? found : currentId === undefined ? 0 : Math.min(last.current.index, papers.length - 1);

  useLayoutEffect(() => {
    const focusWasHere = last.current.focused && document.activeElement === document.body;
    last.current.index = Math.max(0, index);
    if (focusWasHere && found < 0) focusRow(grid.current, Math.max(0, index));
  });

  useEffect(() => {
    // Not from `focusout`: a row that is taken away fires one too.
    const note = ({ target }: Event) => {
      last.current.focused = grid.current?.contains(target as Node) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [grid]);

  return index;
}

const pageStep = 6;

function destination(key: string, from: number, length: number): number | undefined {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: pageStep, PageUp: -pageStep };
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  const step = steps[key];
  return step && Math.max(0, Math.min(length - 1, from + step));
}

/** Asks for more rows a little before its place comes into view. */
function Sentinel({ onSeen }: { onSeen: () => void }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) onSeen();
      },
      { rootMargin: '800px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [onSeen]);
  return <div ref={element} className={styles.sentinel} />;
}
