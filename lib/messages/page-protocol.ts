import type { PaperChange } from './known-paper';

/**
 * Messages to the content script of a tab: from the background (`papers-changed`, `settings-changed` come by storage)
 * and from the popup. They come from our own extension only, so they are typed and not parsed.
 */
export interface PageProtocol {
  /** Papers changed somewhere: turn the marks. */
  'papers-changed': { payload: { changes: PaperChange[] }; reply: undefined };
  /** What does this page list? */
  'page.describe': { payload: Record<string, never>; reply: PageDescription };
  /** Saves every entry that is not saved; progress is read with `page.describe`. */
  'page.save-all': {
    payload: { batch: string };
    reply: { saved: number; failed: number; cancelled: boolean };
  };
  'page.cancel-save-all': { payload: Record<string, never>; reply: undefined };
}

export interface PageDescription {
  kind: 'listing' | 'paper' | 'none';
  site?: string;
  /** Entries found, and how many of them are saved. */
  found: number;
  saved: number;
  /** While "save all" runs: how many of how many it has saved. */
  progress?: { done: number; of: number };
}
