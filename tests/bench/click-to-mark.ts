import type { Page } from '@playwright/test';
import { openContentWorld } from '@/tests/browser/content-world';
import type { Offprint } from '@/tests/browser/launch-offprint';
import { listingTab } from '@/tests/browser/listing-tab';
import { arxivList, arxivListUrl } from '@/tests/pages/arxiv-list';
import type { InventedPaper } from '@/tests/pages/invented-papers';
import { type Figure, inMilliseconds, median } from './figures';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
declare global {
  interface Window {
    clickToMark: Promise<number>;
  }
}

/** From the click to the saved mark, with a worker that runs and with one that was stopped. */
export async function clickToMark(offprint: Offprint, papers: InventedPaper[]): Promise<Figure[]> {
  offprint.web.serve(arxivListUrl, arxivList(papers));
  const page = await offprint.context.newPage();
  await page.addInitScript(timeClicks);
  const world = await openContentWorld(page, arxivListUrl, new URL(offprint.url('/')).host);
  const ping = () =>
    world.evaluate(async payload => {
      const start = performance.now();
      await chrome.runtime.sendMessage({ name: 'library.labels', payload });
      return performance.now() - start;
    }, {});

  const running: number[] = [];
  const stopped: number[] = [];
  const pingRunning: number[] = [];
  const pingStopped: number[] = [];
  for (const [index, { title }] of papers.entries()) {
    const stops = index % 2 === 1;
    if (stops) {
      await offprint.stopWorker();
      pingStopped.push(await ping());
      await offprint.stopWorker();
    } else pingRunning.push(await ping());
    (stops ? stopped : running).push(await timeSave(page, title));
  }
  await page.close();
  return [
    inMilliseconds('click to saved mark, worker running', median(running), 50, {
      name: 'a message and its answer',
      value: median(pingRunning),
    }),
    inMilliseconds('click to saved mark, worker stopped', median(stopped), 200, {
      name: 'a message and its answer',
      value: median(pingStopped),
    }),
  ];
}

async function timeSave(page: Page, title: string): Promise<number> {
  await listingTab(page).save(title).click();
  return page.evaluate(() => window.clickToMark);
}

/** Runs in the page, before Offprint: from every click on a button of Offprint to its saved mark. */
function timeClicks(): void {
  window.addEventListener(
    'click',
    event => {
      const button = event.composedPath()[0];
      if (!(button instanceof Element)) return;
      const marked = button.closest('button');
      if (!marked) return;
      const start = performance.now();
      window.clickToMark = new Promise(resolve => {
        // The first change is to the pending mark; the truth comes with the answer.
        const observer = new MutationObserver(() => {
          if (!marked.getAttribute('aria-label')?.startsWith('Saved')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(marked, { attributes: true });
      });
    },
    { capture: true },
  );
}
