import { splitQuery } from './split-query';

/** Whether a query has a condition, written as this. */
export function hasCondition(query: string, condition: string): boolean {
  return piecesOf(query, condition).length > 0;
}

/** The query without a condition that it has; else with it, before what else it says. */
export function toggleCondition(query: string, condition: string): string {
  const [piece] = piecesOf(query, condition);
  if (!piece) return `${condition} ${query}`;
  return query.slice(0, piece.start) + query.slice(piece.end).trimStart();
}

function piecesOf(query: string, condition: string) {
  return splitQuery(query).filter(
    ({ field, start, end }) =>
      field !== undefined && query.slice(start, end).toLowerCase() === condition.toLowerCase(),
  );
}
