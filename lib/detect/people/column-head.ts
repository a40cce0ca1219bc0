import type { Outline } from '../page/outline';
import { AUTHORS_HEAD, OTHERS_HEAD } from './roles';

/** What stands above the column of a table's cell, or before a `dd`; '' where nothing does, and for other elements. */
export function columnHead(outline: Outline, cell: Element | undefined): string {
  if (cell?.localName === 'dd') return labelBefore(cell);
  if (cell?.localName !== 'td') return '';
  return columnHeads(outline, cell)[(cell as HTMLTableCellElement).cellIndex] ?? '';
}

/** What stands above the columns of the table around an element; nothing where there is none, or no heads. */
export function columnHeads({ columnHeads: known }: Outline, element: Element): readonly string[] {
  const table = element.closest('table');
  if (!table) return [];
  const heads = known.get(table) ?? readHeads(table);
  known.set(table, heads);
  return heads;
}

const LONGEST = 40;

/** "Author:", before a `dd`: the text of its `dt`, if it ends like a label. */
function labelBefore({ previousElementSibling: before }: Element): string {
  const text = before?.localName === 'dt' ? (before.textContent ?? '').trim() : '';
  return text.length <= LONGEST && LABEL_END.test(text) ? text.replace(LABEL_END, '') : '';
}

const LABEL_END = /\s*[:：]$/;

/** What stands above some column of a list of papers. */
const ANY_HEAD =
  /\b(?:titles?|titel|t[ií]t(?:ulos?|re)|topics?|papers?|years?|jahr|año|ano|année|dates?|venue)\b/i;

/** The texts of the first row, where all of its cells are heads, or the texts say so. */
function readHeads(table: Element): string[] {
  const cells = [...((table as HTMLTableElement).rows[0]?.cells ?? [])];
  const heads = cells.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
  const areAlike = cells.every(({ localName }) => localName === cells[0]?.localName);
  const areHeads = cells[0]?.localName === 'th' || heads.some(head => isRole(head) || ANY_HEAD.test(head));
  return areAlike && areHeads && heads.every(head => head.length <= LONGEST) ? heads : [];
}

function isRole(head: string): boolean {
  return AUTHORS_HEAD.test(head) || OTHERS_HEAD.test(head);
}
