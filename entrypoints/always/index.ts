import { defineUnlistedScript } from '#imports';

declare global {
  /** Set by this script in the content script's world: the user allowed Offprint to look at every page of this host. */
  var offprintAlways: boolean | undefined;
}

/** Comes before the content script on hosts that the user allowed: registered content scripts cannot be told anything. */
export default defineUnlistedScript(() => {
  globalThis.offprintAlways = true;
});
