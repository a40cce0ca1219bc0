import { openContentWorld } from '@/tests/browser/content-world';
import type { Offprint } from '@/tests/browser/launch-offprint';
import { arxivListUrl } from '@/tests/pages/arxiv-list';
import type { InventedPaper } from '@/tests/pages/invented-papers';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; problem?: unknown }> };
};

/** As many entries as one message may carry. */
const slice = 200;

/** Saves papers the way a content script does, from a page that lists none. */
export async function fillLibrary(offprint: Offprint, papers: InventedPaper[]): Promise<void> {
  offprint.web.serve(arxivListUrl, '<!doctype html><title>Nothing new</title>');
  const page = await offprint.context.newPage();
  const world = await openContentWorld(page, arxivListUrl, new URL(offprint.url('/')).host);
  for (let first = 0; first < papers.length; first += slice) {
    const entries = papers
      .slice(first, first + slice)
      .map(paper => ({ entry: entryOf(paper), site: 'arxiv' }));
    await world.evaluate(
      async payload => {
        const answer = await chrome.runtime.sendMessage({ name: 'papers.save', payload });
        if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
      },
      { entries },
    );
  }
  await page.close();
}

function entryOf({ arxivId, title, authors, abstract }: InventedPaper) {
  return {
    title,
    creators: authors.map(name => ({
      given: name.slice(0, name.lastIndexOf(' ')),
      family: name.slice(name.lastIndexOf(' ') + 1),
    })),
    abstract,
    identifiers: [`arxiv:${arxivId}`],
    issued: { year: 2026 },
    url: `https://arxiv.org/abs/${arxivId}`,
  };
}
