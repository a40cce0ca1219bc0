import { type EntryRow, nodeOf } from '@/lib/sites/reading';
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

/**
 * Observes rows; `onChange` gets what changed, in order.
 *
 * Lines of text are no elements and cannot be observed: the line break behind each stands for it. Where rows have to
 * share an element they come and go together.
 */
export function observeNearViewport<Item extends AtRow>(
  onChange: (changes: Change<Item>[]) => void,
): NearViewport<Item> {
  const items = new Map<Element, Set<Item>>();
  const elements = new Map<Item, Element>();
  const observer = new IntersectionObserver(
    entries =>
      onChange(
        entries.flatMap(({ target, isIntersecting: isNear }) =>
          [...(items.get(target) ?? [])].map(item => ({ item, isNear })),
        ),
      ),
    { rootMargin: '75% 0px', ...{ scrollMargin: '75% 0px' } },
  );
  return {
    observe(item) {
      const element = elementOf(item.row);
      elements.set(item, element);
      const sharing = items.get(element);
      if (sharing) {
        sharing.add(item);
        // What is observed already is not told of again.
        onChange([{ item, isNear: true }]);
      } else {
        items.set(element, new Set([item]));
        observer.observe(element);
      }
    },
    unobserve(item) {
      const element = elements.get(item);
      const sharing = element && items.get(element);
      if (!element || !sharing) return;
      elements.delete(item);
      sharing.delete(item);
      if (sharing.size > 0) return;
      items.delete(element);
      observer.unobserve(element);
    },
    disconnect() {
      observer.disconnect();
    },
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
