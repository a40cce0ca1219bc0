import { describe, expect, it } from 'vitest';
import { bareCitation } from '@/lib/detect/titles/bare-citation';

describe('the title of a citation that names nobody', () => {
  it.each([
    ['Lamps in long corridors. J Lamps 12:3-14, 2019.', 'Lamps in long corridors'],
    ['3. Lamps in long corridors. J Lamps 12 (3), 14 (2019)', 'Lamps in long corridors'],
    ['With Dr. Lind: Lamps in long corridors. J Lamps 12:3,2019.', 'Lamps in long corridors'],
    ['Do lamps sleep at night? J Lamps 12:3-14, 2019.', 'Do lamps sleep at night?'],
    ['1969 : Le paradigme perdu : la lampe, Paris, Éditions du Phare', 'Le paradigme perdu : la lampe'],
    ['The order of lamps. Oxford: Lighthouse Press, 1999.', 'The order of lamps'],
  ])('of %s', (text, title) => {
    const found = bareCitation(text);
    expect(found && text.slice(found.start, found.end)).toBe(title);
  });

  it.each([
    ['people before it', 'Berg A, Lind B. Lamps in long corridors. J Lamps 12:3-14, 2019.'],
    ['one person before it', 'Berg, Ann. Lamps in long corridors. J Lamps 12:3-14, 2019.'],
    ['no year', 'Lamps in long corridors. J Lamps 12:3-14.'],
    ['no volume and no place', 'We moved the lamps. Nobody noticed in 2019.'],
    ['a title of two words', 'Long corridors. J Lamps 12:3-14, 2019.'],
    ['a sentence in small letters', 'the lamps moved. J Lamps 12:3-14, 2019.'],
  ])('is none with %s', (_, text) => {
    expect(bareCitation(text)).toBeUndefined();
  });

  it('is none with one person before it, where those around name nobody either', () => {
    const text = 'Berg, Ann M. Lamps in Western Corridors. Portsea, NH: Lighthouse Press, 2006.';
    expect(bareCitation(text, { isUsual: true })).toBeUndefined();
  });
});
