import { describe, expect, it } from 'vitest';
import { detectListing } from '@/lib/detect/detect-listing';
import { entrySchema } from '@/lib/model/entry';
import { parsePage } from '../sites/parse-page';
import { readPages } from './every-page';

describe.each(readPages())('$name', ({ url, html, expected }) => {
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
