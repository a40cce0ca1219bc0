import type { BrowserContext } from '@playwright/test';

/** The web as a test lets a browser see it: pages at their real addresses, nothing else. */
export interface ServedWeb {
  /**
   * Serves a page at an address. Its own scripts are blocked, as a saved page's must be; content scripts run.
   *
   * @param html the page; a buffer's encoding is left to its `meta charset`
   */
  serve(url: string, html: string | Buffer): void;
  /** Requests that no served page answers, in their order; they were aborted. */
  readonly aborted: string[];
}

/**
 * Stands between a browser and the web, for as long as the context lives.
 * Call it before the first page opens.
 */
export async function servePages(context: BrowserContext): Promise<ServedWeb> {
  const pages = new Map<string, string | Buffer>();
  const aborted: string[] = [];
  await context.route(/^https?:/u, route => {
    const url = withoutFragment(route.request().url());
    const body = pages.get(url);
    if (body === undefined) {
      aborted.push(url);
      return route.abort();
    }
    return route.fulfill({
      body,
      contentType: typeof body === 'string' ? 'text/html; charset=utf-8' : 'text/html',
      headers: { 'content-security-policy': "script-src 'none'" },
    });
  });
  return {
    serve: (url, html) => {
      pages.set(withoutFragment(new URL(url).href), html);
    },
    aborted,
  };
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/u, '');
}
