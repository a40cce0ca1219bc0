import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/detect/read-page';
import { foldText } from '@/lib/model/title-identity';
import type { Reading } from '@/lib/sites/reading';
import { readFixtures } from '../sites/every-fixture';
import { parsePage } from '../sites/parse-page';
import { readPages } from './every-page';
import { mutations, seeded } from './mutations';

/** Larger pages would make the test slow and say nothing new. */
const largest = 60_000;

const fixtures = [
  ...(await readFixtures()).flatMap(({ site, name, url, html, expected }) =>
    expected ? { name: `${site}/${name}`, url, html, expected } : [],
  ),
  ...readPages(),
].filter(({ html }) => html.length < largest);
// Fewer rows show no pattern.
const listings = fixtures.filter(
  ({ expected }) => expected.kind === 'listing' && expected.entries.length > 2,
);
const others = fixtures.filter(({ expected }) => expected.kind === 'none');

/** How well the titles found are the titles expected: the harmonic mean of recall and precision. */
function agreement(reading: Reading, titles: readonly string[]): number {
  const found = reading.entries.map(({ entry }) => foldText(entry.title ?? ''));
  const wanted = new Set(titles.map(foldText));
  const right = new Set(found.filter(title => wanted.has(title))).size;
  return found.length + wanted.size === 0 ? 1 : (2 * right) / (found.length + wanted.size);
}

function mutated(html: string, url: string, mutation: keyof typeof mutations): Document {
  const document = parsePage(html, url);
  mutations[mutation]?.(document, seeded(42));
  return document;
}

/** Of some titles those that the mutation has not dropped from the page: nobody can find the others. */
function leftOn(document: Document, before: Document, titles: readonly string[]): string[] {
  const was = foldText(before.body.textContent ?? '');
  const is = foldText(document.body.textContent ?? '');
  return titles.filter(title => is.includes(foldText(title)) || !was.includes(foldText(title)));
}

describe.each(Object.keys(mutations))('a page whose site did this: %s', mutation => {
  it('still gives most of its titles', () => {
    const scores = listings.map(({ html, url, expected }) => {
      const document = mutated(html, url, mutation);
      const titles = expected.entries.flatMap(({ title }) => title ?? []);
      return agreement(
        readPage(document, url, { scan: true }),
        leftOn(document, parsePage(html, url), titles),
      );
    });
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    console.info(`${mutation}: mean F1 of titles ${mean.toFixed(3)} over ${scores.length} listings`);
    expect(mean).toBeGreaterThan(0.9);
  });

  it('is still no listing where it was none', () => {
    const wrong = others.filter(
      ({ html, url }) => readPage(mutated(html, url, mutation), url, { scan: true }).kind === 'listing',
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
