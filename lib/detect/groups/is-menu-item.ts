import type { Line, Outline } from '../page/outline';
import type { Row } from '../page/row';

/** Longer links may be titles. */
const LONGEST = 60;

/** Whether a row is an item of a menu with what it unfolds: several short lines, each of which is a link and nothing else. */
export function isMenuItem({ lines }: Outline, { firstLine, lastLine }: Row): boolean {
  return firstLine < lastLine && lines.slice(firstLine, lastLine + 1).every(isLink);
}

function isLink({ text, spans }: Line): boolean {
  if (text.trim().length > LONGEST) return false;
  const link = spans.find(({ element }) => element.localName === 'a');
  return link !== undefined && (text.slice(0, link.start) + text.slice(link.end)).trim() === '';
}
