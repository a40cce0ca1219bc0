import { defineUnlistedScript } from '#imports';
import { createLiveDetection } from './create-live-detection';
import type { CreateLiveDetection } from './live-detection';

declare global {
  /** Registered by this script, which the content script has injected into its own world. */
  var offprintDetect: CreateLiveDetection | undefined;
}

/** The generic detector: loaded where a page's own site does not know its markup any more, or a page is scanned. */
export default defineUnlistedScript(() => {
  globalThis.offprintDetect = createLiveDetection;
});
