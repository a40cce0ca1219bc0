import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures';

const budgets = [
  { what: 'content script on a known site', path: 'content-scripts/listing.js', budget: 20_000 },
  { what: 'card, injected on first use', path: 'card.js', budget: 30_000 },
];

/** What the built scripts weigh, compressed. */
export async function sizes(): Promise<Figure[]> {
  return Promise.all(
    budgets.map(async ({ what, path, budget }) => {
      const size = gzipSync(await readFile(join('.output/chrome-mv3', path))).length;
      return {
        what,
        measured: `${(size / 1000).toFixed(1)} kB gzip`,
        budget: `≤ ${budget / 1000} kB`,
        within: size <= budget,
      };
    }),
  );
}
