// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { LibraryScreen } from '@/components/library-screen';
import type { LibraryDatabase } from '@/lib/library/database';
import { serializeLibraryAddress } from '@/lib/library/library-address';
import { removePapers } from '@/lib/library/trash';
import { expectDone, openTestLibrary, save } from '../library/open-test-library';
import { shownTitles, showScreen } from './show-screen';

const titles = ['Robust planning for agents', 'Causal parsing of speech', 'Sparse retrieval with graphs'];

afterEach(() => {
  location.hash = '';
});

async function libraryOf(inTrash: boolean): Promise<LibraryDatabase> {
  const database = openTestLibrary();
  const paperIds = await save(database, ...titles.map(title => ({ title })));
  if (inTrash) await expectDone(removePapers(database, { paperIds, at: 1 }));
  return database;
}

const row = (title: string) => screen.getByRole('row', { name: new RegExp(title) });
const tick = (title: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Tick ${title}` });

it('asks on Del before it deletes a paper in the trash for ever', async () => {
  const database = await libraryOf(true);
  location.hash = serializeLibraryAddress({ trash: true });
  const user = await showScreen(database, <LibraryScreen />);
  await shownTitles();
  const acts = await database.journal.count();
  fireEvent.keyDown(row('Causal parsing'), { key: 'Delete' });
  const question = await screen.findByRole('dialog', {
    name: 'Delete “Causal parsing of speech” for ever?',
  });
  expect(await database.journal.count()).toBe(acts);
  await user.click(within(question).getByRole('button', { name: 'Delete for ever' }));
  await screen.findByText('Deleted 1 paper for ever', { selector: '[role=status]' });
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
});

it('keeps the ticks of other papers when one is deleted for ever', async () => {
  location.hash = serializeLibraryAddress({ trash: true });
  const user = await showScreen(await libraryOf(true), <LibraryScreen />);
  await shownTitles();
  await user.click(tick('Robust planning for agents'));
  fireEvent.keyDown(row('Causal parsing'), { key: 'Delete' });
  const question = await screen.findByRole('dialog');
  await user.click(within(question).getByRole('button', { name: 'Delete for ever' }));
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
  expect(tick('Robust planning for agents').checked).toBe(true);
});

it('keeps the ticks of other papers when one is removed, and clears those of the removed', async () => {
  const user = await showScreen(await libraryOf(false), <LibraryScreen />);
  await shownTitles();
  await user.click(tick('Robust planning for agents'));
  fireEvent.keyDown(row('Causal parsing'), { key: 'Delete' });
  await screen.findByText('Removed “Causal parsing of speech”', { selector: '[role=status]' });
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
  expect(tick('Robust planning for agents').checked).toBe(true);

  fireEvent.keyDown(row('Robust planning'), { key: 'Delete' });
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(1));
  await waitFor(() => expect(screen.queryByRole('toolbar', { name: /ticked$/ })).toBeNull());
});
