import { describe, expect, it } from 'vitest';
import { endsInPages, lengthWithoutPages } from '@/lib/detect/text/ends-in-pages';

describe('pages at the end of a text', () => {
  it.each([
    ['Lamps in corridors, 3–17', 'Lamps in corridors'],
    ['Lamps in corridors (3-17).', 'Lamps in corridors'],
    ['Lamps in corridors – p. 3', 'Lamps in corridors'],
    ['Lamps in corridors, S. 103 – 117', 'Lamps in corridors'],
    ['Lamps in corridors 1203–1217', 'Lamps in corridors'],
    [`Lamps in corridors ${'. '.repeat(80)}3–17`, 'Lamps in corridors'],
    ['Lamps of Port, 1650–1720 3–17', 'Lamps of Port, 1650–1720'],
  ])('%s', (text, rest) => {
    expect(endsInPages(text)).toBe(true);
    expect(text.slice(0, lengthWithoutPages(text))).toBe(rest);
  });

  it.each([
    'Lamps of Port, 1650–1720',
    'Lamps of Port (1914–18)',
    'Lamps since 2001–2003',
    'Lamps and their 12 corridors',
    'Lamps of type MCM-41',
    'Lamps of 2019',
  ])('are none in %s', text => {
    expect(endsInPages(text)).toBe(false);
    expect(lengthWithoutPages(text)).toBe(text.length);
  });
});
