import { remembered } from '../text/remembered';

/**
 * An element's tag and classes without what tells rows apart: alike for the same part of every row. `columnOf` is asked
 * where in its table a cell stands.
 */
export function shapeOf(element: Element, columnOf: (cell: Element) => number): string {
  const name = element.localName;
  const marks =
    element.getAttribute('class') ??
    element.getAttribute('itemprop') ??
    element.getAttribute('property') ??
    '';
  const kept = marks ? keptMarks(`${marks} ${faceOf(element)}`) : faceOf(element);
  // Cells of a row are told apart by their column.
  const part = name === 'td' || name === 'th' ? name + columnOf(element) : name;
  return kept ? `${part}.${kept.slice(0, 200)}` : part;
}

/** What is left of classes without what tells rows apart ("item-12", "odd", "last"), joined by stops. */
const keptMarks = remembered(marks =>
  marks
    .replace(/(?:^|\s)(?:\S*\d\S*|\S*\b(?:odd|even|first|last|active|selected))(?=\s|$)/gi, ' ')
    .trim()
    .replace(/\s+/g, '.'),
);

/** The fonts of TeX, in which TeX4ht sets each line by itself: "cmti-10", "ecbx-1000", "ptmri7t-x-x-109". */
const TEX_ITALIC = /^(?:(?:cm|ec)(?:ti|sl|itt)|ptmri|pplri)[\w-]*$/;
const TEX_BOLD = /^(?:(?:cm|ec)bx|ptmb|pplb)[\w-]*$/;

/** Whether TeX4ht has set an element in italics or in bold; '' where it is none of its. */
export function texFaceOf(element: Element): 'italic' | 'bold' | '' {
  const font = element.localName === 'span' ? (element.getAttribute('class') ?? '') : '';
  return TEX_ITALIC.test(font) ? 'italic' : TEX_BOLD.test(font) ? 'bold' : '';
}

/** What an inline style or a font makes of a piece of text: builders of sites write that instead of `b` and `i`. */
function faceOf(element: Element): string {
  const style = element.localName === 'span' ? element.getAttribute('style') : null;
  if (!style) return texFaceOf(element);
  if (/font-style:\s*(?:italic|oblique)/i.test(style)) return 'italic';
  return /font-weight:\s*(?:bold|[6-9]00)/i.test(style) ? 'bold' : '';
}
