/** Elements that an observer watches for items, each as long as one of its items is there. */
export interface SharedTargets<Item> {
  /** Gives an item its element, and takes it from the one that it had. Answers whether others have that element too. */
  add(item: Item, element: Element): boolean;
  delete(item: Item): void;
  itemsOf(element: Element): Iterable<Item>;
}

/** Makes the targets of an observer of elements, which several items may share: the lines of one paragraph. */
export function createSharedTargets<Item>(
  observer: Pick<ResizeObserver, 'observe' | 'unobserve'>,
): SharedTargets<Item> {
  const items = new Map<Element, Set<Item>>();
  const elements = new Map<Item, Element>();

  function remove(item: Item): void {
    const element = elements.get(item);
    if (!element) return;
    elements.delete(item);
    const sharing = items.get(element);
    sharing?.delete(item);
    if (sharing?.size) return;
    items.delete(element);
    observer.unobserve(element);
  }

  return {
    add(item, element) {
      if (elements.get(item) === element) return (items.get(element)?.size ?? 0) > 1;
      remove(item);
      elements.set(item, element);
      const sharing = items.get(element);
      if (sharing) sharing.add(item);
      else {
        items.set(element, new Set([item]));
        observer.observe(element);
      }
      return sharing !== undefined;
    },
    delete: remove,
    itemsOf: element => items.get(element) ?? [],
  };
}
