import { vi } from 'vitest';

/** Puts observers of layout in place that a test drives; jsdom has no layout and so none of its own. */
export function stubObservers() {
  const watched = new Map<Element, (isIntersecting: boolean) => void>();
  class TestIntersectionObserver {
    private readonly targets = new Set<Element>();
    constructor(private readonly callback: IntersectionObserverCallback) {}
    observe(target: Element) {
      this.targets.add(target);
      if (target.localName.startsWith('offprint-')) return;
      const tell = (isIntersecting: boolean) =>
        this.callback(
          [{ target, isIntersecting } as IntersectionObserverEntry],
          this as unknown as IntersectionObserver,
        );
      watched.set(target, tell);
      queueMicrotask(() => watched.get(target) === tell && tell(true));
    }
    unobserve(target: Element) {
      this.targets.delete(target);
      watched.delete(target);
    }
    disconnect() {
      for (const target of this.targets) watched.delete(target);
    }
  }
  class TestResizeObserver {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', TestIntersectionObserver);
  vi.stubGlobal('ResizeObserver', TestResizeObserver);
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) =>
    setTimeout(() => work({ didTimeout: false, timeRemaining: () => 50 })),
  );
  vi.stubGlobal('cancelIdleCallback', (handle: number) => clearTimeout(handle));
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
  const box = new DOMRect(10, 10, 500, 20);
  Element.prototype.checkVisibility ??= () => true;
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return this.isConnected && !this.closest('[hidden]');
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
  Range.prototype.getClientRects = () => [box] as unknown as DOMRectList;
  return {
    /** Scrolls a title into or out of the neighbourhood of the viewport. */
    scroll: (anchor: Element, isNear: boolean) => watched.get(anchor)?.(isNear),
  };
}
