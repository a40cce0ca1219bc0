import type { Outline } from './outline';
import type { Row } from './rows';

const REFERENCES =
  /^\W*(?:\d+\.?\s*)?(?:(?:notes and )?references|bibliography|works cited|literature cited|further reading|similar articles|(?:related|recommended) (?:articles|papers|works?|content)|参考文献|references and notes|literaturverzeichnis|footnotes)(?: \(?\d+\)?)?\W*$/i;
/** These are column heads of ordinary lists as well. */
const CITING = /^\W*(?:cited by|citing articles|citations)\W*\d*\W*$/i;
const LOOK_BACK = 60;

/** Whether what stands above the rows says that they are a paper's references, or what the site recommends beside it. */
export function isReferenceList(outline: Outline, rows: readonly Row[]): boolean {
  const first = rows[0]?.firstLine ?? 0;
  for (let line = first - 1; line >= Math.max(0, first - LOOK_BACK); line--) {
    const { text = '', block, spans = [] } = outline.lines[line] ?? {};
    const isTitle = block !== undefined && /^h[1-6]$/.test(block.element.localName);
    const isHeading = isTitle || spans.some(span => /^(?:b|strong|button)$|head|title/i.test(span.shape));
    if (isHeading && REFERENCES.test(text.trim())) return true;
    if (isTitle && first - line < 4 && CITING.test(text)) return true;
    if (isTitle) return false;
  }
  return false;
}
