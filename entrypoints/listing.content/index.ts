import { defineContentScript } from '#imports';
import { sweepSurfaces } from '@/entrypoints/in-page/surface';
import { type PageWatch, watchPage } from '@/entrypoints/in-page/watch-page';
import { sendToBackground } from '@/lib/messages/send';
import { matches } from '@/lib/sites/index';
import { createPageReader } from './create-page-reader';

/**
 * The gate: reads the page, and has the script with the buttons loaded when papers are listed, now or later. Sites are
 * matched by host because they navigate in the page; most of their pages list nothing and shall not pay for buttons.
 */
export default defineContentScript({
  matches,
  runAt: 'document_idle',
  // A message on the page's window would reach the page's own listeners.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    sweepSurfaces(document);
    const reader = createPageReader(ctx, document);
    let watch: PageWatch | undefined;
    let isHandedOver = false;
    await new Promise<void>(resolve => {
      const look = (changed: ReadonlySet<Node>) => {
        if (!isHandedOver && reader.read(changed).kind !== 'none') resolve();
      };
      watch = watchPage(ctx, document, () => true, look);
      reader.onBetter(look);
      look(new Set());
    });
    const loaded = await sendToBackground('script.inject', { script: 'in-page' });
    if (loaded.ok && ctx.isValid) await globalThis.offprintStart?.(ctx, reader);
    else console.warn('Offprint shows no buttons on this page.', loaded);
    // Until then, so that no change is missed while the script loads.
    watch?.stop();
    isHandedOver = true;
  },
});
