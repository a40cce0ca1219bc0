import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFilename } from '@/lib/formats/export-filename';
import { hostileText } from './papers';

const day = new Date(2026, 0, 5, 23, 59);

describe('exportFilename', () => {
  it.each([
    ['Thesis ch. 2', 'Thesis ch. 2 2026-01-05.bib'],
    ['../../etc/passwd', 'etc passwd 2026-01-05.bib'],
    ['未知 城市', '未知 城市 2026-01-05.bib'],
    ['a/b\\c:d*e?"<f>|g%h~', 'a b c d e f g h 2026-01-05.bib'],
    ['con', 'Offprint con 2026-01-05.bib'],
    ['...', 'Offprint 2026-01-05.bib'],
    ['\u202efdp.exe', 'fdp.exe 2026-01-05.bib'],
    ['x'.repeat(300), `${'x'.repeat(80)} 2026-01-05.bib`],
  ])('of %j is %s', (name, filename) => {
    expect(exportFilename(name, day, 'bib')).toBe(filename);
  });

  it('is one that every system takes, whatever the list is called', () => {
    fc.assert(
      fc.property(hostileText, name => {
        const filename = exportFilename(name, day, 'md');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
        expect(filename).toMatch(/^(?![.\s-])[^\\/:*?"<>|%~\u0000-\u001f]+ 2026-01-05\.md$/);
        expect(new TextEncoder().encode(filename).length).toBeLessThanOrEqual(255 + 80);
      }),
    );
  });
});
