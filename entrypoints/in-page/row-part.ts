import type { EntryRow } from '@/lib/sites/reading';

/** The part of a row that its title stands in: the row's element, or the sibling that belongs to it (`dd` to `dt`). */
export function partOf({ element, anchor, also = [] }: EntryRow): Element {
  return also.find(part => part.contains(anchor)) ?? element;
}
