import { expect, test, vi } from 'vitest';
import { forgetTexts, remembered } from '@/lib/detect/text/remembered';

test('a text is looked at once, also where nothing was found in it', () => {
  const look = vi.fn((text: string) => (text === 'gull' ? 'bird' : undefined));
  const read = remembered(look);
  expect([read('gull'), read('gull'), read('pier'), read('pier')]).toEqual([
    'bird',
    'bird',
    undefined,
    undefined,
  ]);
  expect(look).toHaveBeenCalledTimes(2);
});

test('what was forgotten is looked at again', () => {
  const look = vi.fn((text: string) => text.length);
  const read = remembered(look);
  read('gull');
  forgetTexts();
  expect(read('gull')).toBe(4);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a very long text is not kept', () => {
  const look = vi.fn((text: string) => text.length);
  const read = remembered(look);
  const long = 'gull '.repeat(1000);
  expect([read(long), read(long)]).toEqual([5000, 5000]);
  expect(look).toHaveBeenCalledTimes(2);
});
