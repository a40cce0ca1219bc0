import { describe, expect, it } from 'vitest';
import {
  type LibraryView,
  parseLibraryAddress,
  serializeLibraryAddress,
} from '@/lib/library/library-address';

describe('the library page’s address', () => {
  it.each<LibraryView>([
    { screen: 'papers', filter: {}, query: '' },
    { screen: 'papers', filter: { status: 'to-read', starred: true }, query: 'β-VAE & co? #1', paperId: 12 },
    { screen: 'papers', filter: { tag: 'to discuss/méthodes%', listId: 3 }, query: '' },
    { screen: 'papers', filter: { trash: true }, query: '' },
    { screen: 'settings', filter: {}, query: '' },
  ])('holds a view: %j', view => {
    expect(parseLibraryAddress(serializeLibraryAddress(view))).toEqual(view);
  });

  it.each(['', '#', '#/nowhere', '#/papers?status=burnt&list=-1&paper=x&tag='])(
    'shows everything where it says nothing known: %j',
    hash => {
      expect(parseLibraryAddress(hash)).toEqual({ screen: 'papers', filter: {}, query: '' });
    },
  );
});
