/** By row of a table: how many rows, this one counted, the cells of rows above still reach into, column by column. */
type Reaching = WeakMap<Element, readonly number[]>;

const NOTHING: readonly number[] = [];
/** Tables of papers have fewer columns; cells further to the right count as they come. */
const MOST_COLUMNS = 40;

/**
 * A reader of columns, for as long as a page does not change: in which column of its table a cell stands, from 0.
 * Cells of rows above that reach down (`rowspan`) take their place in each row; a `colspan` counts as one column.
 */
export function createColumnReader(): (cell: Element) => number {
  const known: Reaching = new WeakMap();
  return cell => {
    const { cellIndex, parentElement: row } = cell as HTMLTableCellElement;
    const reaching = row && cellIndex < MOST_COLUMNS ? reachingInto(row, known) : NOTHING;
    return reaching.length > 0 ? (freeColumns(reaching, cellIndex + 1).at(-1) ?? cellIndex) : cellIndex;
  };
}

/** What reaches into a row: read from the last row above that is known on, since a page is read from its top. */
function reachingInto(row: Element, known: Reaching): readonly number[] {
  const rows: Element[] = [];
  for (let at: Element | null = row; at && !known.has(at); at = at.previousElementSibling) rows.push(at);
  for (let at = rows.pop(); at; at = rows.pop()) {
    const { previousElementSibling: above } = at;
    known.set(at, above ? reachingBelow(above, known.get(above) ?? NOTHING) : NOTHING);
  }
  return known.get(row) ?? NOTHING;
}

/** What reaches below a row: of what reaches into it, and of its own cells. */
function reachingBelow({ children }: Element, into: readonly number[]): readonly number[] {
  const cells = [...children].slice(0, MOST_COLUMNS);
  if (into.length === 0 && !cells.some(cell => cell.hasAttribute('rowspan'))) return NOTHING;
  const below = into.map(count => Math.max(0, count - 1));
  for (const [index, column] of freeColumns(into, cells.length).entries()) {
    const { rowSpan = 1 } = (cells[index] ?? {}) as Partial<HTMLTableCellElement>;
    // Zero stands for all rows below.
    below[column] = rowSpan === 0 ? Number.POSITIVE_INFINITY : rowSpan - 1;
  }
  const last = below.findLastIndex(count => count > 0);
  return last < 0 ? NOTHING : Array.from({ length: last + 1 }, (_, column) => below[column] ?? 0);
}

/** The first columns of a row into which nothing reaches, so many as are asked for. */
function freeColumns(reaching: readonly number[], count: number): number[] {
  const free: number[] = [];
  for (let column = 0; free.length < count; column++) if (!reaching[column]) free.push(column);
  return free;
}
