import type { Outline } from '../page/outline';
import { BEGINS_WITH_OTHERS } from './names';
import type { RowPeople } from './score-people';

/** "Title (with Jane Doe)": the list's owner is one more. */
export function areOthers({ lines }: Outline, { firstLine, start }: RowPeople): boolean {
  return BEGINS_WITH_OTHERS.test(lines[firstLine]?.text.slice(start, start + 60) ?? '');
}
