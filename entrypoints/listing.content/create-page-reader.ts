import type { ContentScriptContext } from '#imports';
import type { LiveDetection } from '@/entrypoints/detector/live-detection';
import type { PageReader } from '@/entrypoints/in-page/page-reader';
import type { ScanRequest } from '@/lib/messages/page-protocol';
import { sendToBackground } from '@/lib/messages/send';
import { identitiesOf } from '@/lib/model/identities-of';
import type { RowReading } from '@/lib/sites/read-listing';
import { chooseReading, readSite } from '@/lib/sites/read-site';
import type { Reading } from '@/lib/sites/reading';
import { createRowMemory } from './row-memory';

/** A page that still lists nothing after this long is not filling itself any more. Milliseconds. */
const longestLoad = 2500;
/** So long after a scan that found nothing, rows that come late are still found. Milliseconds. */
const scanPatience = 10_000;
/**
 * The rows of one reading take as long at most, so that a task with all that follows from it stays under 50; the rest of
 * a long list is read in the next. Milliseconds.
 */
const slice = 12;

const nothing: Reading = { kind: 'none', entries: [], skipped: [] };

/** A reader that can also be asked to look at a page that no site covers. */
export interface ScanningReader extends PageReader {
  /**
   * Reads the page anew, with the generic detector where no site reads it, and goes on doing so if it lists papers; or
   * reads what is selected, whose papers then stand in for the page's own until another page is shown or scanned.
   */
  scan(request: ScanRequest): Promise<Reading>;
}

/**
 * Makes a reader that reads again only what changed, and nothing where nothing did. The page's site reads it; where
 * that one is in doubt, or there is none and the page is scanned, the generic detector is loaded, and the page read
 * again with it.
 */
export function createPageReader(ctx: ContentScriptContext, document: Document): ScanningReader {
  const memory = createRowMemory<RowReading>();
  const listeners = new Set<(changed: Set<Node>) => void>();
  let last: { url: string; reading: Reading } | undefined;
  let isReadingOn = false;
  let isCommanded = false;
  /** Until then, as `performance.now()` counts, the detector looks at what no site reads. */
  let scannedUntil = 0;
  let needsDetector = false;
  let isPlanned = false;
  let loading: Promise<boolean> | undefined;
  let detection: LiveDetection | undefined;
  let selected: Reading | undefined;

  function loadDetector(): Promise<boolean> {
    loading ??= sendToBackground('script.inject', { script: 'detector' }).then(({ ok }) => {
      if (!ok) loading = undefined;
      return ok;
    });
    return loading;
  }

  function planDetector(delay: number): void {
    if (isPlanned) return;
    isPlanned = true;
    ctx.setTimeout(async () => {
      // A page that fills itself, or is about to be left, needs no detector.
      if (needsDetector && ctx.isValid && (await loadDetector())) tell(new Set([document]));
    }, delay);
  }

  function tell(changed: Set<Node>): void {
    for (const listener of listeners) listener(new Set(changed));
  }

  function isScanned(): boolean {
    return globalThis.offprintAlways === true || performance.now() < scannedUntil;
  }

  function readPage(url: string, changed: ReadonlySet<Node>): Reading {
    const known = readSite(document, url, memory.cache, performance.now() + slice);
    const scanned = isScanned();
    needsDetector = known ? known.isDoubtful : scanned;
    if (!needsDetector) return known?.reading ?? nothing;
    planDetector(scanned ? 0 : longestLoad);
    detection ??= globalThis.offprintDetect?.(ctx, document, readOn);
    const detected = detection?.read(changed) ?? nothing;
    return known ? chooseReading(known, detected, scanned) : detected;
  }

  function readNow(changed: ReadonlySet<Node>): Reading {
    const url = document.location.href;
    memory.forget(changed);
    const reading = readPage(url, changed);
    // What listed papers once is looked at as long as it lives.
    if (reading.site === 'generic' && isScanned()) scannedUntil = Number.POSITIVE_INFINITY;
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

  function show(reading?: Reading): void {
    selected = reading;
    tell(new Set());
  }

  async function scanSelection(text?: string): Promise<Reading> {
    if (text === undefined && !isAnythingSelected(document)) return nothing;
    await sendToBackground('script.inject', { script: 'selection' });
    const reading = globalThis.offprintReadSelection?.(document, text) ?? nothing;
    if (reading.entries.length > 0) show(reading);
    return reading;
  }

  return {
    read(changed) {
      // The document stands for another page.
      if (selected && !changed.has(document)) return selected;
      selected = undefined;
      const isSame = last?.url === document.location.href && changed.size === 0;
      return isSame && last ? last.reading : readNow(changed);
    },
    async scan(request) {
      isCommanded ||= request.isCommand === true;
      if (request.what === 'selection') return scanSelection(request.text);
      selected = undefined;
      scannedUntil = Math.max(scannedUntil, performance.now() + scanPatience);
      // The detector is waited for here.
      isPlanned = true;
      let reading = readNow(new Set([document]));
      if (needsDetector && (await loadDetector())) {
        readNow(new Set([document]));
        await detection?.settled();
        reading = readNow(new Set());
      }
      tell(new Set());
      return reading;
    },
    onBetter: listener => void listeners.add(listener),
    leaveSelection: () => show(),
    identitiesOf: entry => identitiesOf(entry, document.location.href),
    get isCommanded() {
      return isCommanded;
    },
  };
}

/** Whether it is worth loading what reads a selection. In a field or a frame it shows only there. */
function isAnythingSelected(document: Document): boolean {
  return (
    document.getSelection()?.isCollapsed === false ||
    /area|input|frame|-/.test(document.activeElement?.localName ?? '')
  );
}
