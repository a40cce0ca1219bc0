import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatName, parseName } from '@/lib/model/name';
import { parseNames } from '@/lib/model/names-line';

describe('a name', () => {
  it.each([
    ['Jane Berg', { family: 'Berg', given: 'Jane' }],
    ['Jane van der Berg', { family: 'van der Berg', given: 'Jane' }],
    ['Berg, Jane', { family: 'Berg', given: 'Jane' }],
    ['van der Berg, Jane', { family: 'van der Berg', given: 'Jane' }],
    ['J. K. Smith', { family: 'Smith', given: 'J. K.' }],
    ['JK Smith', { family: 'Smith', given: 'JK' }],
    ['Smith JK', { family: 'Smith', given: 'JK' }],
    ['J. K. SMITH', { family: 'SMITH', given: 'J. K.' }],
    ['Smith J.K.', { family: 'Smith', given: 'J.K.' }],
    ['YU F. X.', { family: 'YU', given: 'F. X.' }],
    ['WU Y', { family: 'WU', given: 'Y' }],
    ['GARCÍA LÓPEZ J.-M.', { family: 'GARCÍA LÓPEZ', given: 'J.-M.' }],
    ['ИВАНОВ А. Б.', { family: 'ИВАНОВ', given: 'А. Б.' }],
    ['J. K. WU', { family: 'WU', given: 'J. K.' }],
    ['JK WU', { family: 'WU', given: 'JK' }],
    ['J. K. O', { family: 'O', given: 'J. K.' }],
    ['YU F. X. Jr.', { family: 'YU Jr.', given: 'F. X.' }],
    ['JK WU Jr.', { family: 'WU Jr.', given: 'JK' }],
    ['van Berg JK', { family: 'van Berg', given: 'JK' }],
    ['María José García Márquez', { family: 'Márquez', given: 'María José García' }],
    ['Martin Luther King Jr.', { family: 'King Jr.', given: 'Martin Luther' }],
    ['King, Jr., Martin Luther', { family: 'King Jr.', given: 'Martin Luther' }],
    ['King, Martin Luther, Jr.', { family: 'King Jr.', given: 'Martin Luther' }],
    ['王小明', { literal: '王小明' }],
    ['山田 太郎', { family: '山田', given: '太郎' }],
    ['김 철수', { family: '김', given: '철수' }],
    ['The ATLAS Collaboration', { literal: 'The ATLAS Collaboration' }],
    ['University of Somewhere', { literal: 'University of Somewhere' }],
    ['Plato', { literal: 'Plato' }],
    ['Jane Berg1,2*†', { family: 'Berg', given: 'Jane' }],
    ['  Jane\n Berg , ', { family: 'Berg', given: 'Jane' }],
  ])('%s', (text, expected) => expect(parseName(text)).toEqual(expected));

  it.each(['', ' ', '12', '—'])('is not found in %j', text => expect(parseName(text)).toBeUndefined());

  it.each(['Jane van der Berg', 'Martin Luther King Jr.', '王小明', '山田 太郎', 'The ATLAS Collaboration'])(
    '%s is written back as it was',
    text => {
      const creator = parseName(text);
      expect(creator && formatName(creator)).toBe(text);
    },
  );

  it('is split without losing a letter, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        const creator = parseName(text);
        if (!creator) return;
        const letters = (value: string) => (value.match(/\p{L}/gu) ?? []).sort().join('');
        expect(letters(formatName(creator))).toBe(letters(text));
      }),
    );
  });
});

describe('a line of names', () => {
  const read = (line: string) => {
    const { creators, truncated } = parseNames(line);
    return [...creators.map(formatName), ...(truncated ? ['…'] : [])];
  };

  it.each([
    ['Jane Berg, J. K. Smith and Ann Roe', ['Jane Berg', 'J. K. Smith', 'Ann Roe']],
    ['Authors: Jane Berg, J. K. Smith, and Ann Roe', ['Jane Berg', 'J. K. Smith', 'Ann Roe']],
    ['by Jane Berg & Ann Roe', ['Jane Berg', 'Ann Roe']],
    ['Berg, Jane; Roe, Ann', ['Jane Berg', 'Ann Roe']],
    ['Jane Berg, Ann Roe ;', ['Jane Berg', 'Ann Roe']],
    ['Berg, Jane and Roe, Ann', ['Jane Berg', 'Ann Roe']],
    ['Berg, Jane', ['Jane Berg']],
    ['Berg, J., Roe, A. K.', ['J. Berg', 'A. K. Roe']],
    ['Wang, Y., Xu, L., Zhang, X.', ['Y. Wang', 'L. Xu', 'X. Zhang']],
    ['Li, X., Wang, Y.', ['X. Li', 'Y. Wang']],
    ['Smith, J., Ng, A., and Jones, K.', ['J. Smith', 'A. Ng', 'K. Jones']],
    ['Wang, Y, Xu, L, Wu, AB', ['Y Wang', 'L Xu', 'AB Wu']],
    ['Li, Yu., Ma, A., He, Xu.', ['Yu. Li', 'A. Ma', 'Xu. He']],
    ['Wang, Li, Chen, Wu', ['Wang', 'Li', 'Chen', 'Wu']],
    ['J., K., L., M.', ['J.', 'K.', 'L.', 'M.']],
    ['MD Wilkinson, M Dumontier…', ['MD Wilkinson', 'M Dumontier', '…']],
    ['Jane Berg, Ann Roe, et al.', ['Jane Berg', 'Ann Roe', '…']],
    ['Jane Berg et al', ['Jane Berg', '…']],
    ['Jane Berg, Ann Roe, +6 authors', ['Jane Berg', 'Ann Roe', '…']],
    ['Jane Berg, Ann Roe and 5 others', ['Jane Berg', 'Ann Roe', '…']],
    ['Berg J, Roe A, S…', ['J Berg', 'A Roe', '…']],
    ['Jane Berg, 5 more authors', ['Jane Berg', '…']],
    ['Jane Berg (Ohio State), Ann Roe (CfA, Leiden)', ['Jane Berg', 'Ann Roe']],
    ['王小明，李华、张伟', ['王小明', '李华', '张伟']],
    ['Jane Berg, Martin King, Jr., Ann Roe', ['Jane Berg', 'Martin King Jr.', 'Ann Roe']],
    ['Anders Sand, Alexandra Ferdinand', ['Anders Sand', 'Alexandra Ferdinand']],
    ['', []],
  ])('%s', (line, expected) => expect(read(line)).toEqual(expected));

  it('never takes long, whatever is in it', () => {
    const before = performance.now();
    parseNames('a, '.repeat(100_000));
    parseNames('('.repeat(100_000));
    parseNames(` and${' '.repeat(100_000)}`);
    expect(performance.now() - before).toBeLessThan(1500);
  });
});
