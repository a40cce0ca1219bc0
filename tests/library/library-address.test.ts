import { describe, expect, it } from 'vitest';
import {
  type LibraryView,
  parseLibraryAddress,
  serializeLibraryAddress,
} from '@/lib/library/library-address';

const everything = { screen: 'papers', query: '', trash: false } as const;

describe('the library page’s address', () => {
  it.each<LibraryView>([
    everything,
    { ...everything, query: 'status:to-read β-VAE & co? #1', paperId: 12 },
    { ...everything, query: 'tag:"to discuss/méthodes%" list:"A \\"core\\" set"' },
    { ...everything, trash: true, query: 'a+b' },
    { ...everything, screen: 'settings' },
  ])('holds a view: %j', view => {
    expect(parseLibraryAddress(serializeLibraryAddress(view))).toEqual(view);
  });

  it('reads like the query', () => {
    expect(serializeLibraryAddress({ query: 'status:read graphs' })).toBe('#/papers?q=status:read+graphs');
  });

  it.each(['', '#', '#/nowhere', '#/papers?status=burnt&paper=x&q='])(
    'shows everything where it says nothing known: %j',
    hash => {
      expect(parseLibraryAddress(hash)).toEqual(everything);
    },
  );
});
