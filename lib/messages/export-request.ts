import type { Selection } from '@/lib/model/selection';

/** What to export, and as which format. */
export interface ExportRequest {
  selection: Selection;
  formatId: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** An export that waits under a `blob:` address to be downloaded. */
export interface ExportAddress {
  url: string;
  filename: string;
  papers: number;
}

/**
 * From the background to the offscreen document, which can make `blob:` addresses where a service worker cannot
 * (https://developer.chrome.com/docs/extensions/reference/api/offscreen, reason BLOBS).
 */
export type OffscreenMessage =
  | { to: 'offscreen'; do: 'write-export'; request: ExportRequest }
  | { to: 'offscreen'; do: 'release'; url: string };

export type OffscreenReply = { ok: true; address?: ExportAddress } | { ok: false; reason: string };
