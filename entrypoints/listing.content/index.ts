import { defineContentScript } from '#imports';
import { readPage } from '@/lib/detect/read-page';
import { identitiesOf } from '@/lib/model/identities-of';
import { matches } from '@/lib/sites/index';
import { startListingSession } from './listing-session';
import { createShield } from './shield';

export default defineContentScript({
  matches,
  runAt: 'document_idle',
  // A message on the page's window would reach the page's own listeners.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    await startListingSession(ctx, { read: readPage, identitiesOf }, createShield(window, ctx.signal));
  },
});
