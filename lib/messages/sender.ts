/** Who sent a message, as the browser says. */
export type Sender =
  /** One of the extension's own pages: popup, library. */
  | { kind: 'page' }
  /** A content script of ours in a frame of a web page. */
  | { kind: 'tab'; tabId: number; frameId: number /** The frame's address, http(s) or file. */; url: string };

/** The part of the browser's `MessageSender` that says who it is. */
export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/**
 * Who sent a message: undefined for whoever is not ours.
 *
 * The `id` is ours only for our own scripts (a page that is allowed to send has its own or none). A page of the
 * extension has an address under `ownAddress` (`chrome-extension://…/`), also when it is open in a tab; a content script
 * has its frame's.
 */
export function senderOf(raw: RawSender, ownId: string, ownAddress: string): Sender | undefined {
  if (raw.id !== ownId || raw.url === undefined) return undefined;
  if (raw.url.startsWith(ownAddress)) return { kind: 'page' };
  if (raw.tab?.id === undefined || !/^(?:https?|file):/u.test(raw.url)) return undefined;
  return { kind: 'tab', tabId: raw.tab.id, frameId: raw.frameId ?? 0, url: raw.url };
}
