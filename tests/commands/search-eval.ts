/**
 * npm run search-eval -- LIBRARY.json QUERIES.json --out FILE
 *
 * Builds the index that ships over a library and answers queries with it.
 * LIBRARY.json: [{ id, title, authors: ["Given Family"], abstract, venue, year, tags, notes, url, addedAt }]
 * QUERIES.json: [{ "q": query }]
 * FILE: [{ "q": query, "ids": [up to ten ids, best first] }]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openIndex } from '@/lib/search/open-index';
import { searchPapers } from '@/lib/search/search-papers';
import { createSegmentBuilder } from '@/lib/search/segment-builder';
import { type BenchPaper, paperOf } from '../bench/bench-paper';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [libraryFile, queriesFile] = positionals;
if (!libraryFile || !queriesFile || !values.out) {
  console.error('usage: npm run search-eval -- LIBRARY.json QUERIES.json --out FILE');
  process.exit(2);
}
const library = JSON.parse(readFileSync(libraryFile, 'utf8')) as BenchPaper[];
const queries = JSON.parse(readFileSync(queriesFile, 'utf8')) as { q: string }[];

const started = performance.now();
const builder = createSegmentBuilder();
library.forEach((paper, place) => {
  builder.add(paperOf(paper, place));
});
const index = openIndex([builder.finish()]);
console.log(`${library.length} papers indexed in ${Math.round(performance.now() - started)} ms`);

const times: number[] = [];
const answers = queries.map(({ q }) => {
  const start = performance.now();
  const hits = searchPapers(index, q, { limit: 10 });
  times.push(performance.now() - start);
  return { q, ids: hits.map(hit => library[hit.paperId - 1]?.id) };
});
writeFileSync(values.out, JSON.stringify(answers));

times.sort((one, other) => one - other);
const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(1);
console.log(`${queries.length} queries: median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(0.9999)} ms`);
