import { byRelevance, type PaperSort, sortKeys } from '@/lib/library/paper-order';

/** Where it can be read before the first paint. */
const key = 'sort';

/** What papers were sorted by last, in the popup and on the library page. */
export function readRememberedSort(): PaperSort {
  const [by, direction] = localStorage.getItem(key)?.split(' ') ?? [];
  const known = sortKeys.find(each => each === by);
  return known ? { by: known, reversed: direction === 'reversed' } : byRelevance;
}

export function rememberSort({ by, reversed }: PaperSort): void {
  localStorage.setItem(key, reversed ? `${by} reversed` : by);
}
