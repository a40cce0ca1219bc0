import { defineContentScript } from '#imports';
import type { ListingSession } from '@/entrypoints/in-page/listing-session';
import { answerMessages } from '@/entrypoints/in-page/page-messages';
import { sweepSurfaces } from '@/entrypoints/in-page/surface';
import { watchPage } from '@/entrypoints/in-page/watch-page';
import { sendToBackground } from '@/lib/messages/send';
import { parseWebUrl } from '@/lib/model/web-url';
import { matches } from '@/lib/sites/index';
import { matchesPattern } from '@/lib/sites/match-pattern';
import { createPageReader } from './create-page-reader';

/**
 * The gate: reads the page, and has the script with the buttons loaded when papers are listed, now or later. Sites are
 * matched by host because they navigate in the page; most of their pages list nothing and shall not pay for buttons.
 *
 * Elsewhere the background injects it when the user has a page scanned, and the browser where the user wants that always.
 */
export default defineContentScript({
  matches,
  runAt: 'document_idle',
  // A message on the page's window would reach the page's own listeners.
  noScriptStartedPostMessage: true,
  // Not async: whoever injects the script waits for what it returns, and a page may never list anything.
  main(ctx) {
    sweepSurfaces(document);
    const reader = createPageReader(ctx, document);
    let session: Promise<ListingSession | undefined> | undefined;
    const watch = watchPage(ctx, document, () => true, look);
    reader.onBetter(look);
    answerMessages(ctx, {
      'page.scan': async request => {
        const { kind } = await reader.scan(request);
        if (kind !== 'none' || request.isCommand) {
          session ??= start();
          const started = await session;
          if (kind === 'none') started?.sayNothingFound(request.what);
        }
        return { kind };
      },
      'page.forbidden': ({ patterns }) => {
        if (isOn(patterns) && !isOn(matches)) {
          globalThis.offprintAlways = false;
          ctx.notifyInvalidated();
        }
        return undefined;
      },
    });
    look(new Set());

    function look(changed: ReadonlySet<Node>): void {
      if (!session && reader.read(changed).kind !== 'none') session = start();
    }

    async function start(): Promise<ListingSession | undefined> {
      const loaded = await sendToBackground('script.inject', { script: 'in-page' });
      const started = loaded.ok && ctx.isValid ? await globalThis.offprintStart?.(ctx, reader) : undefined;
      if (!started) console.warn('Offprint shows no buttons on this page.', loaded);
      // Until then, so that no change is missed while the script loads.
      watch.stop();
      return started;
    }
  },
});

function isOn(patterns: string[]): boolean {
  const address = parseWebUrl(location.href);
  return address !== undefined && patterns.some(pattern => matchesPattern(pattern, address));
}
