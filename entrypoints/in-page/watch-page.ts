import type { ContentScriptContext } from '#imports';
import { isSurface } from './surface';

/** Rows mostly arrive in bursts: this long after a change the page is read again. Milliseconds. */
const settle = 120;
/** Reading takes at most this share of the time on a page that never rests. */
const share = 0.1;

/** Attributes that change what a row says: frameworks reuse a row for another paper by changing them in place. */
const telling = [
  'href',
  'id',
  'datetime',
  'data',
  'data-props',
  'data-href',
  'data-doi',
  'data-apath',
  'data-tooltip',
];

export interface PageWatch {
  /** Hands over at once what changed and was not yet handed over; for a click on a row that has just changed. */
  flush(): void;
  /** Watches no longer. */
  stop(): void;
}

/**
 * Calls `onChange` with the nodes whose content changed: once for a burst of changes, and for in-page navigation and a
 * return from the back/forward cache too (then `changed` holds the document). Our own hosts coming and going are no
 * change.
 */
export function watchPage(
  ctx: ContentScriptContext,
  document: Document,
  ownsHost: (host: Element) => boolean,
  onChange: (changed: Set<Node>) => void,
): PageWatch {
  const changed = new Set<Node>();
  let due: number | undefined;
  let ready = 0;

  const life = new AbortController();
  const observer = new MutationObserver(take);
  observer.observe(document, {
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: telling,
    subtree: true,
  });
  ctx.onInvalidated(stop);

  function take(records: MutationRecord[]): void {
    for (const record of records) {
      if (!isOurs(record)) changed.add(record.target);
    }
    if (changed.size > 0) plan();
  }

  /** A live host that is taken out, or one put in that is not live (a copied row), is the page's doing. */
  function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type !== 'childList') return isSurface(target);
    return (
      [...addedNodes].every(node => isSurface(node) && ownsHost(node as Element)) &&
      [...removedNodes].every(node => isSurface(node) && !ownsHost(node as Element))
    );
  }

  function plan(): void {
    due ??= ctx.setTimeout(hand, Math.max(settle, ready - performance.now()));
  }

  function hand(): void {
    clearTimeout(due);
    due = undefined;
    const batch = new Set(changed);
    changed.clear();
    const start = performance.now();
    onChange(batch);
    const now = performance.now();
    ready = now + (now - start) / share;
  }

  const again = (what: Node = document) => {
    if (life.signal.aborted) return;
    changed.add(what);
    plan();
  };
  ctx.addEventListener(window, 'wxt:locationchange', () => again());
  // Another width may show another copy of a row; the rows themselves stay as they were read.
  window.addEventListener('resize', () => again(document.documentElement), { signal: life.signal });
  window.addEventListener('pageshow', event => event.persisted && again(), { signal: life.signal });

  function stop(): void {
    observer.disconnect();
    clearTimeout(due);
    life.abort();
  }

  return {
    flush() {
      take(observer.takeRecords());
      if (changed.size > 0) hand();
    },
    stop,
  };
}
