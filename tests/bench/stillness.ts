import { launchOffprint, type Offprint } from '@/tests/browser/launch-offprint';
import { listingTab } from '@/tests/browser/listing-tab';
import { arxivList, arxivListUrl } from '@/tests/pages/arxiv-list';
import { inventPapers } from '@/tests/pages/invented-papers';
import { type Figure, median } from './figures';

const count = 2_000;

declare global {
  interface Window {
    benchShift: number;
    benchTasks: number[];
  }
}

/** What Offprint does to a page of 2,000 papers while it loads: layout shift, and the longest task beside the page's own. */
export async function stillness(offprint: Offprint, runs: number): Promise<Figure[]> {
  const bare = await launchOffprint({ installed: false });
  try {
    const ours = await load(offprint, runs, true);
    const own = await load(bare, runs, false);
    const task = median(ours.map(({ longest }) => longest));
    const ownTask = median(own.map(({ longest }) => longest));
    const shift = Math.max(...ours.map(each => each.shift));
    return [
      { what: 'layout shift, 2,000 entries', measured: String(shift), budget: '0', within: shift === 0 },
      {
        what: 'longest task while a page of 2,000 loads',
        measured: `${task.toFixed(0)} ms`,
        budget: 'none over 50 ms of ours',
        peer: `the page without Offprint ${ownTask.toFixed(0)} ms`,
        within: task <= Math.max(50, ownTask),
      },
    ];
  } finally {
    await bare.close();
  }
}

async function load(
  offprint: Offprint,
  runs: number,
  installed: boolean,
): Promise<{ shift: number; longest: number }[]> {
  offprint.web.serve(arxivListUrl, arxivList(inventPapers(count)));
  const results: { shift: number; longest: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await offprint.context.newPage();
    await page.addInitScript(watch);
    await page.goto(arxivListUrl);
    // The list is read in parts, and the bar counts it when the last one is: until then there is more to come.
    if (installed)
      await listingTab(page)
        .bar.filter({ hasText: `${count.toLocaleString('en')} papers` })
        .waitFor();
    results.push(
      await page.evaluate(
        () =>
          new Promise<{ shift: number; longest: number }>(resolve => {
            requestIdleCallback(() =>
              resolve({ shift: window.benchShift, longest: Math.max(0, ...window.benchTasks) }),
            );
          }),
      ),
    );
    await page.close();
  }
  return results;
}

/** Runs in the page, before Offprint. */
function watch(): void {
  window.benchShift = 0;
  window.benchTasks = [];
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) window.benchShift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) window.benchTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}
