import { jsonLd } from '@/lib/dom/json';
import { baseOf } from '@/lib/dom/links';
import { cleanEntry } from '@/lib/sites/clean-entry';
import { entryFromMetadata } from '@/lib/sites/page-metadata';
import type { Reading } from '@/lib/sites/reading';

/**
 * The one paper that a page is about, where its metadata say so: `citation_title`, or a single JSON-LD
 * `ScholarlyArticle`. Undefined on other pages.
 */
export function describedPaper(document: Document, url: string): Reading | undefined {
  const described =
    document.querySelector('meta[name="citation_title" i][content]') ??
    (jsonLd(document).filter(object => object['@type'] === 'ScholarlyArticle').length === 1
      ? document.body
      : null);
  if (!described) return undefined;
  const base = baseOf(document, url);
  const page = { document, url: new URL(url), base };
  const entry = cleanEntry({ url, ...entryFromMetadata(page) }, base);
  if (!entry.title) return undefined;
  const heading = document.querySelector('h1') ?? document.body;
  return {
    kind: 'paper',
    site: 'generic',
    entries: [{ entry, rows: [{ element: heading, anchor: heading }] }],
    skipped: [],
  };
}
