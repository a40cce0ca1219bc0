import { isWeb } from '@/lib/model/web-url';

/**
 * Whether a web address matches an extension match pattern (`*://*.example.org/papers/*`).
 *
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns: `*` as scheme is http or https, `*.` in
 * front of a host is the host and its subdomains, the rest is compared with path and query, the fragment with nothing.
 * Throws on what is not a match pattern.
 */
export function matchesPattern(pattern: string, url: URL): boolean {
  // Every page is compared with some hundred of them: a regular expression for each would cost it milliseconds.
  const [scheme = '', rest = ''] = pattern.split('://');
  const slash = rest.indexOf('/');
  const host = rest.slice(0, slash);
  if (!/^(?:\*|https?)$/.test(scheme) || slash < 1 || host.lastIndexOf('*') > 0) {
    throw new Error(`A site's match pattern must look like "https://example.org/*", not "${pattern}".`);
  }
  return (
    matchesHost(host, url.hostname) &&
    (scheme === '*' ? isWeb(url) : url.protocol === `${scheme}:`) &&
    matchesGlob(rest.slice(slash), url.pathname + url.search)
  );
}

function matchesHost(host: string, hostname: string): boolean {
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** Whether a text is a glob's, whose `*` stands for any characters. */
function matchesGlob(glob: string, text: string): boolean {
  const [first = '', ...others] = glob.split('*');
  const last = others.pop();
  if (last === undefined) return text === glob;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
