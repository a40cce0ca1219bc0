import type { Creator } from '@/lib/model/creator';
import { parseName } from '@/lib/model/name';
import type { Outline } from '../page/outline';
import type { Row } from '../page/row';
import { isBareNumber } from '../text/bare-number';
import { readNames } from './names';

/** The dashes that stand for the people of the entry before: "———. 2019. A title", "---, and Jane Doe, A title". */
const DASHES = /^\s*(?:[-–—―_]{2,}|[—―])(?:\s*[.,:]|\s+(?=\(?(?:1[89]|20)\d\d|(?:and|with|&)\s|["“„«'‘]))\s*/;
/** Where a title in quotation marks begins. */
const QUOTE = /,?\s["“„«‘']/;
const AND = /^(?:and|with|&)\s+/;

/** Where the citation of a row begins: a number in a cell of its own is none. */
export function citationOf({ lines }: Outline, { firstLine, anchor }: Row): string {
  return lines.slice(firstLine, anchor.line + 1).find(({ text }) => !isBareNumber(text))?.text ?? '';
}

/** How much of a citation are such dashes, with what divides them from the rest; 0 where there are none. */
export function lengthOfDashes(text: string): number {
  return DASHES.exec(text)?.[0].length ?? 0;
}

/** A citation without such dashes, and without the "and" behind them. */
export function withoutDashes(text: string): string {
  const length = lengthOfDashes(text);
  return length > 0 ? text.slice(length).replace(AND, '') : text;
}

/**
 * The people of a citation that begins with dashes: those of the entry before, and who follows behind "and"; undefined
 * where it begins otherwise.
 */
export function samePeople(text: string, before: readonly Creator[] | undefined): Creator[] | undefined {
  const length = lengthOfDashes(text);
  if (length === 0 || !before) return undefined;
  const [and = ''] = AND.exec(text.slice(length)) ?? [];
  const [behind = ''] = text.slice(length + and.length).split(QUOTE, 1);
  const others = and ? readNames(behind)?.names : undefined;
  return [...before, ...(others ?? []).flatMap(name => parseName(name) ?? [])];
}
