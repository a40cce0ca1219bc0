import type { PaperChange } from './known-paper';

/** A look at a page that the user asked for. */
export interface ScanRequest {
  /** What is looked at: the whole page, or what is selected in it. */
  what: 'page' | 'selection';
  /** The selected text, for a selection that the page's script cannot reach: in a frame of another site. */
  text?: string;
  /**
   * By a command of its own, not by opening the popup: buttons come on a site that is switched off as well, and where
   * nothing is found the page says so.
   */
  isCommand?: true;
}

/** What a scan found. */
export interface ScanResult {
  kind: PageDescription['kind'];
}

/**
 * Messages to the content script of a tab: from the background (`papers-changed`, `settings-changed` come by storage)
 * and from the popup. They come from our own extension only, so they are typed and not parsed.
 */
export interface PageProtocol {
  /** Papers changed somewhere: turn the marks. */
  'papers-changed': { payload: { changes: PaperChange[] }; reply: undefined };
  /** Reads the page whether or not a site of ours covers it. Answers when the buttons are there, or nothing is found. */
  'page.scan': { payload: ScanRequest; reply: ScanResult };
  /** These hosts were taken back: the script goes from their pages, and takes with it what it put there. */
  'page.forbidden': { payload: { patterns: string[] }; reply: undefined };
  /** What does this page list? */
  'page.describe': { payload: Record<string, never>; reply: PageDescription };
  /** Saves every entry that is not saved; progress is read with `page.describe`. */
  'page.save-all': {
    payload: { batch: string };
    reply: SavedAll;
  };
  'page.cancel-save-all': { payload: Record<string, never>; reply: undefined };
}

/** How "save all" ended. */
export interface SavedAll {
  saved: number;
  failed: number;
  cancelled: boolean;
  /** Why the first of those that failed did. */
  problem?: string;
}

export interface PageDescription {
  kind: 'listing' | 'paper' | 'none';
  site?: string;
  /** The site whose adapter does not know the page any more. */
  brokenSite?: string;
  /** Entries found, and how many of them are saved. */
  found: number;
  saved: number;
  /** While "save all" runs: how many of how many it has saved. */
  progress?: { done: number; of: number };
}
