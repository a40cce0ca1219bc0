import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures';

const budgets = [
  { what: 'content script on a known site', paths: ['content-scripts/listing.js'], budget: 20_000 },
  {
    what: 'the same with the buttons, on a page that lists papers',
    paths: ['content-scripts/listing.js', 'in-page.js'],
    budget: 20_000,
  },
  { what: 'card, injected on first use', paths: ['card.js'], budget: 30_000 },
];

/** What the built scripts weigh, compressed. */
export async function sizes(): Promise<Figure[]> {
  return Promise.all(
    budgets.map(async ({ what, paths, budget }) => {
      const files = await Promise.all(paths.map(path => readFile(join('.output/chrome-mv3', path))));
      const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
      return {
        what,
        measured: `${(size / 1000).toFixed(1)} kB gzip`,
        budget: `≤ ${budget / 1000} kB`,
        within: size <= budget,
      };
    }),
  );
}
