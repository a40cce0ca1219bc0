import { identitiesOf } from '@/lib/model/identities-of';
import { openContentWorld } from '../browser/content-world';
import { launchOffprint } from '../browser/launch-offprint';
import { makeEntry } from '../library/make-papers';

// Measures the library in the built extension: messages from a content script to the worker and back, over a library
// of 10,000 invented papers. Run it after `npm run build`: npx tsx tests/bench/library.ts

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; problem?: unknown }> };
};

const url = 'https://arxiv.org/list/cs.CL/recent';
const size = Number(process.env.PAPERS ?? 10_000);

const offprint = await launchOffprint();
try {
  offprint.web.serve(url, '<!doctype html><title>Recent papers</title><p>Nothing is listed here.</p>');
  const page = await offprint.context.newPage();
  const world = await openContentWorld(page, url, new URL(offprint.url('/')).host);
  /** Milliseconds that each message takes there and back, one after the other. */
  const time = (messages: unknown[]): Promise<number[]> =>
    world.evaluate(async all => {
      const times: number[] = [];
      for (const message of all) {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(message);
        times.push(performance.now() - start);
        if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
      }
      return times;
    }, messages);
  const numbers = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => first + index);
  const saveMessage = (papers: number[]) => ({
    name: 'papers.save',
    payload: { entries: papers.map(n => ({ entry: makeEntry(n), site: 'arxiv', position: 1 })) },
  });
  const lookupMessage = (papers: number[]) => ({
    name: 'papers.lookup',
    payload: { entries: papers.map(n => identitiesOf(makeEntry(n), url)) },
  });

  const fill: number[] = [];
  for (let first = 0; first < size; first += 200)
    fill.push(...(await time([saveMessage(numbers(first, 200))])));
  report('save 200 in one message, while the library grows', fill);
  report('save 200 in one message, the last ten', fill.slice(-10));
  report('save one', await time(numbers(size, 40).map(n => saveMessage([n]))));
  report('save one that is there', await time(numbers(100, 40).map(n => saveMessage([n]))));
  report('look up 50, all saved', await time(numbers(0, 10).map(n => lookupMessage(numbers(n * 50, 50)))));
  report(
    'look up 2,000, all saved',
    await time(numbers(0, 7).map(n => lookupMessage(numbers(n * 500, 2000)))),
  );
  report(
    'look up 2,000, none saved',
    await time(numbers(0, 7).map(n => lookupMessage(numbers(5e4 + n * 2000, 2000)))),
  );
  const change = {
    name: 'papers.change',
    payload: { paperIds: numbers(1, 1000), change: { addTags: ['llm'] } },
  };
  report('tag 1,000', await time([change]));
  const batch = crypto.randomUUID();
  const inBatch = ({ name, payload }: ReturnType<typeof saveMessage>) => ({
    name,
    payload: { ...payload, batch },
  });
  report(
    'save all of 2,000, a message',
    await time(numbers(0, 10).map(n => inBatch(saveMessage(numbers(2e5 + n * 200, 200))))),
  );
  report('undo that', await time([{ name: 'journal.undo', payload: { batch } }]));
  const everything = crypto.randomUUID();
  const all = { paperIds: numbers(1, size), change: { status: 'read' }, batch: everything };
  report(`change the status of ${size}`, await time([{ name: 'papers.change', payload: all }]));
  report('undo that', await time([{ name: 'journal.undo', payload: { batch: everything } }]));
  report('labels', await time(numbers(0, 10).map(() => ({ name: 'library.labels', payload: {} }))));
} finally {
  await offprint.close();
}

function report(what: string, times: number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(`${what}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, ${sorted.length} times`);
}
