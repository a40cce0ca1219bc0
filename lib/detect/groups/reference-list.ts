import { REFERENCES } from '../page/headings';
import type { Outline } from '../page/outline';
import type { Row } from '../page/row';

/** Not "bibliography", which templates of personal pages call their lists. */
const MARKED = /^(?:ol|ul|div|section)\.(?:\S*\.)?(?:references|reflist|ref-list|footnotes|endnotes)(?:\.|$)/;
/** These are column heads of ordinary lists as well. */
const CITING = /^\W*(?:cited by|citing articles|citations)\W*\d*\W*$/i;
const LOOK_BACK = 60;

/**
 * Whether the list's class or what stands above the rows says that they are a paper's references, or what the site
 * recommends beside it. `isBibliography`: the page calls itself a list of papers.
 */
export function isReferenceList(outline: Outline, rows: readonly Row[], isBibliography: boolean): boolean {
  for (let at = rows[0]?.span; at; at = at.parent) if (MARKED.test(at.shape)) return !isBibliography;
  const first = rows[0]?.firstLine ?? 0;
  for (let line = first - 1; line >= Math.max(0, first - LOOK_BACK); line--) {
    const { text = '', block, spans = [] } = outline.lines[line] ?? {};
    const isTitle = block !== undefined && /^h[1-6]$/.test(block.element.localName);
    const isHeading = isTitle || spans.some(span => /^(?:b|strong|button)$|head|title/i.test(span.shape));
    if (isHeading && REFERENCES.test(text.trim())) return !isBibliography;
    if (isTitle && first - line < 4 && CITING.test(text)) return true;
    if (isTitle) return false;
  }
  return false;
}
