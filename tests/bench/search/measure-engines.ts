import { launchOffprint, type Offprint } from '@/tests/browser/launch-offprint';
import { median, percentile } from '../figures';
import { type BenchLibrary, type BenchQuery, benchLibrary } from './bench-library';
import { openBenchPage, pageAddress } from './bench-page';

/** What one engine did with a library of one size. Times in milliseconds. */
export interface EngineFigures {
  engine: string;
  build?: number;
  /** Bytes of the stored index. */
  stored?: number;
  /** From nothing to the rows of the first answer, and of an answer that knows abstracts. */
  first?: number;
  abstracts?: number;
  keystroke?: { median: number; p95: number; count: number };
  /** Bytes that the open index takes. */
  memory?: number;
  save?: { median: number; count: number };
  /** The mean reciprocal rank over so many queries. */
  relevance?: { mean: number; count: number };
  /** What was not measured to its end, and why. */
  stopped: string[];
}

export interface EnginesOptions {
  /** The functions of page.ts as a script. */
  script: string;
  /** How often each engine is opened. */
  runs: number;
  /** What each engine may take for its build, and half of it for each of the other measurements. */
  seconds: number;
}

/** As many queries as are typed letter by letter, and as many letters of each at most. */
const typed = { queries: 16, letters: 40 };
const saves = 15;
const filledAtOnce = 2_000;

/** Measures every engine over one library in one browser: all are built, then opened turn by turn, then searched. */
export async function measureEngines(size: number, options: EnginesOptions): Promise<EngineFigures[]> {
  const library = benchLibrary(size);
  const offprint = await launchOffprint({ installed: false });
  try {
    await fill(offprint, library, options.script);
    const measured = await build(offprint, options);
    const built = measured.filter(({ stored }) => stored !== undefined);
    await open(offprint, built, library.queries, options);
    for (const figures of built) await search(offprint, figures, library.queries, options);
    return measured;
  } finally {
    await offprint.close();
  }
}

async function fill(offprint: Offprint, { papers }: BenchLibrary, script: string): Promise<void> {
  const page = await openBenchPage(offprint, script);
  const address = `${pageAddress}papers.json`;
  for (let first = 0; first < papers.length; first += filledAtOnce) {
    offprint.web.serve(address, JSON.stringify(papers.slice(first, first + filledAtOnce)));
    await page.call('addPapers', address);
  }
  await page.close();
}

async function build(offprint: Offprint, { script, seconds }: EnginesOptions): Promise<EngineFigures[]> {
  const names = await inFreshPage(offprint, script, page => page.call('engineNames'));
  const measured: EngineFigures[] = [];
  for (const engine of names) {
    const { value, stopped } = await inFreshPage(offprint, script, page =>
      page.call('build', engine, seconds),
    );
    measured.push(
      stopped
        ? { engine, stopped: [`build: ${stopped}`] }
        : { engine, build: value.milliseconds, stored: value.bytes, stopped: [] },
    );
  }
  return measured;
}

/** Turn by turn, so that what else the machine does meets all of them. */
async function open(
  offprint: Offprint,
  measured: EngineFigures[],
  queries: BenchQuery[],
  { script, runs }: EnginesOptions,
): Promise<void> {
  const times = measured.map(() => ({ first: [] as number[], abstracts: [] as number[] }));
  for (let run = 0; run < runs; run += 1) {
    const query = queries[run % queries.length]?.text ?? '';
    for (const [place, { engine }] of measured.entries()) {
      const time = await inFreshPage(offprint, script, page => page.call('coldOpen', engine, query));
      times[place]?.first.push(time.first);
      if (time.abstracts !== undefined) times[place]?.abstracts.push(time.abstracts);
    }
  }
  for (const [place, figures] of measured.entries()) {
    const { first = [], abstracts = [] } = times[place] ?? {};
    figures.first = median(first);
    if (abstracts.length > 0) figures.abstracts = median(abstracts);
  }
}

async function search(
  offprint: Offprint,
  figures: EngineFigures,
  queries: BenchQuery[],
  { script, seconds }: EnginesOptions,
): Promise<void> {
  const page = await openBenchPage(offprint, script);
  const note = (what: string, stopped: string | undefined) => {
    if (stopped) figures.stopped.push(`${what}: ${stopped}`);
  };
  const before = await page.usedBytes();
  await page.call('coldOpen', figures.engine, queries[0]?.text ?? '');
  figures.memory = (await page.usedBytes()) - before;

  const words = queries.slice(0, typed.queries).map(({ text }) => text.slice(0, typed.letters));
  const letters = await page.call('typeLetters', words, seconds / 2);
  figures.keystroke = {
    median: median(letters.value),
    p95: percentile(letters.value, 0.95),
    count: letters.value.length,
  };
  note('keystrokes', letters.stopped);

  const texts = queries.map(({ text }) => text);
  const answers = await page.call('answer', texts, seconds / 2);
  figures.relevance = {
    mean: meanReciprocalRank(queries, answers.value),
    count: answers.value.length,
  };
  note('queries', answers.stopped);

  const saved = await page.call('save', saves, seconds / 2);
  figures.save = { median: median(saved.value), count: saved.value.length };
  note('saves', saved.stopped);
  await page.close();
}

function meanReciprocalRank(queries: BenchQuery[], answers: number[][]): number {
  const ranks = answers.map((ids, place) => {
    const found = ids.findIndex(id => queries[place]?.right.includes(id));
    return found < 0 ? 0 : 1 / (found + 1);
  });
  return ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}

async function inFreshPage<Result>(
  offprint: Offprint,
  script: string,
  use: (page: Awaited<ReturnType<typeof openBenchPage>>) => Promise<Result>,
): Promise<Result> {
  const page = await openBenchPage(offprint, script);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}
