import type { Entry } from '@/lib/model/entry';
import type { Identity } from '@/lib/model/identity';
import type { Reading } from '@/lib/sites/reading';

/** Reads the page that the script runs in; the content script makes it. */
export interface PageReader {
  /** Reads the page again after these nodes changed; the document among them stands for everything. */
  read(changed: ReadonlySet<Node>): Reading;
  /** Tells when the page should be read again although it did not change: a better reader was loaded. */
  onBetter(listener: () => void): void;
  /** The names under which the library may know an entry of this page. */
  identitiesOf(entry: Entry): Identity[];
}
