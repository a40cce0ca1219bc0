import { describe, expect, it } from 'vitest';
import { entrySchema } from '@/lib/model/entry';
import { claims, sites } from '@/lib/sites/index';
import { readListing } from '@/lib/sites/read-listing';
import { readFixtures } from './every-fixture';
import { parsePage } from './parse-page';

const fixtures = await readFixtures();

describe.each(fixtures)('$site/$name', ({ site: id, url, html, expected }) => {
  const page = parsePage(html, url);

  it('is read as expected', () => {
    const site = sites.find(candidate => candidate.id === id);
    if (!site) throw new Error(`No site has the id "${id}".`);
    if (!expected) throw new Error('There is no expected.json. Write down what a reader sees on the page.');
    const reading = readListing(site, page, url);
    expect(reading.kind).toBe(expected.kind);
    expect(reading.entries.map(({ entry }) => entry)).toEqual(expected.entries);
    expect(reading.entries.map(({ rows }) => rows.length)).toEqual(
      expected.rows ?? expected.entries.map(() => 1),
    );
    expect(reading.skipped.map(({ code }) => code)).toEqual(expected.skipped ?? []);
    for (const { entry } of reading.entries) expect(entrySchema.safeParse(entry).error).toBeUndefined();
  });

  it('is claimed by its own site and by no other', () => {
    expect(sites.filter(site => claims(site, page, url)).map(site => site.id)).toEqual([id]);
  });
});

it('every site has a fixture', () => {
  expect(sites.map(({ id }) => id).filter(id => !fixtures.some(({ site }) => site === id))).toEqual([]);
});
