import { tidy } from './text';

/** The values of a document's meta tags by lower-case name (`citation_author`, `dc.title`, `og:title`), in page order. */
export function metaTags(document: Document): ReadonlyMap<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('name') ?? element.getAttribute('property'))?.toLowerCase();
    const value = tidy(element.getAttribute('content') ?? '');
    if (!name || !value) continue;
    const values = tags.get(name);
    if (values) values.push(value);
    else tags.set(name, [value]);
  }
  return tags;
}
