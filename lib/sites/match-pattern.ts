/**
 * Whether a web address matches an extension match pattern (`*://*.example.org/papers/*`).
 *
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns: `*` as scheme is http or https, `*.` in
 * front of a host is the host and its subdomains, the rest is compared with path and query, the fragment with nothing.
 * Throws on what is not a match pattern.
 */
export function matchesPattern(pattern: string, url: URL): boolean {
  const [, scheme, host, path] = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme || !host || !path) {
    throw new Error(`A site's match pattern must look like "https://example.org/*", not "${pattern}".`);
  }
  return (
    (scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`) &&
    matchesHost(host, url.hostname) &&
    (path === '/*' || globToRegExp(path).test(url.pathname + url.search))
  );
}

function matchesHost(host: string, hostname: string): boolean {
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

function globToRegExp(glob: string): RegExp {
  return new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 's');
}
