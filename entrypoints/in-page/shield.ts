/** Answers an event inside one of our hosts; `target` is the innermost element it happened on. */
export type SurfaceHandler = (event: Event, target: Element) => void;

export interface Shield {
  /** From now on events inside `host` go to `handler` and to no handler of the page. */
  protect(host: Element, handler: SurfaceHandler): void;
}

const shielded = [
  'click',
  'auxclick',
  'dblclick',
  'pointerdown',
  'pointerup',
  'pointercancel',
  'contextmenu',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'input',
  'paste',
  'dragstart',
] as const;

/**
 * One set of listeners for all our hosts, on the window and in the capture phase: there the event has not yet passed
 * any element of the page, so that a link under a button, a router or a page's keyboard shortcut never sees it.
 * (A listener in the shadow root would come after every capturing one of the page.) Default actions still happen:
 * typing, focus, Enter on a button. Events that no user caused are stopped and not answered.
 *
 * `isTrusted` is replaced in tests only, where every event is made by a script.
 */
export function createShield(
  window: Window,
  signal: AbortSignal,
  isTrusted: (event: Event) => boolean = event => event.isTrusted,
): Shield {
  const handlers = new WeakMap<EventTarget, SurfaceHandler>();
  const onEvent = (event: Event) => {
    const path = event.composedPath();
    const host = path.find(target => handlers.has(target));
    if (!host) return;
    event.stopImmediatePropagation();
    if (isTrusted(event)) handlers.get(host)?.(event, path[0] as Element);
  };
  for (const type of shielded) {
    window.addEventListener(type, onEvent, { capture: true, passive: type.startsWith('touch'), signal });
  }
  return { protect: (host, handler) => void handlers.set(host, handler) };
}
