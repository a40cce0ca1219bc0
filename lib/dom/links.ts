import { parseWebUrl } from '@/lib/model/web-url';

const longest = 4000;

/** An address made absolute; undefined unless it is a web address (http or https) of at most 4,000 characters. */
export function webAddress(value: string | null | undefined, base: string): string | undefined {
  const text = value?.trim();
  if (!text || text.length > longest || text.startsWith('#')) return undefined;
  const address = parseWebUrl(text, base)?.href;
  return address && address.length <= longest ? address : undefined;
}

/** Where a link leads, absolute; undefined where it is no link to a web page. */
export function hrefOf(element: Element | null | undefined, base: string): string | undefined {
  return webAddress(element?.getAttribute('href') ?? element?.getAttribute('data-href'), base);
}

/** The address that a document's links are relative to, given the document's own. */
export function baseOf(document: Document, url: string): string {
  return webAddress(document.querySelector('base[href]')?.getAttribute('href'), url) ?? url;
}
