import { expect, it } from 'vitest';
import { mergeFields } from '@/lib/library/merge-fields';
import type { Entry } from '@/lib/model/entry';

const [ada, a, bruno] = [
  { family: 'Moreau', given: 'Ada' },
  { family: 'Moreau', given: 'A.' },
  { family: 'Silva' },
];

it.each<[string, Entry, Entry, Entry]>([
  ['a gap is filled', { title: 'T' }, { abstract: 'Text.' }, { title: 'T', abstract: 'Text.' }],
  ['a kept title stays', { title: 'Kept' }, { title: 'Another title' }, { title: 'Kept' }],
  [
    'a whole title replaces a cut one',
    { title: 'Sparse ret…' },
    { title: 'Sparse retrieval' },
    { title: 'Sparse retrieval' },
  ],
  [
    'a whole abstract replaces a longer cut one',
    { abstract: 'Text text text ...' },
    { abstract: 'Text.' },
    { abstract: 'Text.' },
  ],
  [
    'a cut abstract replaces no whole one',
    { abstract: 'Text.' },
    { abstract: 'Text text text …' },
    { abstract: 'Text.' },
  ],
  [
    'the longer of two whole abstracts',
    { abstract: 'Text.' },
    { abstract: 'A text.' },
    { abstract: 'A text.' },
  ],
  ['names written out replace initials', { creators: [a] }, { creators: [ada] }, { creators: [ada] }],
  ['initials replace no names', { creators: [ada] }, { creators: [a] }, { creators: [ada] }],
  [
    'the whole list of people replaces the cut one',
    { creators: [ada], creatorsTruncated: true },
    { creators: [a, bruno] },
    { creators: [a, bruno] },
  ],
  [
    'a cut list replaces no whole one, however long',
    { creators: [ada] },
    { creators: [a, bruno], creatorsTruncated: true },
    { creators: [ada] },
  ],
  [
    'a finer date of the same year',
    { issued: { year: 2024 } },
    { issued: { year: 2024, month: 3 } },
    { issued: { year: 2024, month: 3 } },
  ],
  [
    'another year is another event',
    { issued: { year: 2023 } },
    { issued: { year: 2024, month: 3 } },
    { issued: { year: 2023 } },
  ],
  ['the higher version', { version: 2 }, { version: 3 }, { version: 3 }],
  ['all keywords, once', { keywords: ['NLP'] }, { keywords: ['nlp', 'IR'] }, { keywords: ['NLP', 'IR'] }],
  [
    'all identifiers, in the order of preference',
    { identifiers: ['arxiv:2501.00001'] },
    { identifiers: ['doi:10.5555/a', 'arxiv:2501.00001'] },
    { identifiers: ['doi:10.5555/a', 'arxiv:2501.00001'] },
  ],
  [
    "a published version's facts over a preprint's",
    { type: 'article', issued: { year: 2023 }, url: 'https://example.org/1' },
    { type: 'paper-conference', containerTitle: 'IM', issued: { year: 2024 }, url: 'https://example.org/2' },
    { type: 'paper-conference', containerTitle: 'IM', issued: { year: 2024 }, url: 'https://example.org/1' },
  ],
  [
    "a preprint's facts over no published version's",
    { type: 'article-journal', containerTitle: 'IM', issued: { year: 2024 } },
    { type: 'article', issued: { year: 2023 } },
    { type: 'article-journal', containerTitle: 'IM', issued: { year: 2024 } },
  ],
  [
    "nothing of a preprint's publication beside a published version's but its date",
    {
      type: 'article',
      title: 'T',
      containerTitle: 'arXiv',
      publisher: 'A server',
      volume: 'abs/2501.00001',
      page: '1-9',
      issued: { year: 2023 },
    },
    { type: 'article-journal', containerTitle: 'IM', volume: '7' },
    { type: 'article-journal', title: 'T', containerTitle: 'IM', volume: '7', issued: { year: 2023 } },
  ],
  [
    "no gap of a published version's with a preprint's facts but its date",
    { type: 'article-journal', containerTitle: 'IM' },
    {
      type: 'article',
      publisher: 'A server',
      volume: 'abs/2501.00001',
      issued: { year: 2023 },
      abstract: 'Text.',
    },
    { type: 'article-journal', containerTitle: 'IM', abstract: 'Text.', issued: { year: 2023 } },
  ],
  [
    "no finer date of a preprint for a published version's",
    { type: 'article-journal', issued: { year: 2024 } },
    { type: 'article', issued: { year: 2024, month: 3 } },
    { type: 'article-journal', issued: { year: 2024 } },
  ],
  [
    'what a record that does not say what it is knows stays where a published version fills its gaps',
    { title: 'T', page: '1-9', issued: { year: 2024 } },
    { type: 'paper-conference', containerTitle: 'IM' },
    { type: 'paper-conference', title: 'T', containerTitle: 'IM', page: '1-9', issued: { year: 2024 } },
  ],
  [
    'and fills those of one',
    { type: 'paper-conference', containerTitle: 'IM' },
    { page: '1-9', issued: { year: 2024 } },
    { type: 'paper-conference', containerTitle: 'IM', page: '1-9', issued: { year: 2024 } },
  ],
])('%s', (_, kept, found, merged) => {
  expect(mergeFields(kept, found)).toEqual(merged);
});

it('leaves what the user edited alone, also when it was emptied', () => {
  const found: Entry = { title: 'Theirs', abstract: 'Theirs.', creators: [ada], type: 'chapter' };
  const edited = ['title', 'abstract', 'creators', 'type'];
  expect(mergeFields({ title: 'Mine…', type: 'article' }, found, edited)).toEqual({
    title: 'Mine…',
    type: 'article',
  });
});

it('keeps what the user edited of a publication when the published version replaces the rest', () => {
  const kept: Entry = { type: 'article', volume: 'Mine', page: '1-9' };
  const found: Entry = { type: 'article-journal', containerTitle: 'IM', volume: '7' };
  expect(mergeFields(kept, found, ['volume'])).toEqual({ ...found, volume: 'Mine' });
  expect(mergeFields(found, kept, ['volume'])).toEqual(found);
});
