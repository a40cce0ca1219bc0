import type { Candidate } from '../page/candidate';
import type { Line, Outline, Span } from '../page/outline';
import { isLongEnough } from '../text/ideographs';

/** So many links, one to a line, are a menu, if none says more than so much. */
const FEW = 3;
const LONGEST = 32;

/**
 * The candidates without those in menus ("Curriculum vitae", "Teaching and office hours"), where most stand elsewhere:
 * lists of short links are written like the titles beside them.
 */
export function withoutMenus(outline: Outline, members: Candidate[]): Candidate[] {
  const known = new Map<Span, boolean>();
  const inMenu = (list: Span | undefined) => {
    if (!list) return false;
    const found = known.get(list) ?? isMenu(outline, list);
    known.set(list, found);
    return found;
  };
  const others = members.filter(({ line }) => !inMenu(outline.lines[line]?.block.parent));
  return others.length > members.length / 2 ? others : members;
}

function isMenu({ lines }: Outline, { firstLine, lastLine }: Span): boolean {
  if (lastLine - firstLine + 1 < FEW) return false;
  for (let at = firstLine; at <= lastLine; at++) {
    const line = lines[at];
    if (!line || !isShortLink(line)) return false;
  }
  return true;
}

function isShortLink({ text, spans }: Line): boolean {
  const said = text.trim();
  return (
    !isLongEnough(said, LONGEST + 1) &&
    spans.some(({ element, start, end }) => element.localName === 'a' && end - start >= said.length)
  );
}
