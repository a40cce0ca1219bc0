import type { Paper } from '@/lib/model/paper';
import { bundleScript } from '@/tests/browser/bundle-script';
import type { Offprint } from '@/tests/browser/launch-offprint';
import type * as libraryRows from './library-rows';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; problem?: unknown }> };
  alarms: { get(name: string): Promise<unknown> };
};
declare global {
  var rows: typeof libraryRows;
}

/** How the background built the search index; times in milliseconds. */
export interface IndexBuild {
  time: number;
  longestTask: number;
  segments: number;
}

const writtenAtOnce = 2_000;

/**
 * Writes papers into the library of an extension with an empty page (see `copyWithEmptyPopup`), then has the background
 * build its search index, as it does when a stored one is missing or damaged.
 */
export async function fillLibrary({ context, url }: Offprint, papers: Paper[]): Promise<IndexBuild> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The service worker is not there.');
  const page = await context.newPage();
  await page.goto(url('empty.html'));
  const script = await bundleScript('tests/bench/popup/library-rows.ts', 'rows');
  await page.evaluate(`${script}; globalThis.rows = rows; undefined`);
  for (let first = 0; first < papers.length; first += writtenAtOnce) {
    const json = JSON.stringify(papers.slice(first, first + writtenAtOnce));
    await page.evaluate(json => globalThis.rows.addPapers(json), json);
  }

  const inWorker = await bundleScript('tests/bench/popup/in-worker.ts', 'inWorker');
  await worker.evaluate(`${inWorker}; inWorker.startTaskWatch()`);
  const built = await page.evaluate(buildIndex);
  const longestTask = await worker.evaluate<number>('inWorker.stopTaskWatch()');
  await page.close();
  return { ...built, longestTask };
}

/** Runs in the page. */
async function buildIndex(): Promise<{ time: number; segments: number }> {
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage({ name: 'search.rebuild', payload: {} });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  for (;;) {
    const { isComplete, segments } = await globalThis.rows.indexState();
    // The background takes the alarm away when nothing is left to be built or merged.
    const isAtWork = (await chrome.alarms.get('update-index')) !== undefined;
    if (isComplete && !isAtWork) return { time: performance.now() - start, segments };
    // Nobody tells when it is built; asking all the time would slow it down.
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}
