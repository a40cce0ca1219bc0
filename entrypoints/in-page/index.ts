import { type ContentScriptContext, defineUnlistedScript } from '#imports';
import { type ListingSession, startListingSession } from './listing-session';
import type { PageReader } from './page-reader';
import { createShield } from './shield';

declare global {
  /** Registered by this script, which the content script has injected into its own world. */
  var offprintStart:
    | ((ctx: ContentScriptContext, reader: PageReader) => Promise<ListingSession | undefined>)
    | undefined;
}

/** Buttons, bar and everything between them and the library: loaded on pages that list papers, and on no others. */
export default defineUnlistedScript(() => {
  globalThis.offprintStart = (ctx, reader) =>
    startListingSession(ctx, reader, createShield(window, ctx.signal));
});
