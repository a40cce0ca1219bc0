import { expect, it } from 'vitest';
import type { Identifier } from '@/lib/model/identity';
import { identifierUrl, paperPdfUrl, paperUrl } from '@/lib/model/paper-link';
import { shortName } from '@/lib/model/short-name';

it.each<[Identifier, string]>([
  ['doi:10.5555/12.34', 'https://doi.org/10.5555/12.34'],
  ['doi:10.1002/(sici)1<1::aid-a>2#3', 'https://doi.org/10.1002/(sici)1%3C1::aid-a%3E2%233'],
  ['doi:10.5555/a?b%c', 'https://doi.org/10.5555/a%3Fb%25c'],
  ['arxiv:hep-th/9901001', 'https://arxiv.org/abs/hep-th/9901001'],
  ['openreview:aB3_-x', 'https://openreview.net/forum?id=aB3_-x'],
  ['acl:2023.acl-long.1', 'https://aclanthology.org/2023.acl-long.1/'],
  ['pmid:123', 'https://pubmed.ncbi.nlm.nih.gov/123/'],
  ['pmcid:PMC123', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC123/'],
])('resolves %s', (identifier, url) => {
  expect(identifierUrl(identifier)).toBe(url);
});

it('opens the page a paper was saved with, else its identifier, else nothing', () => {
  expect(paperUrl({ url: 'https://a.example/p', identifiers: ['arxiv:2301.00001'] })).toBe(
    'https://a.example/p',
  );
  expect(paperUrl({ identifiers: ['arxiv:2301.00001'] })).toBe('https://arxiv.org/abs/2301.00001');
  expect(paperUrl({ title: 'Known by name only' })).toBeUndefined();
});

it('knows the PDF of an arXiv paper', () => {
  expect(paperPdfUrl({ identifiers: ['doi:10.5555/1', 'arxiv:2301.00001'] })).toBe(
    'https://arxiv.org/pdf/2301.00001',
  );
  expect(paperPdfUrl({ identifiers: ['doi:10.5555/1'] })).toBeUndefined();
});

it.each([
  [{ family: 'Lovelace', given: 'Ada' }, 'A. Lovelace'],
  [{ family: 'Serre', given: 'Jean-Pierre' }, 'J.-P. Serre'],
  [{ family: 'van der Berg', given: 'J. R.' }, 'J. R. van der Berg'],
  [{ family: '李', given: '明' }, '李 明'],
  [{ literal: 'The ATLAS Collaboration' }, 'The ATLAS Collaboration'],
])('shortens %j', (creator, name) => {
  expect(shortName(creator)).toBe(name);
});
