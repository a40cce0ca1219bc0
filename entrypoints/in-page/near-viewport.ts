import { type EntryRow, nodeOf } from '@/lib/sites/reading';
import { createSharedTargets } from './shared-targets';
import { isSurface } from './surface';

/** Something that stands at a row. */
interface AtRow {
  row: EntryRow;
}

/** That a row came near the viewport, or left it. */
interface Change<Item> {
  item: Item;
  isNear: boolean;
}

/** Tells which rows come near the viewport and which leave it. */
export interface NearViewport<Item extends AtRow> {
  observe(item: Item): void;
  unobserve(item: Item): void;
  disconnect(): void;
}

/** What is near: above and below, and beside whatever of a row is seen, as the end of a long line may be far off. */
const margin = '75% 100000px';

/**
 * Observes rows; `onChange` gets what changed, in order.
 *
 * Lines of text are no elements and cannot be observed: the line break behind each stands for it. Where rows have to
 * share an element they come and go together.
 */
export function observeNearViewport<Item extends AtRow>(
  onChange: (changes: Change<Item>[]) => void,
): NearViewport<Item> {
  const observer = new IntersectionObserver(
    entries =>
      onChange(
        entries.flatMap(({ target, isIntersecting: isNear }) =>
          [...targets.itemsOf(target)].map(item => ({ item, isNear })),
        ),
      ),
    { rootMargin: margin, ...{ scrollMargin: margin } },
  );
  const targets = createSharedTargets<Item>(observer);
  return {
    observe(item) {
      // What is observed already is not told of again.
      if (targets.add(item, elementOf(item.row))) onChange([{ item, isNear: true }]);
    },
    unobserve: targets.delete,
    disconnect: () => observer.disconnect(),
  };
}

function elementOf(row: EntryRow): Element {
  const { anchor } = row;
  for (let node: Node | null = nodeOf(row); node && node !== anchor; node = node.parentNode) {
    let next = node.nextSibling;
    while (next && (next.nodeType !== Node.ELEMENT_NODE || isSurface(next))) next = next.nextSibling;
    if (next) return next as Element;
  }
  return anchor;
}
