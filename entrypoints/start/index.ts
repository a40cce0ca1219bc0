import { defineUnlistedScript } from '#imports';

/**
 * Loads the popup's own script, which its page only names as a preload (`startScript` in wxt.config.ts does that).
 *
 * A browser shows a popup when its page's `load` event has fired, and only then gets ready to paint it. A module script
 * of the page would hold that event up; one that is imported does not, and both happen at the same time.
 */
export default defineUnlistedScript(() => {
  const preload = document.querySelector<HTMLLinkElement>('link[data-start]');
  if (preload) void import(/* @vite-ignore */ preload.href);
});
