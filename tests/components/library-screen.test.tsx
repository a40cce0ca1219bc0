// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LibraryScreen } from '@/components/library-screen';
import type { Entry } from '@/lib/model/entry';
import { openTestLibrary, save } from '../library/open-test-library';
import { shownTitles, showScreen } from './show-screen';

const title = 'A Patient Reading of Long and Winding Papers';
const creators: Entry['creators'] = [{ family: 'Okonkwo', given: 'Ada' }];

it('offers a paper of the same title that was kept apart as a possible duplicate', async () => {
  const database = openTestLibrary();
  await save(database, { title, creators, identifiers: ['doi:10.5555/one'] });
  await save(database, { title, creators, identifiers: ['doi:10.5555/two'] });
  await showScreen(database, <LibraryScreen />);
  await shownTitles();
  const hint = await screen.findByText(/^Possible duplicate/);
  expect(within(hint).getByRole('link', { name: title }).getAttribute('href')).toBe('#/papers?paper=1');
});
