import { defineUnlistedScript } from '#imports';
import { openCard } from './open-card';

/** Injected into the content script's world with the first card that is opened on a page. */
export default defineUnlistedScript(() => {
  globalThis.offprintOpenCard = openCard;
});
