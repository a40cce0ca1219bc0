import { describe, expect, it } from 'vitest';
import { completeQuery, type Vocabulary } from '@/lib/search/query/complete-query';
import { explainQuery } from '@/lib/search/query/explain-query';
import { longestQuery } from '@/lib/search/query/split-query';

const vocabulary: Vocabulary = {
  tags: [{ value: 'llm', hint: '12 papers' }, { value: 'to discuss' }, { value: 'say "cheese"' }],
  lists: [{ value: 'Thesis ch. 2' }, { value: 'Méthodes' }],
  sites: [{ value: 'arxiv', hint: 'arXiv' }],
  thisYear: 2026,
};

/** The query with each of the options in its place, the cursor being at its end. */
function wholes(query: string): string[] {
  const completion = completeQuery(query, query.length, vocabulary);
  return completion?.options.map(({ written }) => query.slice(0, completion.start) + written) ?? [];
}

describe('completion', () => {
  it.each([
    ['au', ['author:']],
    ['graph -TA', ['graph -tag:']],
    ['is', ['is:']],
    ['a', []],
    ['attention', []],
    ['"au', []],
    ['graph ', []],
    ['tag:', ['tag:llm', 'tag:"to discuss"', 'tag:"say \\"cheese\\""']],
    ['tag:dis', ['tag:"to discuss"']],
    ['-tag:"to', ['-tag:"to discuss"']],
    ['tag:lml', ['tag:llm']],
    ['tag:llm', []],
    ['tag:"to discuss"', []],
    ['tag:nothing-like-it', []],
    ['list:methodes', []],
    ['list:meth', ['list:Méthodes']],
    ['status:re', ['status:reading', 'status:read', 'status:to-read']],
    ['status:raed', ['status:read']],
    ['has:p', ['has:pdf']],
    ['is:', ['is:starred']],
    ['site:ar', ['site:arxiv']],
    ['year:20x', []],
    ['author:oko', []],
  ])('of %j is %j', (query, expected) => {
    expect(wholes(query)).toEqual(expected);
  });

  it('gives examples of years and ages', () => {
    expect(wholes('year:')).toContain('year:2022..');
    expect(wholes('added:7')).toEqual(['added:7d']);
  });

  it('is of the piece before the cursor', () => {
    const query = 'tag:ll graph';
    expect(completeQuery(query, 6, vocabulary)).toMatchObject({
      start: 4,
      end: 6,
      options: [{ value: 'llm' }],
    });
    expect(completeQuery(query, 5, vocabulary)).toBeUndefined();
  });
});

describe('the explanation', () => {
  it.each([
    ['year:20x', 'year:20x', '“20x” is no year and no range of years, as in year:2020..2024.'],
    [
      'a status:foo',
      'status:foo',
      '“foo” is no status; there are status:to-read, status:reading, status:read.',
    ],
    ['"robust', '"robust', 'The quotation mark is not closed: the phrase goes to the end.'],
    [
      'a auhtor:okonkwo',
      'auhtor:',
      'There is no field “auhtor:”, so it is searched for as a word. Did you mean author:, as in author:hinton?',
    ],
    ['journal:nature', 'journal:', /^There is no field “journal:”.*The fields are author, title, venue/],
    ['tag:lmm', 'tag:lmm', 'No paper is tagged “lmm”. Did you mean tag:llm?'],
    ['list:"Thesis ch. 3"', 'list:"Thesis ch. 3"', /Did you mean list:"Thesis ch. 2"\?$/],
    ['list:Nowhere', 'list:Nowhere', 'There is no list “Nowhere”.'],
    ['site:arxvi', 'site:arxvi', 'Offprint knows no site “arxvi”. Did you mean site:arxiv?'],
    ['🙂', '🙂', /^There is no word in this to search for/],
    ['.*\u0000', '.*\u0000', /^There is no word in this to search for/],
  ])('of %j marks %j', (query, marked, message) => {
    const [mark, ...more] = explainQuery(query, vocabulary, 0);
    expect(query.slice(mark?.start, mark?.end)).toBe(marked);
    expect(mark?.message).toMatch(message);
    expect(more).toEqual([]);
  });

  it.each([
    '',
    'graph attention',
    'https://a.example/1',
    'arxiv:2301.00001',
    'BERT: pre-training',
    '10:30',
    'tag:LLM -tag:"to discuss" list:methodes site:arxiv.org year:2020.. -survey',
  ])('of %j finds nothing wrong', query => {
    expect(explainQuery(query, vocabulary, 0)).toEqual([]);
  });

  it.each(['z'.repeat(10_000), 'tag: '.repeat(2000), '"'.repeat(10_000), '\\'.repeat(10_000), '^(a+)+$'])(
    'of bad input ends: %#',
    query => {
      expect(explainQuery(query, vocabulary, 0).length).toBeLessThan(longestQuery);
      expect(completeQuery(query, query.length, vocabulary)).toBeUndefined();
    },
  );
});
