import { REFERENCES } from './headings';
import type { Outline } from './outline';

const ABSTRACT =
  /^\W*(?:\d+\.?\s*)?(?:abstract|summary|introduction|zusammenfassung|résumé|resumen|resumo|摘要|要旨)\W*$/i;

/** Whether a page is an article to be read: one abstract or introduction, and references behind it, each a section. */
export function isArticle({ lines }: Outline): boolean {
  const headings = lines.filter(({ block }) => /^h[1-6]$/.test(block.element.localName));
  const opening = headings.findIndex(({ text }) => ABSTRACT.test(text));
  const rest = headings.slice(opening + 1);
  return (
    opening >= 0 &&
    rest.some(({ text }) => REFERENCES.test(text.trim())) &&
    !rest.some(({ text }) => /abstract/i.test(text) && ABSTRACT.test(text))
  );
}
