import { describe, expect, it } from 'vitest';
import { ledTitle } from '@/lib/detect/titles/led-title';

describe('the title that people follow', () => {
  it.each([
    ['Lamps in long corridors. Ann Berg, Bo Lind. J Lamps', 'Lamps in long corridors'],
    ['Lamps in long corridors — Ann Berg', 'Lamps in long corridors'],
    ['Do lamps sleep at night? Ann Berg and Bo Lind', 'Do lamps sleep at night?'],
    ['Lamps in long corridors, A. Berg et al, Light 3', 'Lamps in long corridors'],
    ['Lamps in long corridors, Ann Berg, PhD dissertation, 2008', 'Lamps in long corridors'],
    [
      'Light as measured by the World Lamp Network, Ann Berg, Bo Lind',
      'Light as measured by the World Lamp Network',
    ],
  ])('of %s', (text, title) => {
    const found = ledTitle(text);
    expect(found && text.slice(found.start, found.end)).toBe(title);
  });

  it.each([
    'Lamps in long corridors and halls',
    'Lamps, according to St. Thomas Aquinas',
    'Lamps in long corridors, in: Lamps of Port, Lind Pers, Havenstad, 2006.',
  ])('is none in %s', text => {
    expect(ledTitle(text)).toBeUndefined();
  });

  it('ends before whose book it is in, where people usually follow', () => {
    const text = 'Lamps in long corridors. In Ann Berg et al (eds) Lamps of Port';
    expect(ledTitle(text, { isUsual: true })).toEqual({ start: 0, end: 23 });
    expect(ledTitle(text)).toBeUndefined();
  });
});
