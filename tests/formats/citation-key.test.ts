import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationKey, distinctKey } from '@/lib/formats/citation-key';
import type { Entry } from '@/lib/model/entry';
import { hostilePaper } from './papers';

const key = (title: string, family: string, year = 2020) =>
  citationKey({ title, creators: [{ family, given: 'X.' }], issued: { year } });

describe('citationKey', () => {
  it('is family name, year and first significant word of the title', () => {
    expect(key('On the Folding of Maps', 'Okafor')).toBe('okafor2020folding');
    expect(key('A 3D-aware renderer', 'Ng')).toBe('ng20203d');
    expect(key('L’apprentissage des cartes', 'Lefèvre')).toBe('lefevre2020lapprentissage');
  });

  it.each([
    ['Straße', 'strasse'],
    ['Ørsted', 'orsted'],
    ['Łukasiewicz', 'lukasiewicz'],
    ['Nguyễn', 'nguyen'],
    ['van der Berg', 'vanderberg'],
    ['O’Neill', 'oneill'],
    ['Колмогоров', 'kolmogorov'],
    ['Παπαδόπουλος', 'papadopoulos'],
    ['Ｗａｎｇ', 'wang'],
  ])('writes %s in ASCII as %s', (family, folded) => {
    expect(key('Maps', family)).toBe(`${folded}2020maps`);
  });

  it('takes the significant word of an organisation', () => {
    const paper: Entry = { title: 'Maps', creators: [{ literal: 'The Atlas Collaboration' }] };
    expect(citationKey(paper)).toBe('atlasmaps');
  });

  it('does not take a word out of a formula while there is another', () => {
    expect(key('$\\alpha$-stable maps', 'Ng')).toBe('ng2020stable');
    expect(key('$\\alpha$', 'Ng')).toBe('ng2020alpha');
  });

  it('names what ASCII cannot show by its identifier, else by a fingerprint', () => {
    const chinese: Entry = {
      title: '未知城市的地图',
      creators: [{ family: '王', given: '小明' }],
      issued: { year: 2020 },
    };
    expect(citationKey({ ...chinese, identifiers: ['arxiv:2301.01234'] })).toBe('arxiv230101234');
    expect(citationKey(chinese)).toMatch(/^paper2020[a-z0-9]{1,7}$/);
    expect(citationKey({ ...chinese, title: '未知城市的道路' })).not.toBe(citationKey(chinese));
    expect(citationKey({ ...chinese, title: '未知城市: Atlas' })).toBe('atlas2020');
  });

  it('is short and made of lower-case letters and digits, whatever the paper holds', () => {
    fc.assert(
      fc.property(hostilePaper, paper => {
        expect(citationKey(paper)).toMatch(/^[a-z0-9]{1,70}$/);
      }),
    );
  });
});

describe('distinctKey', () => {
  it('appends a, b … z, aa to a key that is taken', () => {
    const taken = new Set<string>();
    const keys = Array.from({ length: 29 }, () => {
      const next = distinctKey('ng2020maps', each => taken.has(each));
      taken.add(next);
      return next.slice('ng2020maps'.length);
    });
    expect(keys.slice(0, 3)).toEqual(['', 'a', 'b']);
    expect(keys.slice(26)).toEqual(['z', 'aa', 'ab']);
  });
});
