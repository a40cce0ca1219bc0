import { VENUES_HEAD } from '../page/column-names';
import { AUTHORS_HEAD } from '../people/roles';

/** Whether a table whose columns have these heads has one for authors and one for where their papers appeared. */
export function haveRecordColumns(heads: readonly string[]): boolean {
  return heads.some(head => AUTHORS_HEAD.test(head)) && heads.some(head => VENUES_HEAD.test(head));
}
