// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { PopupScreen } from '@/components/popup-screen';
import { firstLimit } from '@/lib/library/first-papers';
import { openTestLibrary, save } from '../library/open-test-library';
import { shownTitles, showScreen } from './show-screen';

afterEach(cleanup);

it('a search fills the popup with the papers that are not in the trash', async () => {
  const database = openTestLibrary();
  for (let part = 1; part <= 12; part += 1) {
    await save(database, { title: `Robust planning, part ${part}`, url: `https://a.example/${part}` });
  }
  await save(database, { title: 'Causal parsing of speech', url: 'https://a.example/0' });
  const user = await showScreen(database, <PopupScreen onClose={() => {}} onOpenSettings={() => {}} />);
  await shownTitles();
  await user.keyboard('robust');
  await waitFor(() => expect(screen.getByTitle('12 matches')).toBeTruthy());
  const before = await shownTitles();
  await user.keyboard('{ArrowDown}x{ArrowDown}x{Delete}');
  await waitFor(() => expect(screen.getByTitle('10 matches')).toBeTruthy());
  const after = await shownTitles();
  expect(after).toHaveLength(firstLimit);
  expect(after.slice(0, -2)).toEqual(before.slice(2));
});
