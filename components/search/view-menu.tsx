import type { PaperSort } from '@/lib/library/paper-order';
import { hasCondition, toggleCondition } from '@/lib/search/query/toggle-condition';
import { Menu, type MenuItem } from '../base/menu';
import type { PaperBrowser } from '../use-paper-browser';

interface ViewMenuProps {
  anchor: HTMLElement;
  browser: PaperBrowser;
  onClose: () => void;
}

/** How the rows are sorted, and the filters that have no place in the bar. Those go into the query like all others. */
export function ViewMenu({ anchor, browser, onClose }: ViewMenuProps) {
  const { sort, setSort, view, onQuery, box, setManagingLists } = browser;
  const { query } = view;

  const sortItem = ({ by, label, hint, reversedHint }: (typeof sorts)[number]): MenuItem => {
    const isCurrent = sort.by === by;
    const canTurn = isCurrent && reversedHint !== undefined;
    return {
      label,
      hint: isCurrent && sort.reversed && reversedHint ? reversedHint : hint,
      checked: isCurrent,
      // Chosen once more, it turns round.
      onSelect: () => setSort({ by, reversed: canTurn ? !sort.reversed : false }),
    };
  };
  const switchItem = (label: string, condition: string): MenuItem => ({
    label,
    hint: condition,
    checked: hasCondition(query, condition),
    onSelect: () => onQuery(toggleCondition(query, condition)),
  });
  /** Begins a condition in the box, which then offers what can follow. */
  const beginItem = (label: string, field: string): MenuItem => ({
    label,
    hint: field,
    onSelect: () => {
      const begun = query === '' || query.endsWith(' ') ? query : `${query} `;
      onQuery(begun + field);
      requestAnimationFrame(() => {
        box.current?.focus();
        box.current?.setSelectionRange(begun.length + field.length, begun.length + field.length);
      });
    },
  });

  return (
    <Menu
      anchor={anchor}
      label="Sort and filter"
      sections={[
        { heading: 'Sort by', items: sorts.map(sortItem) },
        {
          heading: 'Show only',
          items: [
            switchItem('With a PDF', 'has:pdf'),
            switchItem('With a note', 'has:note'),
            switchItem('Added in the last 7 days', 'added:7d'),
            beginItem('Added in…', 'added:'),
            beginItem('Published in…', 'year:'),
            beginItem('By author…', 'author:'),
            beginItem('Saved from…', 'site:'),
          ],
        },
        {
          items: [
            {
              label: 'Save this search…',
              disabled: query.trim() === '',
              onSelect: () => setManagingLists(true),
            },
          ],
        },
      ]}
      onClose={onClose}
    />
  );
}

const sorts: readonly {
  by: PaperSort['by'];
  label: string;
  hint: string;
  reversedHint?: string;
}[] = [
  { by: 'relevance', label: 'Relevance', hint: 'without words the newest' },
  { by: 'added', label: 'Added', hint: 'newest first', reversedHint: 'oldest first' },
  { by: 'published', label: 'Published', hint: 'newest first', reversedHint: 'oldest first' },
  { by: 'title', label: 'Title', hint: 'A to Z', reversedHint: 'Z to A' },
  { by: 'opened', label: 'Last opened', hint: 'latest first', reversedHint: 'earliest first' },
];
