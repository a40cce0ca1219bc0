import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper } from '@/lib/model/paper';
import { mergeSegments } from '@/lib/search/merge-segments';
import { openIndex } from '@/lib/search/open-index';
import { searchPapers } from '@/lib/search/search-papers';
import type { Segment } from '@/lib/search/segment';
import { createSegmentBuilder } from '@/lib/search/segment-builder';

const vocabulary = [
  'net',
  'gan',
  'deep',
  'multi-task',
  'SetFit',
  'β-VAE',
  '深度学习',
  'Ørsted',
  'of',
  'models',
  'model',
];
const queries = [
  ...vocabulary,
  'multitask',
  'mo',
  'modls',
  'deep net',
  'gan of deep',
  'setfit model',
  'x',
  '学',
  'deap modes',
];

const words = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 })
  .map(list => list.join(' '));
const paper = fc.record({
  title: words,
  abstract: fc.option(words, { nil: undefined }),
  family: fc.constantFrom('Ørsted', 'Deep', 'Gan'),
  tags: fc.array(fc.constantFrom('deep', 'gan'), { maxLength: 1 }),
});
const id = fc.integer({ min: 1, max: 8 });
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('put' as const), id, paper }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), id }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('merge' as const),
      from: fc.nat(3),
      count: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reload' as const) }) },
);

describe('an index of many segments', () => {
  test('answers like one built afresh, after any sequence of adding, editing, deleting, merging and reloading', () => {
    fc.assert(
      fc.property(fc.array(fc.array(act, { maxLength: 4 }), { maxLength: 8 }), batches => {
        const papers = new Map<number, Paper>();
        let segments: Segment[] = [];
        for (const batch of batches) {
          const touched = new Set<number>();
          for (const step of batch) {
            if (step.kind === 'merge') segments = merge(segments, step.from, step.count);
            else if (step.kind === 'reload') segments = structuredClone(segments);
            else {
              touched.add(step.id);
              if (step.kind === 'delete') papers.delete(step.id);
              else papers.set(step.id, saved(step.id, step.paper));
            }
          }
          if (touched.size > 0) segments.push(write([...touched], papers));
        }
        const grown = openIndex(segments);
        const fresh = openIndex([write([...papers.keys()], papers)]);
        for (const query of queries) {
          const answer = searchPapers(grown, query, { limit: 100 });
          const wanted = searchPapers(fresh, query, { limit: 100 });
          expect(answer.map(hit => hit.paperId)).toEqual(wanted.map(hit => hit.paperId));
          answer.forEach((hit, place) => {
            expect(hit.score).toBeCloseTo(wanted[place]?.score ?? Number.NaN, 5);
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('finds exactly the papers that a plain scan finds', () => {
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 12 }), list => {
        const papers = new Map(list.map((fields, place) => [place + 1, saved(place + 1, fields)]));
        const index = openIndex([write([...papers.keys()], papers)]);
        for (const query of ['net', 'gan', 'of', 'deep']) {
          const found = searchPapers(index, `${query} `, { limit: 100 }).map(hit => hit.paperId);
          const wanted = [...papers.values()].filter(({ title, abstract, creators, tags }) =>
            JSON.stringify([title, abstract, creators, tags])
              .toLowerCase()
              .match(new RegExp(`\\b${query}\\b`)),
          );
          if (wanted.length > 0) expect(found.sort()).toEqual(wanted.map(entry => entry.id).sort());
        }
      }),
    );
  });
});

function write(ids: number[], papers: Map<number, Paper>): Segment {
  const builder = createSegmentBuilder();
  for (const each of ids) {
    const current = papers.get(each);
    if (current) builder.add(current);
    else builder.remove(each);
  }
  return builder.finish();
}

function merge(segments: Segment[], from: number, count: number): Segment[] {
  const group = segments.slice(from, from + count);
  if (group.length === 0) return segments;
  const merging = mergeSegments(group, from === 0);
  for (let step = merging.next(); ; step = merging.next()) {
    if (step.done) return [...segments.slice(0, from), step.value, ...segments.slice(from + count)];
  }
}

type PaperFields = typeof paper extends fc.Arbitrary<infer Fields> ? Fields : never;

function saved(paperId: number, fields: PaperFields): Paper {
  return {
    id: paperId,
    title: fields.title,
    ...(fields.abstract !== undefined && { abstract: fields.abstract }),
    creators: [{ family: fields.family, given: 'A.' }],
    tags: fields.tags,
    status: 'to-read',
    addedAt: paperId * 1000,
    updatedAt: paperId * 1000,
  };
}
