import type { Outline, Span } from '../page/outline';
import type { Row } from '../page/row';
import { SAYS_BADGE } from '../page/says-badge';

/** Marks inside a title: words that are searched for, species names, formulas. */
const FORMATTING = /^(?:a|b|strong|i|em|mark|sub|sup|cite|q|font|tt|code|u)$/;
const LONGEST = 25;

/**
 * Takes badges out of titles: "Poster", "cs.CL", "NEW" in a small element at the end or the beginning of the title's
 * element, in many of the rows or of a class that says so. Elements that stand in the middle of titles as well are formatting.
 */
export function trimBadges(outline: Outline, rows: readonly Row[]): void {
  const edges = new Map<string, { rows: { row: Row; badge: Span }[] }>();
  const inside = new Set<string>();
  for (const row of rows) {
    const { line, start, end } = row.anchor;
    const { text = '', spans = [] } = outline.lines[line] ?? {};
    for (const badge of spans) {
      if (badge.block || badge.start < start || badge.end > end || badge.end - badge.start > end - start - 8)
        continue;
      if (FORMATTING.test(badge.element.localName) || badge.firstLine !== line || badge.lastLine !== line)
        continue;
      const atStart = text.slice(start, badge.start).trim() === '';
      const atEnd = text.slice(badge.end, end).trim() === '';
      if (badge.end - badge.start > LONGEST || !(atStart || atEnd)) inside.add(badge.shape);
      else if (text.slice(badge.start, badge.end).trim()) {
        const known = edges.get(badge.shape);
        if (known) known.rows.push({ row, badge });
        else edges.set(badge.shape, { rows: [{ row, badge }] });
      }
    }
  }
  for (const [shape, { rows: badged }] of edges) {
    const least = SAYS_BADGE.test(shape) ? 1 : Math.max(2, rows.length * 0.3);
    if (inside.has(shape) || badged.length < least) continue;
    for (const { row, badge } of badged) {
      const { anchor } = row;
      const isFirst = (outline.lines[anchor.line]?.text.slice(anchor.start, badge.start) ?? '').trim() === '';
      row.anchor = isFirst ? { ...anchor, start: badge.end } : { ...anchor, end: badge.start };
    }
  }
}

/** Takes from the titles of further rows what stands before nearly all titles of the rows that they are like. */
export function trimLikeOthers(outline: Outline, further: readonly Row[], rows: readonly Row[]): void {
  if (further.length === 0) return;
  const before = new Map<string, number>();
  const inside = new Set<string>();
  for (const { anchor } of rows)
    for (const { shape, end } of badgesIn(outline, anchor.line))
      if (end <= anchor.start) before.set(shape, (before.get(shape) ?? 0) + 1);
      else inside.add(shape);
  for (const row of further) {
    const { anchor } = row;
    const badge = badgesIn(outline, anchor.line).find(
      ({ shape, start, end }) =>
        start === anchor.start &&
        end < anchor.end &&
        !inside.has(shape) &&
        (before.get(shape) ?? 0) > rows.length * 0.8,
    );
    if (badge) row.anchor = { ...anchor, start: badge.end };
  }
}

/** The elements within a line that are no formatting. */
function badgesIn({ lines }: Outline, line: number): Span[] {
  return (lines[line]?.spans ?? []).filter(
    ({ block, element, firstLine, lastLine }) =>
      !block && !FORMATTING.test(element.localName) && firstLine === line && lastLine === line,
  );
}
