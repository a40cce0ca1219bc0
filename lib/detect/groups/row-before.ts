import type { Candidate } from '../page/candidate';
import type { Outline, Span } from '../page/outline';
import type { Row } from '../page/row';
import { peopleOf } from '../people/row-people';
import { linksOf } from '../rows/row-links';
import { citedTitle } from '../titles/cited-title';
import { quotedTitle } from '../titles/quoted-title';
import { TITLE, titleOf } from '../titles/title-candidates';
import { titleLikeness } from '../titles/title-likeness';
import { venueStops } from '../titles/venue-stops';
import type { GroupScore } from './group-score';

/**
 * The first paper of a list in paragraphs that are only begun behind each (`<p>` between two entries): it stands before
 * them, in the lines of the element around. Undefined where those lines say something else.
 */
export function rowBefore(
  outline: Outline,
  { rows, signature, places }: GroupScore,
  base: string,
): Row | undefined {
  const [first, ...others] = rows;
  const container = first?.span.parent;
  if (!first || !container || others.length < 2 || first.firstLine !== first.span.firstLine) return undefined;
  if (rows.some(({ span }) => span.element.localName !== 'p')) return undefined;
  const lastLine = first.firstLine - 1;
  const longest = rows.reduce((most, row) => Math.max(most, row.lastLine - row.firstLine), 0);
  let firstLine = first.firstLine;
  while (firstLine > 0 && outline.lines[firstLine - 1]?.block === container) firstLine--;
  if (firstLine > lastLine || lastLine - firstLine > longest) return undefined;
  const anchor = titleIn(outline, firstLine + first.anchor.line - first.firstLine, first, signature);
  if (!anchor || anchor.line > lastLine || titleLikeness(titleOf(outline, anchor)) < TITLE) return undefined;
  const row: Row = { anchor, span: anchor.span, firstLine, lastLine };
  const [people] = peopleOf(outline, row, places);
  const links = linksOf(outline, row, base);
  const isPaper = (people && people.score > 1) || links.identifiers.length > 0 || links.pdfUrl !== undefined;
  return isPaper ? row : undefined;
}

/** What stands in a line where the first row has its title: a citation's title, an element alike, or the whole line. */
function titleIn(
  { lines }: Outline,
  index: number,
  { anchor }: Row,
  signature: string,
): Candidate | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const at = { span: line.block, line: index };
  if (/\|(?:cited|quoted)/.test(signature)) {
    const quoted = signature.includes('|quoted') ? quotedTitle(line.text) : undefined;
    const said = quoted ?? citedTitle(line.text, { stops: venueStops(line), isUsual: true });
    return said && { ...at, ...said };
  }
  const isInline = (span: Span) => !span.block && span.firstLine === span.lastLine;
  const { length } = line.text.trimEnd();
  if (!isInline(anchor.span)) {
    const whole = line.spans.find(one => isInline(one) && one.start < 2 && one.end > length - 2);
    return { ...at, ...(whole && { span: whole }), start: 0, end: length };
  }
  const alike = line.spans.find(one => isInline(one) && one.shape === anchor.span.shape);
  return alike && { ...at, span: alike, start: alike.start, end: alike.end };
}
