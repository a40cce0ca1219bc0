import type { EntryRow, ListedEntry } from '@/lib/sites/reading';
import type { Line, Outline, Span } from '../page/outline';
import type { Row } from '../page/row';

/** Rows whose title stands in text that is other rows' too: there is no place for a button. */
const placeless = new WeakSet<EntryRow>();

/**
 * Where a row stands on the page. `shared` are the lines that several rows have their titles in: what stands at the end of
 * such a line is the last one's.
 */
export function placeOf(
  { lines }: Outline,
  { span: around, anchor }: Row,
  shared: ReadonlySet<number>,
): EntryRow {
  const line = lines[anchor.line];
  if (line?.preformatted) return placeInText(line, anchor);
  const { element: title } = anchor.span;
  if (line && isInLineOfBlock(line, around) && !shared.has(anchor.line))
    return { element: line.block.element, anchor: title, line: line.nodes };
  const element = around.element.contains(title) ? around.element : title;
  const nodes = around.firstLine < around.lastLine ? line?.nodes : undefined;
  return { element, anchor: title, ...(nodes && { line: nodes }) };
}

/** Whether a title is marked in one of several lines of a block, and has nothing of its own around the line. */
function isInLineOfBlock({ block }: Line, around: Span): boolean {
  return !around.block && around.firstLine === around.lastLine && block.firstLine < block.lastLine;
}

/** In preformatted text one node holds many lines: only an element around most of the title is the row's own. */
function placeInText({ spans, block }: Line, title: { start: number; end: number }): EntryRow {
  const isTitle = ({ start, end }: Span) =>
    Math.min(end, title.end) - Math.max(start, title.start) > (title.end - title.start) * 0.6;
  const own = spans.find(span => !span.block && isTitle(span))?.element;
  const row: EntryRow = { element: own ?? block.element, anchor: own ?? block.element };
  if (!own) placeless.add(row);
  return row;
}

/** The entries without the rows that have no place of their own. */
export function withoutPlaceless(entries: ListedEntry[]): ListedEntry[] {
  return entries.map(({ entry, rows }) => ({ entry, rows: rows.filter(row => !placeless.has(row)) }));
}
