import { createLibraryDatabase } from '@/lib/library/database';
import type { Paper } from '@/lib/model/paper';
import { createPatience, type Engine, type OpenEngine, TimeLimitError } from './engine';
import { fuseEngine } from './fuse-engine';
import { miniSearchEngine } from './minisearch-engine';
import { offprintEngine } from './offprint-engine';
import { uFuzzyEngine } from './ufuzzy-engine';

// Runs in the browser: what the bench asks of a page. Every call names its engine; a page opens one.

const engines = [offprintEngine, miniSearchEngine, fuseEngine, uFuzzyEngine];
const database = createLibraryDatabase();
let opened: OpenEngine | undefined;

/** As many rows as fill a popup. */
const shownRows = 8;

export function engineNames(): string[] {
  return engines.map(({ name }) => name);
}

/** What was measured before the time was over. */
export interface Limited<Value> {
  value: Value;
  /** Why the rest was not measured. */
  stopped?: string;
}

/** Puts papers that the page's own server has into the library. */
export async function addPapers(address: string): Promise<void> {
  const papers: Paper[] = await (await fetch(address)).json();
  await database.papers.bulkAdd(papers);
}

/** Builds an index and stores it: milliseconds and bytes. */
export async function build(
  name: string,
  seconds: number,
): Promise<Limited<{ milliseconds: number; bytes: number }>> {
  const patience = createPatience(seconds);
  const start = performance.now();
  const value = { milliseconds: 0, bytes: 0 };
  return limited(value, async () => {
    value.bytes = await named(name).build(database, patience);
    value.milliseconds = performance.now() - start;
  });
}

/** Milliseconds from nothing to the rows of the first answer, and to the rows of an answer that knows abstracts. */
export async function coldOpen(name: string, query: string): Promise<{ first: number; abstracts?: number }> {
  const start = performance.now();
  opened = await named(name).open(database);
  await showRows(opened, query);
  const first = performance.now() - start;
  if (!opened.openAbstracts) return { first };
  await opened.openAbstracts();
  await showRows(opened, query);
  return { first, abstracts: performance.now() - start };
}

/** Milliseconds that each letter of the queries takes, in the engine that `coldOpen` opened. */
export function typeLetters(queries: string[], seconds: number): Promise<Limited<number[]>> {
  const patience = createPatience(seconds);
  const times: number[] = [];
  return limited(times, async () => {
    for (const query of queries) {
      for (let end = 1; end <= query.length; end += 1) {
        const start = performance.now();
        await engine().find(query.slice(0, end));
        times.push(performance.now() - start);
        patience();
      }
    }
  });
}

/** The first ten papers for each query, for as many as there is time. */
export function answer(queries: string[], seconds: number): Promise<Limited<number[][]>> {
  const patience = createPatience(seconds);
  const answers: number[][] = [];
  return limited(answers, async () => {
    for (const query of queries) {
      answers.push((await engine().find(query)).slice(0, 10));
      patience();
    }
  });
}

/** Milliseconds that saving a paper takes, with what the index needs to know of it. */
export function save(count: number, seconds: number): Promise<Limited<number[]>> {
  const patience = createPatience(seconds);
  const times: number[] = [];
  return limited(times, async () => {
    for (let place = 0; place < count; place += 1) {
      const start = performance.now();
      await engine().save(`A Paper Saved by the Bench as Number ${place}`, database);
      times.push(performance.now() - start);
      patience();
    }
  });
}

async function limited<Value>(value: Value, work: () => Promise<void>): Promise<Limited<Value>> {
  try {
    await work();
    return { value };
  } catch (error) {
    if (error instanceof TimeLimitError) return { value, stopped: error.message };
    throw error;
  }
}

async function showRows(open: OpenEngine, query: string): Promise<void> {
  const ids = await open.find(query);
  await open.read(ids.slice(0, shownRows));
}

function named(name: string): Engine {
  const found = engines.find(engine => engine.name === name);
  if (!found) throw new Error(`No engine is named ${name}.`);
  return found;
}

function engine(): OpenEngine {
  if (!opened) throw new Error('No engine was opened in this page.');
  return opened;
}
