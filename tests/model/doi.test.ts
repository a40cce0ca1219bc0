import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeDoi } from '@/lib/model/doi';

describe('a DOI', () => {
  it.each([
    ['10.1000/XYZ.123', '10.1000/xyz.123'],
    ['https://doi.org/10.1000/xyz', '10.1000/xyz'],
    ['http://dx.doi.org/10.1000%2Fxyz', '10.1000/xyz'],
    ['doi: 10.1000/xyz.', '10.1000/xyz'],
    ['(see 10.1000/xyz).', '10.1000/xyz'],
    ['10.1088/1361-6633/ab1234/meta', '10.1088/1361-6633/ab1234'],
    ['10.1000/abc.short', '10.1000/abc'],
    ['10.1000/abc/pdf', '10.1000/abc'],
    ['10.1000/abc.full.pdf+html', '10.1000/abc'],
    ['10.1101/2020.01.02.123456v3.full', '10.1101/2020.01.02.123456'],
    ['10.1037//0022-3514.74.5.1252', '10.1037/0022-3514.74.5.1252'],
    ['10.1016/S0140-6736(20)30183-5', '10.1016/s0140-6736(20)30183-5'],
    [
      'https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2',
      '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
    ],
    [
      '10.1002/(SICI)1096-8628(19960122)61:3<216::AID-AJMG3>3.0.CO;2-#',
      '10.1002/(sici)1096-8628(19960122)61:3<216::aid-ajmg3>3.0.co;2-#',
    ],
  ])('is normalised from %s', (text, expected) => expect(normalizeDoi(text)).toBe(expected));

  it.each(['', '10.1000', '10.1000/', 'version 210.1000/x', 'https://example.org/10/1000'])(
    'is not found in %j',
    text => expect(normalizeDoi(text)).toBeUndefined(),
  );

  it('stays as it is when it is normalised again', () => {
    const suffix = fc.string({ unit: 'binary', maxLength: 40 });
    const written = fc.constantFrom(
      '',
      '/',
      '.pdf',
      '/abstract',
      ').',
      '%2Fa',
      '%',
      '%ff',
      '?a=%41',
      '%2541',
      'v2',
      '>',
    );
    fc.assert(
      fc.property(suffix, written, written, (name, middle, end) => {
        const doi = normalizeDoi(`10.1101/${name}${middle}${end}`);
        if (doi !== undefined) expect(normalizeDoi(doi)).toBe(doi);
      }),
      { numRuns: 2000 },
    );
  });
});
