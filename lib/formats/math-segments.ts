import { hasOnlyMathCommands } from './math-commands';

/** A stretch of a text: prose, or the inside of a TeX formula without its dollar signs. */
export interface Segment {
  math: boolean;
  text: string;
}

/**
 * Splits a text at its `$…$` formulas, by Pandoc's rule (https://pandoc.org/MANUAL.html#extension-tex_math_dollars): the
 * opening dollar has no white space after it, the closing one none before it and no digit after it, so that "$5 and
 * $10" is prose. A formula's braces balance and its commands are
 * known ones; otherwise it is prose too. `$$…$$` counts as one formula.
 */
export function mathSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let prose = '';
  let at = 0;
  while (at < text.length) {
    const formula = text[at] === '$' ? formulaAt(text, at) : undefined;
    if (formula) {
      if (prose !== '') segments.push({ math: false, text: prose });
      prose = '';
      segments.push({ math: true, text: formula.inside });
      at = formula.end;
    } else {
      // An escaped dollar sign opens no formula.
      const length = text[at] === '\\' && text[at + 1] === '$' ? 2 : 1;
      prose += text.slice(at, at + length);
      at += length;
    }
  }
  if (prose !== '') segments.push({ math: false, text: prose });
  return segments;
}

function formulaAt(text: string, start: number): { inside: string; end: number } | undefined {
  const dollars = text.startsWith('$$', start) ? '$$' : '$';
  const from = start + dollars.length;
  const to = closingDollar(text, from);
  if (to === undefined || !text.startsWith(dollars, to)) return undefined;
  const inside = text.slice(from, to);
  const end = to + dollars.length;
  const isFormula =
    /^\S/.test(inside) &&
    /\S$/.test(inside) &&
    !/^\d/.test(text.slice(end)) &&
    balanced(inside) &&
    hasOnlyMathCommands(inside);
  return isFormula ? { inside, end } : undefined;
}

function closingDollar(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '$') return at;
  }
  return undefined;
}

/** Whether braces pair up for BibTeX, which counts them whether or not a backslash stands before them. */
function balanced(formula: string): boolean {
  let depth = 0;
  for (const letter of formula) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
