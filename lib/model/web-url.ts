/** Parses a web address (http or https); undefined where the text is none. One parse, unlike `canParse` and `new URL`. */
export function parseWebUrl(text: string, base?: string): URL | undefined {
  try {
    const url = new URL(text, base);
    return isWeb(url) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an address is one of the web: http or https. */
export function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

/** An address without what leads to a place on its page. */
export function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
