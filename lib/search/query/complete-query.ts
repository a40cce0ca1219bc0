import { statuses } from '@/lib/model/status';
import { fold } from '../fold';
import { prefixDistance } from '../match-ranges';
import { type QueryField, queryFields } from './query';
import { type QueryPiece, quoteValue, splitQuery } from './split-query';

/** What a query can name. */
export interface Vocabulary {
  /** The most used first. */
  tags: readonly Term[];
  lists: readonly Term[];
  sites: readonly Term[];
  /** The year it is. */
  thisYear: number;
}

interface Term {
  value: string;
  /** What stands beside it: how many papers there are, or what it means. */
  hint?: string;
}

export interface CompletionOption extends Term {
  /** What goes into the query. */
  written: string;
}

/** How the piece of a query that is being typed may go on. */
export interface Completion {
  /** What the options take the place of: UTF-16 offsets into the query, the end exclusive. */
  start: number;
  end: number;
  /** A field's name, offered for a word that begins like one: most such words are just words. */
  isField: boolean;
  /** Whether the value can only be one of the options. */
  isClosed: boolean;
  options: CompletionOption[];
}

const mostOptions = 8;

/** How the piece that ends at the cursor may go on; undefined where it is complete or nothing is known for it. */
export function completeQuery(query: string, cursor: number, vocabulary: Vocabulary): Completion | undefined {
  const piece = splitQuery(query).find(({ end }) => end === cursor);
  if (!piece || (piece.isQuoted && !piece.isOpen)) return undefined;
  const { start, valueStart, end, field, isNegated, value } = piece;
  const isField = field === undefined;
  const isClosed = !isField && !openFields.has(field);
  const options = isField ? fieldsLike(piece) : termsLike(termsOf(field, vocabulary), value, isClosed);
  if (options.length === 0) return undefined;
  return { start: isField ? start + (isNegated ? 1 : 0) : valueStart, end, isField, isClosed, options };
}

/** The term that a misspelt value means, where one is near. */
export function nearestTerm(value: string, terms: readonly string[]): string | undefined {
  const typed = fold(value);
  const allowed = typed.length >= 8 ? 2 : typed.length >= 3 ? 1 : 0;
  const distances = terms.map(term => ({
    term,
    distance: prefixDistance(fold(term), typed, allowed),
    longer: Math.abs(term.length - value.length),
  }));
  const [best] = distances.sort((a, b) => a.distance - b.distance || a.longer - b.longer);
  return best && best.distance <= allowed ? best.term : undefined;
}

/** What a field of few values can be; for any other, examples or nothing. */
export function termsOf(field: QueryField, { tags, lists, sites, thisYear }: Vocabulary): readonly Term[] {
  switch (field) {
    case 'tag':
      return tags;
    case 'list':
      return lists;
    case 'site':
      return sites;
    case 'status':
      return statuses.map(value => ({ value }));
    case 'has':
      return [{ value: 'note' }, { value: 'pdf' }];
    case 'is':
      return [{ value: 'starred' }];
    case 'year':
      return [
        { value: String(thisYear), hint: 'this year' },
        { value: String(thisYear - 1), hint: 'last year' },
        { value: `${thisYear - 4}..`, hint: 'the last five years' },
        { value: `${thisYear - 20}..${thisYear - 10}`, hint: 'from … to' },
        { value: `..${thisYear - 10}`, hint: 'up to' },
      ];
    case 'added':
      return [
        { value: '1d', hint: 'in the last 24 hours' },
        { value: '7d', hint: 'in the last 7 days' },
        { value: '30d', hint: 'in the last 30 days' },
        { value: '1y', hint: 'in the last year' },
        { value: `${thisYear}-01..`, hint: `since January ${thisYear}` },
      ];
  }
  return [];
}

/** Fields whose values are examples. */
const openFields: ReadonlySet<QueryField> = new Set(['year', 'added']);

function fieldsLike({ value, isQuoted }: QueryPiece): CompletionOption[] {
  if (isQuoted || !/^[a-z]{2,}$/i.test(value)) return [];
  const names = Object.keys(queryFields).filter(name => name.startsWith(value.toLowerCase()));
  return names.map(name => ({ value: `${name}:`, written: `${name}:` }));
}

/** Those that begin with what is typed, then those that contain it; of a closed list else the one that is meant. */
function termsLike(terms: readonly Term[], value: string, isClosed: boolean): CompletionOption[] {
  const typed = fold(value.trim());
  if (terms.some(term => fold(term.value) === typed)) return [];
  const containing = terms.filter(term => fold(term.value).includes(typed));
  const begins = (term: Term) => (fold(term.value).startsWith(typed) ? 0 : 1);
  const found = containing.sort((a, b) => begins(a) - begins(b)).slice(0, mostOptions);
  const isMisspelt = isClosed && found.length === 0;
  const nearest = isMisspelt
    ? nearestTerm(
        value,
        terms.map(each => each.value),
      )
    : undefined;
  const meant = nearest === undefined ? [] : terms.filter(term => term.value === nearest).slice(0, 1);
  return [...found, ...meant].map(term => ({ ...term, written: quoteValue(term.value) }));
}
