import { bundleScript } from '@/tests/browser/bundle-script';
import { openContentWorld } from '@/tests/browser/content-world';
import type { Offprint } from '@/tests/browser/launch-offprint';
import { arxivListUrl } from '@/tests/pages/arxiv-list';
import { type Figure, inMilliseconds, median } from '../figures';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; problem?: unknown }> };
};

/** Saves papers one after the other as a content script does, and times each in the background's worker. */
export async function saveInBackground(offprint: Offprint, count: number, most: number): Promise<Figure> {
  const [worker] = offprint.context.serviceWorkers();
  if (!worker) throw new Error('The service worker is not there.');
  await worker.evaluate(
    `${await bundleScript('tests/bench/popup/in-worker.ts', 'inWorker')}; inWorker.watchSaves()`,
  );
  offprint.web.serve(arxivListUrl, '<!doctype html><title>Nothing new</title>');
  const page = await offprint.context.newPage();
  const world = await openContentWorld(page, arxivListUrl, new URL(offprint.url('/')).host);
  const times: number[] = [];
  for (let place = 0; place < count; place += 1) {
    await worker.evaluate('inWorker.atRest()');
    const entry = {
      title: `Saved in the Bench as Number ${place}: Measuring Where It Happens`,
      creators: [{ given: 'Ada', family: `Benchworth${place}` }],
      abstract: 'What a save costs is what the background does for it. '.repeat(20),
      identifiers: [`arxiv:2699.${10_000 + place}`],
    };
    await world.evaluate(
      async payload => {
        const answer = await chrome.runtime.sendMessage({ name: 'papers.save', payload });
        if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
      },
      { entries: [{ entry, site: 'arxiv' }] },
    );
    times.push(await worker.evaluate('inWorker.lastSave()'));
  }
  await page.close();
  // The index's delta of a changed paper is written with it, in one transaction.
  return inMilliseconds('save one paper incl. its index entry', median(times), most);
}
