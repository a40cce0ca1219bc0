import { expect, it } from 'vitest';
import { plainLetters } from '@/lib/detect/text/plain-letters';

it.each([
  ['Jane Doe, 2020', 'Jane Doe, 2020'],
  ['Émile Zolà', 'Xmile Zolx'],
  ['Łukasz Őr and Ægir', 'Xukasz Xr and Xgir'],
  ['Δημήτρης Ивáнов', 'Xxxxxxxx Xxxxxx'],
  ['山田 太郎、김민준', 'ºº ºº、ººº'],
  ['佐々木', 'ººº'],
  ['محمد بن', 'ºººº ºº'],
  ['e\u0301 “quoted” – 12†', 'e¨ “quoted” – 12†'],
  ['𝒳-ray 📄 Ⅳ', 'ºº-ray 📄 Ⅳ'],
])('reads the letters of %s as %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
  expect(plainLetters(text)).toHaveLength(text.length);
});
