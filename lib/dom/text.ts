/**
 * Controls, format characters that are never part of a word (zero-width space, soft hyphen, directional overrides)
 * and halves of surrogate pairs. Joiners stay: Persian and Indic words need them.
 */
export const noise =
  /[\p{Cc}\p{Surrogate}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/gu;
const wideSpace = /\s{2,}|[^\S ]/g;
const block =
  /^(?:BR|P|DIV|LI|UL|OL|DL|DT|DD|TR|TD|TH|TABLE|TBODY|H[1-6]|SECTION|ARTICLE|HEADER|FOOTER|BLOCKQUOTE|PRE|HR|FORM|DETAILS|SUMMARY|FIGURE|ADDRESS|CENTER)$/;
const unread = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TEXTAREA|SELECT|SVG)$/i;
// What a reader could not read in one row; a walk stops there.
const mostCharacters = 100_000;
const mostNodes = 20_000;

export interface TextOptions {
  /** Leaves out the descendants that match this selector. */
  without?: string;
  /** Leaves out what is hidden by an attribute or an inline style. */
  visibleOnly?: boolean;
}

// Most texts need nothing, and a long list tidies tens of thousands.
const isTidy = /^[!-~]+(?: [!-~]+)*$/;

/** A text with single spaces, trimmed, without control characters and broken surrogates. */
export function tidy(text: string): string {
  if (isTidy.test(text)) return text;
  const spaced = text.replace(wideSpace, ' ');
  const clean = spaced.replace(noise, '');
  return (clean === spaced ? clean : clean.replace(wideSpace, ' ')).trim();
}

/**
 * The text of a node as a reader sees it, tidied: blocks and line breaks separate words, inline elements (a search
 * engine's highlights) do not; scripts, styles and form fields are left out; rendered formulas give their TeX source.
 * At most 100,000 characters; empty where the node is absent.
 */
export function textOf(node: Node | null | undefined, options: TextOptions = {}): string {
  if (!node) return '';
  const pieces: string[] = [];
  const budget = { characters: mostCharacters, nodes: mostNodes };
  collect(node, options, pieces, budget);
  return tidy(pieces.join(''));
}

function collect(
  node: Node,
  options: TextOptions,
  pieces: string[],
  budget: { characters: number; nodes: number },
): void {
  for (
    let child = node.firstChild;
    child && budget.nodes > 0 && budget.characters > 0;
    child = child.nextSibling
  ) {
    budget.nodes -= 1;
    if (child.nodeType === 3) {
      const text = (child.nodeValue ?? '').slice(0, budget.characters);
      budget.characters -= text.length;
      pieces.push(text);
    } else if (child.nodeType === 1) {
      const element = child as Element;
      const formula = texOf(element);
      if (formula !== undefined) pieces.push(formula);
      else if (!isLeftOut(element, options)) {
        const separator = isBlock(element) ? ' ' : '';
        pieces.push(separator);
        collect(element, options, pieces, budget);
        pieces.push(separator);
      }
    }
  }
}

function isLeftOut(element: Element, { without, visibleOnly }: TextOptions): boolean {
  return (
    isUnread(element) ||
    (without !== undefined && element.matches(without)) ||
    (visibleOnly === true && isHidden(element))
  );
}

/** Whether an element's name says that it, or the text behind it, begins a line of its own. */
export function isBlock(element: Element): boolean {
  return block.test(element.tagName);
}

/** Whether what stands in an element is no text of the page: scripts, styles, form fields, drawings. */
export function isUnread(element: Element): boolean {
  return unread.test(element.tagName);
}

/** Whether an attribute or an inline style of the element itself hides it: computed styles would cost a layout. */
export function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display:\s*none/i.test(element.getAttribute('style') ?? '');
}

/**
 * What a rendered formula stands for: MathJax 2 keeps the TeX source in a script behind its rendering, KaTeX and
 * MathJax 3 keep an accessible copy inside theirs. Undefined where the element is no part of a formula.
 */
function texOf(element: Element): string | undefined {
  if (element.tagName === 'SCRIPT') {
    return element.getAttribute('type')?.startsWith('math/tex') ? `$${element.textContent}$` : undefined;
  }
  // Not `classList`: the browser makes one for each element that is asked.
  const kind = element.getAttribute('class') ?? '';
  if (/^\s*katex(?:\s|$)/.test(kind) || element.tagName === 'MJX-CONTAINER') {
    const tex = element.querySelector('annotation[encoding="application/x-tex"]')?.textContent;
    return tex ? `$${tex}$` : (element.querySelector('math')?.textContent ?? '');
  }
  return /^\s*MathJax(?:_|\s|$)/.test(kind) ? '' : undefined;
}
