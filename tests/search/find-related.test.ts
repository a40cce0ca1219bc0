import { describe, expect, test } from 'vitest';
import type { Paper } from '@/lib/model/paper';
import { findRelated } from '@/lib/search/find-related';
import { openIndex, type SearchIndex } from '@/lib/search/open-index';
import { searchPapers } from '@/lib/search/search-papers';
import { createSegmentBuilder } from '@/lib/search/segment-builder';
import { inventLibrary } from '../bench/invented-library';
import { papersBySubject } from './papers-by-subject';
import { loadSeedPapers } from './seed-papers';

type Texts = Pick<Paper, 'title' | 'abstract'>;

const onSubjects = Object.entries(papersBySubject).flatMap(([subject, papers]) =>
  papers.map(([title, abstract]) => ({ subject, title, abstract })),
);

function indexOf(papers: readonly Texts[], segments = 1): SearchIndex {
  const builders = Array.from({ length: segments }, () => createSegmentBuilder());
  papers.forEach((texts, place) => {
    builders[place % segments]?.add({
      ...texts,
      id: place + 1,
      tags: [],
      status: 'to-read',
      addedAt: place,
      updatedAt: place,
    });
  });
  return openIndex(builders.map(builder => builder.finish()));
}

describe('papers like one', () => {
  const papers = [...onSubjects, ...inventLibrary(400, 5)];
  const index = indexOf(papers);
  const subjectOf = (paperId: number) => onSubjects[paperId - 1]?.subject ?? 'none';

  test('are those of its subject', () => {
    const answers = onSubjects.map(({ subject, ...texts }, place) => {
      const others = findRelated(index, { ...texts, isIndexed: true }, 4).filter(
        ({ paperId }) => paperId !== place + 1,
      );
      return { subject, found: others.map(({ paperId }) => subjectOf(paperId)) };
    });
    expect(answers.filter(({ subject, found }) => found.some(other => other !== subject))).toEqual([]);
    expect(answers.filter(({ found }) => found.length === 0).length).toBeLessThanOrEqual(2);
  });

  test('are none for one on a subject of its own', () => {
    const title = 'Hedgerows as corridors for dormice';
    const abstract =
      'Dormice avoid open ground. We followed radio-collared dormice along hedgerows and found that gaps of more than five metres keep them from crossing. Replanting hedgerows joined four populations within three summers.';
    expect(findRelated(index, { title, abstract }, 3)).toEqual([]);
  });

  test('are hardly any among texts of words at random', () => {
    const counts = onSubjects.length;
    const answers = papers.slice(counts, counts + 50).map(({ title = '', abstract = '' }, place) => {
      const hits = findRelated(index, { title, abstract, isIndexed: true }, 3);
      return hits.filter(({ paperId }) => paperId !== counts + place + 1);
    });
    expect(answers.filter(hits => hits.length > 0).length).toBeLessThanOrEqual(2);
  });

  test('are found from a title alone only where it says enough', () => {
    const like = (title: string) => findRelated(index, { title }, 3).map(({ paperId }) => subjectOf(paperId));
    expect(like('Editorial')).toEqual([]);
    expect(like('A study of learning')).toEqual([]);
    expect(like('Retreat of tidewater glacier fronts and calving in warm fjord water')).toContain('glaciers');
  });

  test('are the same however many segments hold them', () => {
    const many = indexOf(papers, 7);
    for (const { title, abstract } of onSubjects) {
      const one = findRelated(index, { title, abstract }, 3);
      expect(findRelated(many, { title, abstract }, 3)).toEqual(one);
    }
  });

  test('leave searches after them as they are', () => {
    const before = searchPapers(index, 'calving', { limit: 10 });
    findRelated(index, { title: 'Calving of glacier fronts in fjords' }, 3);
    expect(searchPapers(index, 'calving', { limit: 10 })).toEqual(before);
  });

  test.each([
    ['nothing', {}],
    ['no words', { title: '… — !' }],
    ['one word a hundred thousand times', { abstract: 'glacier '.repeat(100_000) }],
    ['one endless word', { title: 'x'.repeat(100_000) }],
    ['words that are properties of every object', { title: 'constructor toString hasOwnProperty' }],
  ])('are none for %s', (_, subject) => {
    expect(findRelated(index, subject, 3)).toEqual([]);
  });
});

const seeds = await loadSeedPapers();

describe.skipIf(seeds.length === 0)('among the papers of ../shared/seed', () => {
  test('the other half of an abstract is found', () => {
    const halves = seeds.map(({ title, abstract }) => {
      const sentences = abstract.split(/(?<=[.!?])\s+/);
      const middle = Math.ceil(sentences.length / 2);
      return {
        title,
        first: sentences.slice(0, middle).join(' '),
        second: sentences.slice(middle).join(' ') || abstract,
      };
    });
    const index = indexOf(halves.map(({ second }) => ({ abstract: second })));
    const ranks = halves.map(({ title, first }, place) => {
      const hits = findRelated(index, { title, abstract: first }, 20, 0);
      return 1 / (1 + hits.findIndex(({ paperId }) => paperId === place + 1) || Number.POSITIVE_INFINITY);
    });
    const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
    console.log(`other half of an abstract: MRR ${mean.toFixed(3)} over ${ranks.length} papers`);
    expect(mean).toBeGreaterThan(0.7);
  });
});
