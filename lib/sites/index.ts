import arxiv from './arxiv';
import huggingFace from './huggingface';
import { matchesPattern } from './match-pattern';
import type { Site } from './site';

/** Every site that Offprint knows. One line adds one. */
export const sites: readonly Site[] = [arxiv, huggingFace];

/** The match patterns that the extension asks for when it is installed, for the manifest and the content script. */
export const matches: string[] = sites.flatMap(site => (site.onRequest ? [] : site.matches));

/** The site that an address belongs to; undefined where none does. */
export function siteForUrl(url: string): Site | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  return address && sites.find(site => site.matches.some(pattern => matchesPattern(pattern, address)));
}
