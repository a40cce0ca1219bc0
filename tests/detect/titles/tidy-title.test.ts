import { describe, expect, it } from 'vitest';
import { tidyTitle } from '@/lib/detect/titles/tidy-title';

describe('tidyTitle', () => {
  it.each([
    ['[12] Lamps in long corridors.', 'Lamps in long corridors'],
    ['“Lamps in long corridors,”', 'Lamps in long corridors'],
    ['„Es wartet!“ – vom Warten der Lampen', '„Es wartet!“ – vom Warten der Lampen'],
    ['“Lamps of the « screen » in long corridors”', 'Lamps of the « screen » in long corridors'],
    ['Lamps of type MCM-41.', 'Lamps of type MCM-41'],
    ['Lamps in long corridors. 長い廊下の灯とLEDの影', 'Lamps in long corridors'],
    ['Lamps in long corridors. Journal of Odd Lamps, 94, A36', 'Lamps in long corridors'],
    ['Lamps near 25 T.', 'Lamps near 25 T'],
    ['3. Lamps in long corridors [PDF]', 'Lamps in long corridors'],
    ['Do lamps sleep at night?', 'Do lamps sleep at night?'],
    ['Lamps of the U.S.', 'Lamps of the U.S.'],
    ['The lamps of Giulia Sorti (1729–1802)', 'The lamps of Giulia Sorti (1729–1802)'],
    ['Lamps in long corridors (Extended Abstract)', 'Lamps in long corridors (Extended Abstract)'],
    ['Lamps in long corridors (supervised by Ann Berg)', 'Lamps in long corridors'],
    ['(In Press). Lamps in long corridors', 'Lamps in long corridors'],
    ['Lamps in long corridors [Rapport]', 'Lamps in long corridors'],
    ['Lámparas en el corredor [Inglés]', 'Lámparas en el corredor'],
    ['Lamps in long [corridors]', 'Lamps in long [corridors]'],
    ['Titulo: "Lámparas en el corredor"', 'Lámparas en el corredor'],
    ['Lamps in long corridors (12–34)', 'Lamps in long corridors'],
    ['‘Lamps in long corridors’', 'Lamps in long corridors'],
    ['‘A quiet lamp’: corridors of Port', '‘A quiet lamp’: corridors of Port'],
    ['Lamps in long corridors (2004) Senior thesis', 'Lamps in long corridors'],
    ['Lamps in long corridors (1997) HR 97-1', 'Lamps in long corridors'],
    ['Lamps in long corridors (2005) Berg, A. L.', 'Lamps in long corridors'],
    ['After the great storm (1987) no lamp was lit', 'After the great storm (1987) no lamp was lit'],
    ['Lamps in long corridors. Accepted', 'Lamps in long corridors'],
    ['Do lamps sleep at night? Forthcoming in', 'Do lamps sleep at night?'],
    ['How a lamp is accepted', 'How a lamp is accepted'],
    ['HR-2023-10: Lamps in long corridors', 'Lamps in long corridors'],
    ["‘A lamp of Ann's corridor’", "A lamp of Ann's corridor"],
  ])('%s', (text, title) => {
    expect(tidyTitle(text)).toBe(title);
  });
});
