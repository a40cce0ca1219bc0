import { describe, expect, it } from 'vitest';
import { readNames } from '@/lib/detect/people/names';
import { personScore } from '@/lib/detect/people/person';
import { isPlainName } from '@/lib/detect/people/plain-name';

describe('names written as most are', () => {
  it.each(['Jane Doe', 'J. R. Doe', 'Mary-Ann K. Roe', 'Jane Van Doe', 'Jane Mary Doe-Roe'])(
    'are: %s',
    name => {
      expect(isPlainName(name)).toBe(true);
      expect(personScore(name)).toBe(1);
    },
  );

  it.each([
    'Doe',
    'Doe J.',
    'Prof Jane Doe',
    'Jane Doe Jr',
    'Journal of Lamps',
    'Best Paper Award',
    'Jane Doe Interspeech',
    'In Lamps',
    'Jane DOE',
    'Jané Doe',
  ])('are not: %s', text => expect(isPlainName(text)).toBe(false));
});

it('takes "Md" before a name for a part of it', () => {
  expect(personScore('Md Abdur Rahman')).toBe(1);
  expect(readNames('Md Rahman, Jane Doe')?.names).toEqual(['Md Rahman', 'Jane Doe']);
});

it('ends a list of family names and initials where a title begins, also where that looks like a name', () => {
  expect(readNames('Doe J, Roe M. Weather and Water')?.names).toEqual(['Doe J', 'Roe M.']);
});
