import { defineUnlistedScript } from '#imports';
import { detectSafely } from '@/lib/detect/read-page';
import type { Reading } from '@/lib/sites/reading';

declare global {
  /** Registered by this script, which the content script has injected into its own world. */
  var offprintDetect: ((document: Document, url: string) => Reading) | undefined;
}

/** The generic detector: loaded where a page's own site does not know its markup any more. */
export default defineUnlistedScript(() => {
  globalThis.offprintDetect = (document, url) => detectSafely(document, url);
});
