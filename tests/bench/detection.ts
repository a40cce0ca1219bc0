import type { Offprint } from '@/tests/browser/launch-offprint';
import { bundleDetection } from '@/tests/corpus/bundle-detection';
import { arxivList, arxivListUrl } from '@/tests/pages/arxiv-list';
import { groupPage, groupPageUrl } from '@/tests/pages/group-page';
import { inventPapers } from '@/tests/pages/invented-papers';
import { type Figure, inMilliseconds, median } from './figures';

/**
 * How long the detection that ships reads a list, cold: by its site, and by the generic detector where no site knows it.
 * Beside it a loop that only reads every row's text.
 */
export async function detection(offprint: Offprint, runs: number): Promise<Figure[]> {
  const script = await bundleDetection();
  const figures: Figure[] = [];
  for (const [count, budget] of [
    [50, 10],
    [2_000, 100],
  ] as const) {
    const papers = inventPapers(count);
    // An address of the same kind that no content script of ours claims would be another site: the script only waits.
    offprint.web.serve(arxivListUrl, arxivList(papers));
    offprint.web.serve(groupPageUrl, groupPage(papers));
    for (const [name, url] of [
      ['', arxivListUrl],
      [' no site knows', groupPageUrl],
    ] as const) {
      const ours: number[] = [];
      const peer: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const page = await offprint.context.newPage();
        await page.goto(url);
        peer.push(await page.evaluate(readTexts));
        ours.push(await page.evaluate(`${script};offprintCorpus.readInPage({ scan: true }).milliseconds`));
        await page.close();
      }
      figures.push(
        inMilliseconds(`detect ${count.toLocaleString('en')} entries${name}, cold`, median(ours), budget, {
          name: 'reading the rows’ text',
          value: median(peer),
        }),
      );
    }
  }
  return figures;
}

/** Runs in the page: the least that any reader of the list has to do. */
function readTexts(): number {
  const start = performance.now();
  let letters = 0;
  for (const row of document.querySelectorAll('dd, li')) letters += row.textContent?.length ?? 0;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('dt a, li a')) letters += link.href.length;
  const time = performance.now() - start;
  return letters > 0 ? time : Number.NaN;
}
