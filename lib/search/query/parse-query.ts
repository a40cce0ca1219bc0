import { type Status, statuses } from '@/lib/model/status';
import { parseMoments, parseYears } from './parse-range';
import { type Condition, type ParsedQuery, type QueryField, queryFields } from './query';
import { longestQuery, type QueryPiece, splitQuery } from './split-query';

const hasLetters = /[\p{L}\p{N}]/u;

/**
 * Takes a query apart: free words, `"phrases"`, `field:value` conditions, each of them negated by a minus before it.
 * Never fails: what means nothing is marked and left out.
 *
 * @param now milliseconds since the epoch, for `added:7d`
 */
export function parseQuery(query: string, now: number): ParsedQuery {
  const parsed: ParsedQuery = { text: '', conditions: [], marks: [] };
  const words: string[] = [];
  let endsInWord = false;
  for (const piece of splitQuery(query)) {
    const { start, end, isNegated, field, value, isQuoted, isOpen } = piece;
    endsInWord = false;
    const mark = (message: string) => parsed.marks.push({ start, end, message });
    if (isOpen) mark('The quotation mark is not closed: the phrase goes to the end.');
    if (field) {
      const condition = parseCondition(field, piece, now);
      if (typeof condition === 'string') mark(condition);
      else parsed.conditions.push(condition);
    } else if (!hasLetters.test(value)) {
      if (isNegated || isQuoted)
        mark(isQuoted ? 'The phrase has no words.' : 'There is no word after the minus.');
    } else if (isQuoted || isNegated) {
      parsed.conditions.push({ field: isQuoted ? 'phrase' : 'words', text: value, isNegated });
      if (!isNegated) words.push(value);
    } else {
      words.push(value);
      endsInWord = end === query.length;
    }
  }
  if (query.length > longestQuery) {
    const message = `Only the first ${longestQuery} letters are searched for.`;
    parsed.marks.push({ start: longestQuery, end: query.length, message });
  }
  parsed.text = words.length === 0 ? '' : words.join(' ') + (endsInWord ? '' : ' ');
  return parsed;
}

/** The condition of a field, or what is wrong with its value. */
function parseCondition(
  field: QueryField,
  { value, isNegated }: QueryPiece,
  now: number,
): Condition | string {
  const example = `as in ${queryFields[field]}`;
  const isName = field === 'tag' || field === 'list';
  if (isName ? value.trim() === '' : !hasLetters.test(value)) {
    return `There is nothing after “${field}:”; write it ${example}.`;
  }
  const folded = value.toLowerCase();
  switch (field) {
    case 'author':
    case 'title':
    case 'venue':
    case 'note':
      return { field, text: value, isNegated };
    case 'tag':
    case 'list':
    case 'site':
      return { field, value: value.trim(), isNegated };
    case 'year': {
      const range = parseYears(folded);
      return range ? { field, range, isNegated } : `“${value}” is no year and no range of years, ${example}.`;
    }
    case 'added': {
      const range = parseMoments(folded, now);
      return range
        ? { field, range, isNegated }
        : `“${value}” is no age and no date, ${example} or added:2024-05..2024-08.`;
    }
    case 'status': {
      const status = statuses.find(known => known === folded.replaceAll(' ', '-'));
      return status ? { field, status, isNegated } : `“${value}” is no status; there are ${statusNames()}.`;
    }
    case 'has':
      return folded === 'note' || folded === 'pdf'
        ? { field, what: folded, isNegated }
        : `A paper has no “${value}”; write has:note or has:pdf.`;
    case 'is':
      return folded === 'starred'
        ? { field, what: folded, isNegated }
        : `A paper is never “${value}”; write is:starred.`;
  }
}

function statusNames(): string {
  const names: readonly Status[] = statuses;
  return names.map(name => `status:${name}`).join(', ');
}
