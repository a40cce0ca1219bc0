import { noise } from '@/lib/dom/text';

/** Signs that a text without any of those that are looked for here is made of: most texts. */
const PLAIN = /^[\s\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u201f\u2020-\u2027]*$/;

/**
 * A text with the letters that a reader sees: without soft hyphens, zero-width spaces and other signs that only steer how
 * it is set, which may stand within a word, and with accents that follow their letters (as some systems write them)
 * composed with them. White space stays as it is.
 */
export function visibleLetters(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(noise, sign => (/[\t-\r]/.test(sign) ? sign : '')).normalize('NFC');
}
