import { describe, expect, test } from 'vitest';
import { createTokenizer } from '@/lib/search/tokenize';

const { tokenize } = createTokenizer();

describe('tokenize', () => {
  test.each([
    ['Attention is all you need', ['attention', 'is', 'all', 'you', 'need'], []],
    ['Multi-task learning', ['multi', 'task', 'learning'], ['multitask']],
    ['state-of-the-art', ['state', 'of', 'the', 'art'], ['stateof', 'ofthe', 'theart', 'stateoftheart']],
    ['SetFit', ['setfit'], ['set', 'fit']],
    ['DistilBERT-base', ['distilbert', 'base'], ['distil', 'bert', 'distilbertbase']],
    ['GPT4', ['gpt4'], ['gpt']],
    ["O'Brien", ['o', 'brien'], ['obrien']],
    ['β-VAE', ['beta', 'vae'], ['betavae']],
    ['NF-κB', ['nf', 'kappa', 'b'], ['kappab', 'nfkappab']],
    ['Παπαδόπουλος', ['παπαδοπουλοσ'], []],
    ['深度学习', ['深度', '度学', '学习'], ['习']],
    ['图', ['图'], []],
    ['用BERT做', ['用', 'bert', '做'], []],
    ['Müller', ['muller'], ['mueller']],
    ['10.1000/xyz, 2021', ['10', '1000', 'xyz', '2021'], []],
    ['', [], []],
    ['… ?! 🙂', [], []],
  ])('%s', (text, words, variants) => {
    const tokens = tokenize(text);
    expect(tokens.words).toEqual(words);
    expect(tokens.variants.sort()).toEqual([...variants].sort());
  });

  test('cuts what nobody types', () => {
    expect(tokenize('x'.repeat(10_000)).words[0]?.length).toBe(64);
  });

  test('says the same of a text it has seen as of a new one', () => {
    const fresh = createTokenizer(1);
    for (const text of ['SetFit', 'β-VAE', 'SetFit']) expect(fresh.tokenize(text)).toEqual(tokenize(text));
  });
});
