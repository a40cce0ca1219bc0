import { expect, test } from 'vitest';
import { visibleLetters } from '@/lib/detect/text/visible-letters';

test.each([
  ['a soft hyphen within a word', 'mea\u00adsure\u00adments', 'measurements'],
  ['a zero-width space', 'snap\u200bshots of tides', 'snapshots of tides'],
  ['marks of direction', '\u200f\u202bمجلة\u202c 2019', 'مجلة 2019'],
  ['half of a surrogate pair', 'tides \ud83d of foam', 'tides  of foam'],
  ['an accent behind its letter', 'Jose\u0301 Mu\u0308ller', 'José Müller'],
])('%s is not what a reader sees', (_, stored, seen) => expect(visibleLetters(stored)).toBe(seen));

test.each([
  ['a plain text', 'Tides, foam – and “ropes”'],
  ['joiners, which Persian and Indic words need', 'می\u200cخواهم क्\u200dष'],
  ['a pair of surrogates', 'ropes 🪢'],
  ['ideographs', '海风研究，2019年'],
])('%s stays as it is', (_, text) => expect(visibleLetters(text)).toBe(text));
