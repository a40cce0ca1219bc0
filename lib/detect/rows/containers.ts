import { holdsLines, type Span } from '../page/outline';
import type { Row } from '../page/row';

/** The element in which rows follow each other: the row's parent, or the block whose lines they are. */
export function containerOf(row: Row): Span | undefined {
  return isElement(row) ? row.span.parent : blockOf(row.span);
}

/** Whether a row is an element, and not lines of one. */
export function isElement({ span, firstLine, lastLine }: Row): boolean {
  return holdsLines(span) && span.firstLine === firstLine && span.lastLine === lastLine;
}

/**
 * Whether rows of these containers follow each other: there is one container, or the row's holds the next row's, which
 * looks the same. So it is where a page closes its elements too late (`<div/>` is not closed in HTML).
 */
export function isFollowed(container: Span | undefined, next: Span | undefined): boolean {
  if (container === next) return true;
  return (
    container !== undefined &&
    next !== undefined &&
    container.shape === next.shape &&
    container.index < next.index &&
    next.index <= container.lastIndex
  );
}

export function blockOf(span: Span): Span | undefined {
  let at: Span | undefined = span;
  while (at && !at.block) at = at.parent;
  return at;
}
