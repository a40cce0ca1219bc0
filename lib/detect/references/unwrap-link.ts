import { parseWebUrl } from '@/lib/model/web-url';

/** Services that lead through themselves to an address, and the parameter that holds it. */
const wrappers: [host: RegExp, path: RegExp, parameter: string][] = [
  // Mail that went through Microsoft: https://learn.microsoft.com/defender-office-365/safe-links-about.
  [/\.safelinks\.protection\.outlook\.com$/, /^/, 'url'],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, 'url'],
  // The alerts of Google Scholar.
  [/^scholar\.google\.[a-z.]{2,6}$/, /^\/scholar_url$/, 'url'],
  [/^slack-redir\.net$/, /^\/link$/, 'url'],
  [/^lm?\.facebook\.com$/, /^\/l\.php$/, 'u'],
  [/^www\.linkedin\.com$/, /^\/(?:redir\/redirect|safety\/go)$/, 'url'],
  [/^out\.reddit\.com$/, /^/, 'url'],
];

/** The address that a link leads to through a mail filter's or a site's own redirection; the link itself where it is none. */
export function unwrapLink(url: string): string {
  const address = parseWebUrl(url);
  if (!address) return url;
  for (const [host, path, parameter] of wrappers) {
    if (!host.test(address.hostname) || !path.test(address.pathname)) continue;
    const inner = parseWebUrl(address.searchParams.get(parameter) ?? '');
    if (inner) return inner.href;
  }
  return proofpoint(address) ?? url;
}

/** Proofpoint's filter: version 3 quotes the address between underscores, version 2 spells it with "-" and "_". */
function proofpoint({ hostname, href, pathname, searchParams }: URL): string | undefined {
  if (!/^urldefense\.(?:proofpoint\.)?com$/.test(hostname)) return undefined;
  const quoted = /\/v3\/__(https?:\/?\/?.+?)__;/.exec(href)?.[1]?.replace(/^(https?:)\/*/, '$1//');
  if (quoted) return parseWebUrl(quoted)?.href;
  const spelt = pathname === '/v2/url' ? searchParams.get('u') : undefined;
  try {
    return spelt
      ? parseWebUrl(decodeURIComponent(spelt.replaceAll('-', '%').replaceAll('_', '/')))?.href
      : undefined;
  } catch {
    return undefined;
  }
}
