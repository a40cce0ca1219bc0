import type { Span } from './outline';

/** The shape of a badge, as its class calls it: even one in a list is none of the title, most papers have no award. */
export const SAYS_BADGE = /[._-](?:badge|award|chip|pill|label|tag|venue)(?:$|[._-])/i;
/** Whose or which paper it is. */
const SAYS_MORE = /author|name|person|people|title|venue|journal/i;
const LONGEST = 40;

/** Whether an element is a badge by its class, and says nothing of whose paper it stands at, and which. */
export function isBadge({ shape, start, end }: Pick<Span, 'shape' | 'start' | 'end'>): boolean {
  return SAYS_BADGE.test(shape) && !SAYS_MORE.test(shape) && end - start <= LONGEST;
}
