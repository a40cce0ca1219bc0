import { describe, expect, it } from 'vitest';
import { createColumnReader } from '@/lib/detect/page/column-of';
import { parsePage } from '../ways/read-entries';

/** The column of each cell of a table, row by row. */
function columnsOf(rows: string): number[][] {
  const columnOf = createColumnReader();
  const page = parsePage(`<table><tbody>${rows}</tbody></table>`);
  return [...page.querySelectorAll('tr')].map(row => [...row.children].map(cell => columnOf(cell)));
}

describe('the column of a cell', () => {
  it('is the next one where a cell of the row above reaches down', () =>
    expect(columnsOf('<tr><td rowspan="2">2024<td>A<td>B<tr><td>C<td>D<tr><td>2023<td>E')).toEqual([
      [0, 1, 2],
      [1, 2],
      [0, 1],
    ]));

  it('counts cells in the middle that reach down', () =>
    expect(columnsOf('<tr><td>A<td rowspan="3">B<td>C<tr><td>D<td>E<tr><td>F<td>G')).toEqual([
      [0, 1, 2],
      [0, 2],
      [0, 2],
    ]));

  it('counts a cell that reaches to the end of its table', () =>
    expect(columnsOf('<tr><td rowspan="0">A<td>B<tr><td>C<tr><td>D')).toEqual([[0, 1], [1], [1]]));

  it('is read in bounded time in a table of many columns', () => {
    const wide = `<tr>${'<td rowspan="9">x'.repeat(3000)}`;
    expect(columnsOf(wide.repeat(2))[1]?.at(-1)).toBe(2999);
  });
});
