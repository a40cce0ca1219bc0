/** Parses a web address (http or https); undefined where the text is none. One parse, unlike `canParse` and `new URL`. */
export function parseWebUrl(text: string, base?: string): URL | undefined {
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
