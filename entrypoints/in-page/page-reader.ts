import type { Entry } from '@/lib/model/entry';
import type { Identity } from '@/lib/model/identity';
import type { Reading } from '@/lib/sites/reading';

/** Reads the page that the script runs in; the content script makes it. */
export interface PageReader {
  /**
   * What the page lists after these nodes changed; the document among them stands for everything. Of a long list it is
   * the first part, and `onBetter` tells of more.
   */
  read(changed: ReadonlySet<Node>): Reading;
  /**
   * Tells when the page should be read again although it did not change, and with what as changed: the document when a
   * better reader was loaded, nothing when more rows were read.
   */
  onBetter(listener: (changed: Set<Node>) => void): void;
  /** The user asked for this page by a command: its papers are shown though its site is switched off. */
  readonly isCommanded: boolean;
  /** Goes back from the papers of a selection to the page's own; absent where no selection is read. */
  leaveSelection?(): void;
  /** The names under which the library may know an entry of this page. */
  identitiesOf(entry: Entry): Identity[];
}
