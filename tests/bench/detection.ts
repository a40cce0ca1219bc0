import type { Offprint } from '@/tests/browser/launch-offprint';
import { bundleDetection } from '@/tests/corpus/bundle-detection';
import { arxivList, arxivListUrl } from '@/tests/pages/arxiv-list';
import { inventPapers } from '@/tests/pages/invented-papers';
import { type Figure, inMilliseconds, median } from './figures';

/** How long the detection that ships reads a list, cold; beside it a loop that only reads every row's text. */
export async function detection(offprint: Offprint, runs: number): Promise<Figure[]> {
  const script = await bundleDetection();
  const figures: Figure[] = [];
  for (const [count, budget] of [
    [50, 10],
    [2_000, 100],
  ] as const) {
    // An address of the same kind that no content script of ours claims would be another site: the script only waits.
    offprint.web.serve(arxivListUrl, arxivList(inventPapers(count)));
    const ours: number[] = [];
    const peer: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await offprint.context.newPage();
      await page.goto(arxivListUrl);
      peer.push(await page.evaluate(readTexts));
      const read = `(async () => (await offprintCorpus.readInPage({ scan: false })).milliseconds)()`;
      ours.push(await page.evaluate(`${script};${read}`));
      await page.close();
    }
    figures.push(
      inMilliseconds(`detect ${count.toLocaleString('en')} entries, cold`, median(ours), budget, {
        name: 'reading the rows’ text',
        value: median(peer),
      }),
    );
  }
  return figures;
}

/** Runs in the page: the least that any reader of the list has to do. */
function readTexts(): number {
  const start = performance.now();
  let letters = 0;
  for (const row of document.querySelectorAll('dd')) letters += row.textContent?.length ?? 0;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('dt a')) letters += link.href.length;
  const time = performance.now() - start;
  return letters > 0 ? time : Number.NaN;
}
