import type { Reading } from '@/lib/sites/reading';

/** Forgets rows that changed, so that the next reading reads them anew and no others. */
export interface RowMemory<Cached> {
  readonly cache: WeakMap<Element, Cached>;
  /** Notes which siblings belong to which row. */
  learn(reading: Reading): void;
  /** Forgets the rows that these nodes stand in; the document or the body stand for every row. */
  forget(changed: Iterable<Node>): void;
}

export function createRowMemory<Cached>(): RowMemory<Cached> {
  let cache = new WeakMap<Element, Cached>();
  const owners = new WeakMap<Node, Element>();
  return {
    get cache() {
      return cache;
    },
    learn({ entries }) {
      for (const { rows } of entries) {
        for (const { element, also = [] } of rows) {
          for (const part of also) owners.set(part, element);
        }
      }
    },
    forget(changed) {
      for (const start of changed) {
        if (start.nodeType === Node.DOCUMENT_NODE) cache = new WeakMap();
        for (let node: Node | null = start; node; node = node.parentNode) {
          cache.delete(node as Element);
          const owner = owners.get(node);
          if (owner) cache.delete(owner);
        }
      }
    },
  };
}
