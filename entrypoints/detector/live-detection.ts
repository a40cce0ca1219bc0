import type { Reading } from '@/lib/sites/reading';

/** What a page lists as far as the generic detector knows, while the page lives. */
export interface LiveDetection {
  /**
   * The papers that stood on the page when it was last looked at and still do, given what changed since the last call
   * (the document stands for everything). Where that may have changed more, the page is looked at again, a slice of time
   * after the other, and `onDone` is called.
   */
  read(changed: ReadonlySet<Node>): Reading;
  /** Resolves when the page is not being looked at any more. */
  settled(): Promise<void>;
}

/** Makes one for a page. `onDone` is called when the reading may be another than the last call of `read` gave. */
export type CreateLiveDetection = (
  ctx: { setTimeout(run: () => void, delay: number): unknown; onInvalidated(run: () => void): unknown },
  document: Document,
  onDone: () => void,
) => LiveDetection;
