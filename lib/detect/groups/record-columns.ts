import { TITLES_HEAD, VENUES_HEAD } from '../page/column-names';
import type { Outline } from '../page/outline';
import { columnHead, columnHeads } from '../people/column-head';
import { AUTHORS_HEAD } from '../people/roles';

/** Whether a title stands in a table that has a column for titles, one for authors and one for where they appeared. */
export function isInRecordColumns(outline: Outline, { element }: { element: Element }): boolean {
  if (!TITLES_HEAD.test(columnHead(outline, element))) return false;
  const heads = columnHeads(outline, element);
  return heads.some(head => AUTHORS_HEAD.test(head)) && heads.some(head => VENUES_HEAD.test(head));
}
