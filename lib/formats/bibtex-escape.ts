import { mathSegments } from './math-segments';
import { singleLine } from './plain-text';

/**
 * What TeX would not print as it stands. Braces become commands because BibTeX counts `\{` as an opening brace; `<`, `>`
 * and `|` print as other signs in TeX's oldest font encoding.
 */
const replacements: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};

/** Escapes a piece of text that holds no formula; letters of every script stay as they are (UTF-8). */
export function escapeProse(text: string): string {
  return text.replace(/[\\{}~^<>|&%#_$]/g, sign => replacements[sign] ?? sign);
}

/**
 * A formula in dollar signs, in braces so that no style changes its capitals (BibTeX would make `\Lambda` of a title
 * `\lambda`). A bare `%`, `#` or `&` would end the line or the formula.
 */
export function bracedFormula(formula: string): string {
  return `{$${formula.replace(/\\[\s\S]|[%#&]/g, token => (token.length === 1 ? `\\${token}` : token))}$}`;
}

/** A text as the value of a field: one line, TeX's special characters escaped, balanced formulas kept. */
export function escapeBibtex(text: string): string {
  return mathSegments(singleLine(text))
    .map(segment => (segment.math ? bracedFormula(segment.text) : escapeProse(segment.text)))
    .join('');
}

/**
 * An address or DOI as the value of a field. Both are typeset verbatim (`\url`, biblatex), so only what would break the
 * file is percent-encoded.
 */
export function escapeVerbatim(text: string): string {
  return singleLine(text).replace(
    /[\s{}\\^<>"`|$]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
