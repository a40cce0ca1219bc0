/**
 * npm run bench -- [page] [search] [popup] [--full]
 *
 * What Offprint costs, beside its budget and, where there is one, a peer in the same run: on a page that lists papers,
 * in searches among 1,000 and 10,000 papers, in the browser's popup over 10,000. All three unless some are named;
 * `--full` adds 100,000 papers. Medians of several runs; on a busy machine look at the ratios.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { provideChromium } from '@/tests/browser/provide-chromium.mjs';
import { measurePages } from '../bench/page-section';
import { measurePopup } from '../bench/popup/measure-popup';
import { measureSearch } from '../bench/search/search-section';
import { run } from './run-steps.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false } },
});
const large = values.full ? [100_000] : [];
const sections = new Map([
  ['page', measurePages],
  ['search', () => measureSearch([1_000, 10_000, ...large])],
  ['popup', () => measurePopup([10_000, ...large])],
]);
const unknown = positionals.find(name => !sections.has(name));
if (unknown !== undefined) {
  console.error(`There is no section “${unknown}”. usage: npm run bench -- [page] [search] [popup] [--full]`);
  process.exit(2);
}

await provideChromium(console.log);
if (!run('wxt build')) throw new Error('The build failed (its reason is above).');
for (const [name, measure] of sections) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  await measure();
}
console.log(
  `\nLoad while this was measured: ${loadavg()
    .map(load => load.toFixed(1))
    .join(', ')}`,
);
