import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Paper } from '@/lib/model/paper';
import { run } from '@/tests/commands/run-steps.mjs';
import { type BenchPaper, paperOf } from '../bench-paper';
import { inventLibrary } from '../invented-library';
import { inventQueries } from '../invented-queries';

/** A query and the primary keys of its right answers. */
export interface BenchQuery {
  text: string;
  kind: string;
  right: readonly number[];
}

export interface BenchLibrary {
  papers: Paper[];
  /** One of each kind, then another of each, so that the first few stand for all. */
  queries: BenchQuery[];
}

const maker = resolve('../shared/search-bench/make.mjs');
/** What it makes takes minutes at 100,000 papers and is always the same. */
const kept = resolve('node_modules/.cache/offprint-bench');
const invented = { perKind: 40, librarySeed: 1, querySeed: 5 };

/** A library of so many papers with queries: the shared search benchmark's where it is at hand, else invented here. */
export function benchLibrary(size: number): BenchLibrary {
  if (existsSync(maker)) return madeLibrary(size);
  const papers = inventLibrary(size, invented.librarySeed);
  const queries = inventQueries(papers, invented.perKind, invented.querySeed);
  return { papers, queries: interleaved(queries.map(query => ({ ...query, right: [...query.right] }))) };
}

function madeLibrary(size: number): BenchLibrary {
  const folder = join(kept, String(size));
  if (!existsSync(join(folder, 'queries.json')) && !run(`node "${maker}" ${size} "${folder}"`)) {
    throw new Error(`${maker} made no library of ${size} papers (its reason is above).`);
  }
  const library = read<BenchPaper[]>(folder, 'library.json');
  const places = new Map(library.map(({ id }, place) => [id, place]));
  const queries = read<{ cat: string; q: string; ids: BenchPaper['id'][] }[]>(folder, 'queries.json');
  return {
    papers: library.map(paperOf),
    queries: interleaved(
      queries.map(({ cat, q, ids }) => ({
        text: q,
        kind: cat,
        right: ids.map(id => (places.get(id) ?? -1) + 1),
      })),
    ),
  };
}

function read<Value>(folder: string, file: string): Value {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function interleaved(queries: BenchQuery[]): BenchQuery[] {
  const places = new Map<string, number>();
  return queries
    .map(query => {
      const place = places.get(query.kind) ?? 0;
      places.set(query.kind, place + 1);
      return { query, place };
    })
    .sort((one, other) => one.place - other.place)
    .map(({ query }) => query);
}
