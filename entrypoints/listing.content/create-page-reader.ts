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
/**
 * The rows of one reading take as long at most, so that a task with all that follows from it stays under 50; the rest of
 * a long list is read in the next. Milliseconds.
 */
const slice = 12;

const nothing: Reading = { kind: 'none', entries: [], skipped: [] };

/**
 * Makes a reader that reads again only what changed, and nothing where nothing did. The page's site reads it; where
 * that one is in doubt the generic detector is loaded, and the page read again with it.
 */
export function createPageReader(ctx: ContentScriptContext, document: Document): PageReader {
  const memory = createRowMemory<RowReading>();
  const listeners = new Set<(changed: Set<Node>) => void>();
  let last: { url: string; reading: Reading } | undefined;
  let isReadingOn = false;
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

  function readNow(changed: ReadonlySet<Node>): Reading {
    const url = document.location.href;
    memory.forget(changed);
    const reading = readPage(url);
    memory.learn(reading);
    last = { url, reading };
    if (reading.unread && !isReadingOn) {
      isReadingOn = true;
      ctx.setTimeout(readOn, 0);
    }
    return reading;
  }

  function readOn(): void {
    isReadingOn = false;
    readNow(new Set());
    tell(new Set());
  }

  return {
    read(changed) {
      const isSame = last?.url === document.location.href && changed.size === 0;
      return isSame && last ? last.reading : readNow(changed);
    },
    onBetter: listener => void listeners.add(listener),
    identitiesOf: entry => identitiesOf(entry, document.location.href),
  };
}
