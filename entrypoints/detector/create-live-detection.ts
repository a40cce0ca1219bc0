import { detectSafelyInSteps } from '@/lib/detect/read-page';
import type { Steps } from '@/lib/detect/steps';
import type { Reading } from '@/lib/sites/reading';
import { createChangeFilter } from './change-filter';
import type { CreateLiveDetection } from './live-detection';
import { listsTheSame, withoutChangedRows } from './true-rows';

/** The page gets its turn after this long: with all that follows a task stays under 50. Milliseconds. */
const slice = 12;
/** Looking takes at most this share of the time on a page that never rests … */
const share = 0.1;
/** … and half as much each time that it was in vain; but after so long the page is looked at again. Milliseconds. */
const longestRest = 30_000;

const nothing: Reading = { kind: 'none', entries: [], skipped: [] };

/** Looks at a page in slices, and again when it changed in a way that may matter; the more it costs, the more rarely. */
export const createLiveDetection: CreateLiveDetection = (ctx, document, onDone) => {
  const filter = createChangeFilter();
  let page: string | undefined;
  let reading = nothing;
  /** What is being done, how long it took so far, and what changed under its hands. */
  let work: { steps: Steps<Reading>; spent: number; changed: Set<Node> } | undefined;
  /** When the page is looked at next, and before which time it is not: as `performance.now()` counts. */
  let due = Number.POSITIVE_INFINITY;
  let last = { end: 0, spent: 0 };
  let inVain = 0;
  let waiting: (() => void)[] = [];
  ctx.onInvalidated(release);

  function read(changed: ReadonlySet<Node>): Reading {
    const { href } = document.location;
    const address = pageOf(href);
    if (page !== address) {
      page = address;
      reading = nothing;
      inVain = 0;
      begin();
      return reading;
    }
    const telling = filter.telling(changed, reading);
    if (telling.size === 0) return reading;
    const before = reading;
    reading = withoutChangedRows(reading, telling);
    if (work) for (const node of telling) work.changed.add(node);
    else if (changed.has(document)) begin();
    else plan(reading !== before);
    return reading;
  }

  /** Looks when the page has rested. Where rows are missing that does not wait for what was done in vain before. */
  function plan(isUrgent: boolean): void {
    const now = performance.now();
    const rest = (last.spent / share) * 2 ** (isUrgent ? 0 : inVain);
    const at = Math.max(now, last.end + Math.min(rest, longestRest));
    if (at >= due) return;
    due = at;
    if (at === now) begin();
    else
      ctx.setTimeout(() => {
        if (due !== at) return;
        begin();
        if (!work) onDone();
      }, at - now);
  }

  function begin(): void {
    due = Number.POSITIVE_INFINITY;
    work?.steps.return(nothing);
    work = { steps: detectSafelyInSteps(document, document.location.href), spent: 0, changed: new Set() };
    goOn();
  }

  function goOn(): void {
    if (!work) return;
    const start = performance.now();
    let step = work.steps.next();
    while (!step.done && performance.now() < start + slice) step = work.steps.next();
    work.spent += performance.now() - start;
    if (step.done) end(step.value);
    else {
      const current = work;
      ctx.setTimeout(() => {
        // Another page may have taken its place.
        if (work !== current) return;
        goOn();
        if (!work) onDone();
      }, 0);
    }
  }

  function end(found: Reading): void {
    const { spent, changed } = work ?? { spent: 0, changed: new Set<Node>() };
    work = undefined;
    const before = reading;
    reading = withoutChangedRows(found, changed);
    inVain = listsTheSame(before, reading) ? Math.min(inVain + 1, 10) : 0;
    last = { end: performance.now(), spent };
    release();
    if (changed.size > 0) plan(reading !== found);
  }

  function release(): void {
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  return {
    read,
    settled: () => (work ? new Promise(resolve => waiting.push(resolve)) : Promise.resolve()),
  };
};

/** An address without the fragment that only scrolls; a route that is written as one stays. */
function pageOf(href: string): string {
  return href.replace(/#(?![!/]).*$/su, '');
}
