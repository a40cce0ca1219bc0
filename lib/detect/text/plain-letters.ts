import { remembered } from './remembered';

/** What stands for a letter without case, and for a mark that belongs to the letter before. */
const CASELESS = 'º';
const MARK = '¨';

const IS_ASCII = /^[\0-\x7f]*$/;
const LETTER = /^\p{L}$/u;
const COMBINING = /^\p{M}$/u;

/**
 * A text in which other letters than those of ASCII are replaced, so that simple patterns understand all: an upper-case
 * letter is `X`, a lower-case one `x`, one without case (Chinese, Arabic) `º`, a combining mark `¨`, the hyphens of
 * Unicode are `-`, and the marks within Hebrew words are `'`. Everything else stays. It is as long as the text: what a pattern finds stands at the same place there.
 *
 * Patterns with `\p{L}` and the like would do as well, but a browser takes a millisecond or two to compile each of
 * them, anew for every page: for some fifty of them that is longer than the rest of the detection takes.
 */
export function plainLetters(text: string): string {
  return IS_ASCII.test(text) ? text : replaced(text);
}

const replaced = remembered(replaceLetters);

function replaceLetters(text: string): string {
  let plain = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xb5) continue;
    const other = standIn(code, text, at);
    if (other === undefined) continue;
    plain += text.slice(from, at) + other;
    from = at + 1;
  }
  return plain + text.slice(from);
}

/** What stands for a code unit; undefined where it stays. */
function standIn(code: number, text: string, at: number): string | undefined {
  if (code === 0x2010 || code === 0x2011) return '-';
  if (code === 0x5f3 || code === 0x5f4) return "'";
  if (code >= 0x2000 && code < 0x2c00) return undefined; // Punctuation, signs, arrows.
  if (code >= 0x3400 && code <= 0xd7a3 && (code <= 0x9fff || code >= 0xac00)) return CASELESS;
  if (code >= 0xd800 && code <= 0xdfff) return isLetterPair(code, text, at) ? CASELESS : undefined;
  const character = text.charAt(at);
  if (character.toLowerCase() !== character) return 'X';
  if (character.toUpperCase() !== character) return 'x';
  if (code < 0x300) return undefined;
  if (code < 0x370) return MARK;
  return LETTER.test(character) ? CASELESS : COMBINING.test(character) ? MARK : undefined;
}

/** Whether a half of a surrogate pair belongs to a letter: not to an emoji. */
function isLetterPair(code: number, text: string, at: number): boolean {
  const high = code < 0xdc00 ? code : text.charCodeAt(at - 1);
  return high < 0xd83c || high > 0xd83e;
}
