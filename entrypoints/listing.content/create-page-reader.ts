import type { ContentScriptContext } from '#imports';
import type { PageReader } from '@/entrypoints/in-page/page-reader';
import { sendToBackground } from '@/lib/messages/send';
import { identitiesOf } from '@/lib/model/identities-of';
import type { RowReading } from '@/lib/sites/read-listing';
import { chooseReading, readSite } from '@/lib/sites/read-site';
import type { Reading } from '@/lib/sites/reading';
import { createRowMemory } from './row-memory';

/** A page that still lists nothing after this long is not filling itself any more. Milliseconds. */
const longestLoad = 2500;
/** One reading takes about as long at most, so that the page stays smooth; the rest of a long list follows. Milliseconds. */
const slice = 20;

const nothing: Reading = { kind: 'none', entries: [], skipped: [] };

/**
 * Makes a reader that reads again only what changed, and nothing where nothing did. The page's site reads it; where
 * that one is in doubt the generic detector is loaded, and the page read again with it.
 */
export function createPageReader(ctx: ContentScriptContext, document: Document): PageReader {
  const memory = createRowMemory<RowReading>();
  const listeners = new Set<(changed: Set<Node>) => void>();
  let last: { url: string; reading: Reading } | undefined;
  let isDoubtful = false;
  let isAsked = false;

  async function loadDetector(): Promise<void> {
    // A page that fills itself, or is about to be left, needs no detector.
    if (!isDoubtful || isAsked || ctx.isInvalid) return;
    isAsked = true;
    const loaded = await sendToBackground('script.inject', { script: 'detector' });
    if (loaded.ok) tell(new Set([document]));
  }

  function tell(changed: Set<Node>): void {
    for (const listener of listeners) listener(new Set(changed));
  }

  function readPage(url: string): Reading {
    const known = readSite(document, url, memory.cache, performance.now() + slice);
    isDoubtful = known?.isDoubtful ?? false;
    if (!known?.isDoubtful) return known?.reading ?? nothing;
    if (!isAsked) ctx.setTimeout(() => void loadDetector(), longestLoad);
    const detected = globalThis.offprintDetect?.(document, url) ?? nothing;
    return chooseReading(known, detected) ?? nothing;
  }

  return {
    read(changed) {
      const url = document.location.href;
      if (last?.url === url && changed.size === 0 && !last.reading.unread) return last.reading;
      memory.forget(changed);
      const reading = readPage(url);
      memory.learn(reading);
      if (reading.unread) ctx.setTimeout(() => tell(new Set()), 0);
      last = { url, reading };
      return reading;
    },
    onBetter: listener => void listeners.add(listener),
    identitiesOf: entry => identitiesOf(entry, document.location.href),
  };
}
