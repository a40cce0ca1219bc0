import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identitySchema } from '@/lib/model/identifier-schema';
import { identitiesOf } from '@/lib/model/identities-of';
import { contradict } from '@/lib/model/identity';
import { foldText, titleIdentity } from '@/lib/model/title-identity';

const listing = 'https://example.org/accepted';
const creators = [{ family: 'van der Berg', given: 'Jane' }];

describe('the identities of an entry', () => {
  it('come in order: identifiers, address, title', () => {
    const entry = {
      title: 'Slow Thoughts on Fast Networks',
      creators,
      identifiers: ['arxiv:2301.01234', 'doi:10.1000/abc'] as const,
      url: 'https://www.example.org/papers/7/?utm_source=x&b=2&a=1',
    };
    expect(identitiesOf({ ...entry, identifiers: [...entry.identifiers] }, listing)).toEqual([
      'doi:10.1000/abc',
      'arxiv:2301.01234',
      'url:example.org/papers/7?a=1&b=2',
      'title:slow thoughts on fast networks|vanderberg',
    ]);
  });

  it('include what the address names, instead of the address', () => {
    expect(identitiesOf({ title: 'X', url: 'https://huggingface.co/papers/2301.01234' }, listing)).toEqual([
      'arxiv:2301.01234',
    ]);
    expect(identitiesOf({ identifiers: ['doi:10.48550/arxiv.2301.01234'] }, listing)).toEqual([
      'arxiv:2301.01234',
    ]);
  });

  it('do not include the address of the listing itself', () => {
    const entry = { title: 'Slow Thoughts on Fast Networks', creators, url: `${listing}#paper-7` };
    expect(identitiesOf(entry, listing)).toEqual(['title:slow thoughts on fast networks|vanderberg']);
  });

  it('include an address whose fragment is a route of the application, not a place on the page', () => {
    const entry = { title: 'Editorial', url: 'https://example.org/app#/paper/7' };
    expect(identitiesOf(entry, 'https://example.org/app#/list')).toEqual(['url:example.org/app#/paper/7']);
  });

  it('include the address of a page that shows one paper', () => {
    const entry = { title: 'Editorial', url: 'https://example.org/paper/7' };
    expect(identitiesOf(entry, 'https://example.org/paper/7')).toEqual(['url:example.org/paper/7']);
  });

  it('fall back to the place on the page only when there is nothing else', () => {
    expect(identitiesOf({ title: 'Editorial' }, listing)).toEqual(['page:example.org/accepted#editorial']);
  });

  it('are never empty and always valid', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(text, text, fc.option(fc.webUrl({ withQueryParameters: true })), (title, family, url) => {
        const identities = identitiesOf({ title, creators: [{ family }], ...(url && { url }) }, listing);
        expect(identities.length).toBeGreaterThan(0);
        for (const identity of identities) expect(identitySchema.safeParse(identity).success).toBe(true);
      }),
    );
  });
});

describe('the identity of a title', () => {
  const by = (title: string) => titleIdentity(title, creators);

  it('is the same whatever the accents, case, punctuation and compatibility forms', () => {
    expect(by('Schrödinger’s “Eﬃcient” Networks: a Survey')).toBe(
      by('SCHRODINGERS Efficient networks - a survey')?.replace('schrodingers', 'schrodinger s'),
    );
    expect(by('Ｆｕｌｌ　Ｗｉｄｔｈ Networks for All')).toBe(by('Full Width networks, for all'));
  });

  it.each([
    ['基于深度学习的图像识别方法研究', '基于深度学习的语音识别方法研究'],
    ['हिन्दी में गहन शिक्षा का परिचय', 'हिन्दी में गहन शिक्षा को परीचय'],
    ['Введение в глубокое обучение', 'Введение в глубокие обучения'],
    ['مقدمة في التعلم العميق للشبكات', 'مقدمة في التعلم العميق للآلات'],
    ['機械学習による画像認識ガード', '機械学習による画像認識カード'],
  ])('tells %s from %s', (some, other) => {
    expect(by(some)).toBeDefined();
    expect(by(some)).not.toBe(by(other));
  });

  it.each([
    'Editorial',
    'Introduction to the Special Issue',
    'Correction',
    'Two wordsofsixteenletters',
    'A b c d e',
    'Reply to the Editor',
  ])('is not taken from %s', title => expect(by(title)).toBeUndefined());

  it('needs a creator', () => {
    expect(titleIdentity('Slow Thoughts on Fast Networks', undefined)).toBeUndefined();
  });

  it('folds to a form that folds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      {
        numRuns: 3000,
      },
    );
  });
});

describe('two sets of identities', () => {
  it('contradict each other when they name different values of one scheme', () => {
    expect(contradict(['doi:10.1/a'], ['doi:10.1/b'])).toBe(true);
    expect(contradict(['doi:10.1/a', 'arxiv:2301.01234'], ['arxiv:2301.01235'])).toBe(true);
  });

  it('do not when they only name different things, or share a value', () => {
    expect(contradict(['arxiv:2301.01234'], ['doi:10.1/b'])).toBe(false);
    expect(contradict(['doi:10.1/a', 'doi:10.1/b'], ['doi:10.1/b'])).toBe(false);
    expect(contradict(['url:a', 'title:x|y'], ['url:b', 'title:z|y'])).toBe(false);
    expect(contradict([], ['doi:10.1/b'])).toBe(false);
  });
});
