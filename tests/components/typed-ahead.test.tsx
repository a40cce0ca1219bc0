// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupScreen } from '@/components/popup-screen';
import { openTestLibrary, save } from '../library/open-test-library';
import { shownTitles, showScreen } from './show-screen';

// The pickers' chunk comes only when the test lets it.
const chunk = vi.hoisted(() => {
  let resolve = () => {};
  const promise = new Promise<void>(done => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
});
vi.mock('@/components/papers/open-picker', async importOriginal => {
  await chunk.promise;
  return importOriginal();
});

async function showPopupWithPaper() {
  const database = openTestLibrary();
  const [id = 0] = await save(database, { title: 'Robust planning for agents', url: 'https://a.example/1' });
  const user = await showScreen(database, <PopupScreen onClose={() => {}} onOpenSettings={() => {}} />);
  await shownTitles();
  return { database, user, paper: async () => database.papers.get(id) };
}

afterEach(cleanup);

/** In this order: the chunk comes during the second test and stays. */
describe('letters typed right after the key that opens a picker', () => {
  it('reach no row when the picker is called off before it came, and the row has the focus again', async () => {
    const { user, paper } = await showPopupWithPaper();
    const before = await paper();
    await user.keyboard('{ArrowDown}tx*{Enter}{Delete}{Escape}');
    expect(document.activeElement?.textContent).toContain('Robust planning');
    expect(screen.queryByRole('toolbar', { name: /ticked/ })).toBeNull();
    expect(await paper()).toEqual(before);
  });

  it('go into the tag picker that is still loading, and to no row', async () => {
    const { user, paper } = await showPopupWithPaper();
    await user.keyboard('{ArrowDown}tslx*es');
    expect(screen.queryByRole('toolbar', { name: /ticked/ })).toBeNull();
    chunk.resolve();
    const box = await screen.findByRole('combobox', { name: /^Tags of/ });
    expect(box).toHaveProperty('value', 'slx*es');
    expect(document.activeElement).toBe(box);
    await user.keyboard('t{Enter}');
    await waitFor(async () => expect(await paper()).toMatchObject({ tags: ['slx*est'] }));
    expect(await paper()).not.toHaveProperty('starredAt');
  });

  it('go into the list picker that is loaded, at once', async () => {
    const { user, database } = await showPopupWithPaper();
    await user.keyboard('{ArrowDown}lThesis{Enter}');
    await waitFor(async () => expect(await database.lists.toArray()).toMatchObject([{ name: 'Thesis' }]));
    await waitFor(async () => expect(await database.members.count()).toBe(1));
  });

  it('begin anew in a picker that is opened from the menu', async () => {
    const { user } = await showPopupWithPaper();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.keyboard('s');
    await user.click(screen.getByRole('menuitem', { name: /^Tag/ }));
    expect(screen.getByRole('combobox', { name: /^Tags of/ })).toHaveProperty('value', '');
  });
});
