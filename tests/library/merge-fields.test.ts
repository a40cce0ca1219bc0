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
