import type { Line, Span } from './outline';

const ITALIC = /^(?:i|em|cite)(?:\.|$)|\.italic\b/;
const FACE = /^(?:i|em|cite|b|strong)(?:\.|$)|\.(?:italic|bold)\b/;
/**
 * Tells of a block that is one line whether it is in bold or in italics as a whole: of blocks that are alike otherwise,
 * those are mostly the titles and the venues.
 */
export function faceOf(line: Line, index: number): '>b' | '>i' | '' {
  const { block, spans } = line;
  if (block.firstLine !== index || block.lastLine !== index) return '';
  const face = spans.find(span => !span.block && FACE.test(span.shape) && sameText(line, block, span));
  return face ? (ITALIC.test(face.shape) ? '>i' : '>b') : '';
}

/** Whether one span holds nothing in a line but another. */
export function sameText(line: Line, outer: Span, inner: Span): boolean {
  return (
    line.text.slice(outer.start, inner.start).trim() === '' &&
    line.text.slice(inner.end, outer.end).trim() === ''
  );
}
