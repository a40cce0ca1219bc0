import { browser } from '#imports';
import { parseWebUrl } from '@/lib/model/web-url';
import { matchesPattern } from '@/lib/sites/match-pattern';

/**
 * The hosts on which the user wants Offprint to look at every page. The browser keeps them as granted permissions, shows
 * them on its own pages and lets the user take them back there, so they stand nowhere else.
 */

/** The match pattern of a page's host, "*://lab.example.org/*"; undefined for an address that is not on the web. */
export function hostPattern(url: string): string | undefined {
  // The name without the port: Firefox's patterns know none, and one without stands for every port.
  const host = parseWebUrl(url)?.hostname;
  return host && `*://${host}/*`;
}

/** The host that a pattern names, for the user; a browser can be told to allow every host at once. */
export function hostNamed(pattern: string): string {
  const host = /^[^:]+:\/\/([^/]+)\//u.exec(pattern)?.[1] ?? '*';
  return host === '*' ? 'All websites' : host;
}

/** The patterns that were allowed after the install, in alphabetical order. */
export async function readAllowedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const named = new Set(namedHosts());
  return webPatterns(origins)
    .filter(pattern => !named.has(pattern))
    .sort();
}

/** The granted origins that are on the web, as match patterns; a browser may write "everywhere" in its own way. */
export function webPatterns(origins: readonly string[]): string[] {
  const patterns = origins.map(origin => (origin === '<all_urls>' ? '*://*/*' : origin));
  return [...new Set(patterns)].filter(pattern => /^(?:\*|https?):/u.test(pattern));
}

/** The patterns of the sites that Offprint knows: what it asked for when it was installed. */
export function namedHosts(): string[] {
  const { host_permissions = [], content_scripts = [] } = browser.runtime.getManifest();
  return [...host_permissions, ...content_scripts.flatMap(({ matches = [] }) => matches)];
}

/** Whether a page is one of a site that Offprint knows, where it looks without being allowed to. */
export function isNamedHost(url: string): boolean {
  const address = parseWebUrl(url);
  return address !== undefined && namedHosts().some(pattern => matchesPattern(pattern, address));
}

/** Asks the user for a host. Call it at once in the handler of a press: later the browser refuses to ask. */
export function allowHost(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Takes a host back. */
export async function forbidHost(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Calls `listener` when hosts were allowed or taken back, wherever that was done, until `signal` aborts. */
export function watchAllowedHosts(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  const stop = () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
  signal.addEventListener('abort', stop, { once: true });
}
