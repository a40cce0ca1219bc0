import { textOf } from './text';

/**
 * The one year that a page's headings, title or address names, in that order; undefined where they name none, or
 * several.
 */
export function pageYear(document: Document, url: URL): number | undefined {
  const places = [
    ...[...document.querySelectorAll('h1, h2')].slice(0, 3).map(heading => textOf(heading)),
    document.title,
    url.pathname,
  ];
  for (const place of places) {
    const years = new Set(place.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
    if (years.size === 1) return Number([...years][0]);
  }
  return undefined;
}
