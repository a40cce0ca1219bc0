import { bundleScript } from '@/tests/browser/bundle-script';
import { printFigures } from '../figures';
import { printTable } from '../print-table';
import { budgetsOf, limitsOf, tableOf } from './engine-figures';
import { measureEngines } from './measure-engines';

const runs = 5;
/** What an engine may take for its build; half of it for each further measurement. */
const seconds = 60;

/** Offprint's search beside Fuse.js, MiniSearch and uFuzzy, in one browser for each size. */
export async function measureSearch(sizes: readonly number[]): Promise<void> {
  const script = await bundleScript('tests/bench/search/page.ts', 'searchBench');
  for (const size of sizes) {
    console.log(`\nSearch among ${size.toLocaleString('en')} papers, in a page`);
    const measured = await measureEngines(size, { script, runs, seconds });
    printTable(tableOf(measured));
    for (const limit of limitsOf(measured)) console.log(`Time limit: ${limit}`);
    console.log('');
    printFigures(budgetsOf(size, measured));
  }
}
