/** Looks at each run of marks once: contents have hundreds of dots between a title and its page. */
const PAGES =
  /(?:^|(?<![\s,.:;–-])[\s,.:;–-]*[\s,.:;(])(?:(?:pp?\.?|S\.|pages?|s\.)\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?|\d{1,4}\s?[–-]\s?\d{1,4})\)?[\s.,;]*$/;
/** "1914–1918", "1914–18": years. */
const YEARS =
  /(?<!\d)1[5-9]\d\d\s?[–-]\s?(?:\d\d|1[5-9]\d\d|20\d\d)\)?[\s.,;]*$|(?<!\d)20\d\d\s?[–-]\s?(?:\d\d|20\d\d)\)?[\s.,;]*$/;

/** Whether a text ends in the pages of a volume: "3–17", "(3–17)", "p. 3", "S. 3–17"; years are none. */
export function endsInPages(text: string): boolean {
  return PAGES.test(text) && !YEARS.test(text);
}

/** How long a text is without the pages in which it ends, and the marks before them; its whole length where it has none. */
export function lengthWithoutPages(text: string): number {
  const at = endsInPages(text) ? PAGES.exec(text)?.index : undefined;
  return at ?? text.length;
}

/** Whether a text is nothing but pages, and marks around them; a number alone is a page, too. */
export function isPages(text: string): boolean {
  return lengthWithoutPages(text) === 0 || /^[\s,.:;(]*\d{1,4}[\s).]*$/.test(text);
}
