import { expect, test } from 'vitest';
import { lengthOfDashes, samePeople } from '@/lib/detect/people/same-people';

const before = [{ family: 'Doe', given: 'Jane' }];

test.each([
  ['———. 2019. The bread of harbours.', 5],
  ['---, ‘The bread of harbours’', 5],
  ['____ (2019) The bread of harbours', 5],
  ['—, The bread of harbours', 3],
  ['— The bread of harbours', 0],
  ['-- The bread of harbours', 0],
  ['Jane Doe — The bread of harbours', 0],
])('measures the dashes with which “%s” begins', (text, length) => {
  expect(lengthOfDashes(text)).toBe(length);
});

test('gives the people of the entry before, and who follows', () => {
  expect(samePeople('———. 2019. The bread of harbours.', before)).toEqual(before);
  expect(samePeople('---, and Otto Lind, ‘The bread of harbours’', before)).toEqual([
    ...before,
    { family: 'Lind', given: 'Otto' },
  ]);
});

test('gives nobody without dashes or an entry before', () => {
  expect(samePeople('Roe, R. 2019. The bread of harbours.', before)).toBeUndefined();
  expect(samePeople('———. 2019. The bread of harbours.', undefined)).toBeUndefined();
});
