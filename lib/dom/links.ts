import { parseWebUrl } from '@/lib/model/web-url';

const longest = 4000;

/** An address made absolute; undefined unless it is a web address (http or https) of at most 4,000 characters. */
export function webAddress(value: string | null | undefined, base: string): string | undefined {
  return resolvedLink(value, base)?.href;
}

/** The same, taken apart. */
export function resolvedLink(value: string | null | undefined, base: string): URL | undefined {
  const text = value?.trim();
  if (!text || text.length > longest || text.startsWith('#')) return undefined;
  const address = parseWebUrl(text, base);
  return address && address.href.length <= longest ? address : undefined;
}

/** What a link says, as it is written. */
export function linkIn(element: Element | null | undefined): string | undefined {
  return element?.getAttribute('href') ?? element?.getAttribute('data-href') ?? undefined;
}

/** Where a link leads, absolute; undefined where it is no link to a web page. */
export function hrefOf(element: Element | null | undefined, base: string): string | undefined {
  return webAddress(linkIn(element), base);
}

/** The address that a document's links are relative to, given the document's own. */
export function baseOf(document: Document, url: string): string {
  return webAddress(document.querySelector('base[href]')?.getAttribute('href'), url) ?? url;
}
