import { expect, it } from 'vitest';
import { checkFloors } from './check-floors.mjs';

const perfect = { recall: 1, precision: 1, fields: 1, invented: 0 };
const row = { file: 'arxiv/list.html', recall: 1, precision: 1, fields: { authors: 1 }, invented: 0 };
const floors = { sites: {}, papers: {}, overall: {}, genericOnly: {} };
const score = { summary: {}, rows: [row] };

it('passes a page that reaches every figure', () => {
  expect(checkFloors({ ...floors, sites: { arxiv: perfect } }, score, [], {})).toEqual([
    { name: 'corpus arxiv/list.html' },
  ]);
});

it.each([
  [{ ...row, recall: 0.9 }, 'recall is 0.9, below 1'],
  [{ ...row, fields: { authors: 0.5 } }, 'authors is 0.5, below 1'],
  [{ ...row, invented: 0.1 }, 'invented is 0.1, above 0'],
])('names the figure that a page misses', (missed, problem) => {
  const [check] = checkFloors({ ...floors, sites: { arxiv: perfect } }, { ...score, rows: [missed] }, [], {});
  expect(check?.problem).toBe(problem);
});

it('fails a site of which no page was scored', () => {
  expect(checkFloors({ ...floors, sites: { dblp: perfect } }, score, [], {})[0]?.problem).toBe(
    'has no scored page',
  );
});

it('wants a single paper read as one, with its fields', () => {
  const papers = { 'negatives/abs.html': { fields: ['title', 'authors'] } };
  const page = { file: 'negatives/abs.html', kind: 'paper', entries: [{ title: 'A title', authors: [] }] };
  expect(checkFloors({ ...floors, papers }, score, [page], {})[0]?.problem).toBe('has no authors');
  expect(checkFloors({ ...floors, papers }, score, [{ ...page, kind: 'none' }], {})[0]?.problem).toContain(
    'not as a paper',
  );
});

it('holds the means over all pages', () => {
  const overall = { recall: 0.9 };
  expect(checkFloors({ ...floors, overall }, { ...score, summary: { recall: 0.95 } }, [], {})).toEqual([
    { name: 'corpus recall' },
  ]);
  expect(checkFloors({ ...floors, overall }, score, [], {})[0]?.problem).toContain('below 0.9');
});

it('holds fields, what was invented, and the run without sites', () => {
  const checked = checkFloors(
    { ...floors, overall: { fields: { doi: 0.9 }, invented: 0.02 }, genericOnly: { f1: 0.9 } },
    { ...score, summary: { fields: { doi: 0.5 }, invented: 0.1 } },
    [],
    { f1: 0.8 },
  );
  expect(checked.map(({ problem }) => problem)).toEqual([
    'doi is 0.5, below 0.9',
    'invented is 0.1, above 0.02',
    'f1 is 0.8, below 0.9',
  ]);
});
