/** C0 and C1 controls and the line and paragraph separators: no format wants them inside a value. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * A text as one line that every format can hold: white space and control characters become single spaces, half of a
 * surrogate pair becomes U+FFFD (it cannot be written as UTF-8).
 */
export function singleLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(controls, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The lines of a text, each as `singleLine` makes it, without empty ones at either end. */
export function plainLines(text: string): string[] {
  return text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(singleLine);
}
