interface Found<Row> {
  toArray(): PromiseLike<Row[]>;
}

/** What is needed of a Dexie table that has an index `paperId`. */
interface TableByPaper<Row> {
  where(index: 'paperId'): {
    equals(id: number): Found<Row>;
    between(low: number, high: number, withLow: boolean, withHigh: boolean): Found<Row>;
  };
}

/**
 * The rows of a table that belong to these papers, by paper. Papers without rows are missing from the answer.
 *
 * Numbers that lie close together (the whole library, in slices) are one range request: twenty times as fast as one
 * request each. Others are one request each, since a cursor that jumps from paper to paper takes longer still.
 */
export async function rowsByPaper<Row extends { paperId: number }>(
  table: TableByPaper<Row>,
  paperIds: readonly number[],
): Promise<Map<number, Row[]>> {
  const wanted = new Set(paperIds);
  const rows = (await Promise.all(requests(table, [...wanted]))).flat();
  const byPaper = new Map<number, Row[]>();
  for (const row of rows) {
    if (!wanted.has(row.paperId)) continue;
    const group = byPaper.get(row.paperId);
    if (group) group.push(row);
    else byPaper.set(row.paperId, [row]);
  }
  return byPaper;
}

/** The same rows in no order, as `find` of an act's rows takes them. */
export function rowsOfPapers<Row extends { paperId: number }>(
  table: TableByPaper<Row>,
  paperIds: Iterable<number>,
): Found<Row> {
  return { toArray: async () => [...(await rowsByPaper(table, [...paperIds])).values()].flat() };
}

function requests<Row>(table: TableByPaper<Row>, ids: number[]): PromiseLike<Row[]>[] {
  const [low, high] = ids.reduce(
    ([least, most], id) => [Math.min(least, id), Math.max(most, id)],
    [Number.POSITIVE_INFINITY, 0],
  );
  if (ids.length > 0 && high - low < ids.length * 4) {
    return [table.where('paperId').between(low, high, true, true).toArray()];
  }
  return ids.map(id => table.where('paperId').equals(id).toArray());
}
