import type { PageReader } from '@/entrypoints/in-page/page-reader';
import { readPage } from '@/lib/detect/read-page';
import { identitiesOf } from '@/lib/model/identities-of';
import type { RowReading } from '@/lib/sites/read-listing';
import type { Reading } from '@/lib/sites/reading';
import { createRowMemory } from './row-memory';

/** Makes a reader that reads again only what changed, and nothing where nothing did. */
export function createPageReader(document: Document): PageReader {
  const memory = createRowMemory<RowReading>();
  let last: { url: string; reading: Reading } | undefined;
  return {
    read(changed) {
      const url = document.location.href;
      if (last?.url === url && changed.size === 0) return last.reading;
      memory.forget(changed);
      const reading = readPage(document, url, { cache: memory.cache });
      memory.learn(reading);
      last = { url, reading };
      return reading;
    },
    identitiesOf: entry => identitiesOf(entry, document.location.href),
  };
}
