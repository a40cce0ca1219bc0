import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectListing } from '@/lib/detect/detect-listing';
import { type Entry, entrySchema } from '@/lib/model/entry';
import { parsePage } from '../sites/parse-page';

/** What a reader sees on a page that no site covers: `tests/detect/pages/<case>/`. */
interface Expectation {
  kind: 'listing' | 'paper' | 'none';
  entries: Entry[];
  /** How many rows each entry has, where one has several. */
  rows?: number[];
}

const folder = join(import.meta.dirname, 'pages');

describe.each(readdirSync(folder))('%s', name => {
  const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
  const url = /^<!-- (https?:\/\/\S+) -->/.exec(html)?.[1] ?? '';
  const expected: Expectation = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));

  it('is read as expected', () => {
    const reading = detectListing(parsePage(html, url), url);
    expect(reading.kind).toBe(expected.kind);
    expect(reading.entries.map(({ entry }) => entry)).toEqual(expected.entries);
    expect(reading.entries.map(({ rows }) => rows.length)).toEqual(
      expected.rows ?? expected.entries.map(() => 1),
    );
    for (const { entry } of reading.entries) expect(entrySchema.safeParse(entry).error).toBeUndefined();
  });
});
