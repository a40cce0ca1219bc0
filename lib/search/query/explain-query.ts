import { fold } from '../fold';
import { nearestTerm, termsOf, type Vocabulary } from './complete-query';
import { parseQuery } from './parse-query';
import { type QueryMark, queryFields } from './query';
import { type QueryPiece, quoteValue, splitQuery } from './split-query';

/** What stands before a colon in identifiers and addresses, which a query may name as they are. */
const schemes = new Set([
  'arxiv',
  'doi',
  'hdl',
  'http',
  'https',
  'isbn',
  'openreview',
  'acl',
  'pmid',
  'pmc',
  'pmcid',
  'urn',
]);

/**
 * What in a query means nothing or nothing that there is, each with what would be right: what `parseQuery` marks,
 * fields that do not exist, tags and lists that do not exist, and queries without a word.
 *
 * @param now milliseconds since the epoch
 */
export function explainQuery(query: string, vocabulary: Vocabulary, now: number): QueryMark[] {
  const pieces = splitQuery(query);
  const { text, conditions, marks } = parseQuery(query, now);
  const all = [...marks, ...pieces.flatMap(piece => explainPiece(piece, vocabulary) ?? [])];
  if (all.length === 0 && text === '' && conditions.length === 0 && query.trim() !== '') {
    const message = 'There is no word in this to search for. Type words of a title, a name or a tag.';
    all.push({ start: 0, end: query.length, message });
  }
  return all.sort((a, b) => a.start - b.start);
}

function explainPiece(piece: QueryPiece, vocabulary: Vocabulary): QueryMark | undefined {
  const { start, end, field, value, valueStart, isQuoted } = piece;
  const wanted = fold(value.trim());
  if (field === 'tag' || field === 'list' || field === 'site') {
    const terms = termsOf(field, vocabulary).map(term => term.value);
    // A site may also be named by its address.
    const isKnown = field === 'site' ? terms.length === 0 || wanted.includes('.') : wanted === '';
    if (isKnown || terms.some(term => fold(term) === wanted)) return undefined;
    const nearest = nearestTerm(value.trim(), terms);
    const advice = nearest === undefined ? '' : ` Did you mean ${field}:${quoteValue(nearest)}?`;
    return { start, end, message: `${missing[field]} “${value.trim()}”.${advice}` };
  }
  const [, name = ''] = /^([a-z]{2,}):[^\s/]/i.exec(value) ?? [];
  if (field !== undefined || isQuoted || name === '' || schemes.has(name.toLowerCase())) return undefined;
  const names = Object.keys(queryFields) as (keyof typeof queryFields)[];
  const nearest = names.find(known => known === nearestTerm(name, names));
  const advice = nearest
    ? `Did you mean ${nearest}:, as in ${queryFields[nearest]}?`
    : `The fields are ${names.join(', ')}.`;
  const nameEnd = valueStart + name.length + 1;
  return {
    start: valueStart,
    end: nameEnd,
    message: `There is no field “${name}:”, so it is searched for as a word. ${advice}`,
  };
}

const missing = {
  tag: 'No paper is tagged',
  list: 'There is no list',
  site: 'Offprint knows no site',
};
