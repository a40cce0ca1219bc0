// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LibraryScreen } from '@/components/library-screen';
import { PopupScreen } from '@/components/popup-screen';
import { changePapers } from '@/lib/library/change-papers';
import { createList } from '@/lib/library/lists';
import { expectDone, openTestLibrary, save } from '../library/open-test-library';
import { shownTitles, showScreen } from './show-screen';

beforeEach(() => {
  location.replace('#');
  localStorage.clear();
});
afterEach(cleanup);

async function withLibrary() {
  const database = openTestLibrary();
  const [planning = 0, , retrieval = 0] = await save(
    database,
    { title: 'Robust planning', url: 'https://a.example/1', issued: { year: 2019 } },
    { title: 'Causal parsing', url: 'https://a.example/2', issued: { year: 2021 } },
    { title: 'Sparse retrieval', url: 'https://a.example/3', issued: { year: 2024 } },
  );
  const list = await expectDone(createList(database, { name: 'Thesis ch. 2', at: 1 }));
  await changePapers(database, {
    paperIds: [planning],
    change: { status: 'reading', starred: true, addTags: ['to discuss'], addToLists: [list.value] },
    at: 2,
  });
  await changePapers(database, { paperIds: [retrieval], change: { addTags: ['llm'] }, at: 3 });
  return database;
}

async function inPopup() {
  const database = await withLibrary();
  const user = await showScreen(database, <PopupScreen onClose={() => {}} onOpenSettings={() => {}} />);
  await shownTitles();
  return user;
}

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search papers' });
const chip = (name: string | RegExp) =>
  within(screen.getByRole('toolbar', { name: 'Filters' })).getByRole('button', { name });
const isPressed = (name: string | RegExp) => chip(name).getAttribute('aria-pressed') === 'true';
const options = () => screen.findAllByRole('option');

async function expectTitles(...titles: string[]) {
  await waitFor(async () => expect(await shownTitles()).toEqual(titles));
}

describe('the filters and the query', () => {
  it('write each other', async () => {
    const user = await inPopup();
    await user.click(chip(/^Reading/));
    expect(box().value).toBe('status:reading ');
    expect(isPressed(/^Reading/)).toBe(true);
    await expectTitles('Robust planning');
    await user.click(chip(/^Reading/));
    expect(box().value).toBe('');
    expect(isPressed('All')).toBe(true);

    await user.click(box());
    await user.keyboard('is:starred -tag:llm');
    expect(isPressed('Starred')).toBe(true);
    expect(isPressed('All')).toBe(false);
    await expectTitles('Robust planning');
    await user.click(chip('Starred'));
    expect(box().value).toBe('-tag:llm');
    await expectTitles('Causal parsing', 'Robust planning');
  });

  it('keep the words when all filters are taken away', async () => {
    const user = await inPopup();
    await user.keyboard('planning status:reading year:2019');
    await user.click(screen.getByRole('button', { name: 'All' }));
    expect(box().value).toBe('planning');
  });

  it('narrow by a range that no control has', async () => {
    const user = await inPopup();
    await user.keyboard('year:2020..');
    await expectTitles('Sparse retrieval', 'Causal parsing');
  });

  it('are in the library page’s address, and follow it', async () => {
    location.replace('#/papers?q=list:%22Thesis+ch.+2%22');
    const user = await showScreen(await withLibrary(), <LibraryScreen />);
    await expectTitles('Robust planning');
    expect(screen.getByRole('link', { name: /Thesis ch. 2/ }).getAttribute('aria-current')).toBe('page');
    await user.click(chip(/^Reading/));
    expect(location.hash).toBe('#/papers?q=status:reading+list:%22Thesis+ch.+2%22');
    expect(screen.getByRole('link', { name: /Starred/ }).getAttribute('href')).toBe('#/papers?q=is:starred');
  });
});

describe('the order of the rows', () => {
  it('is chosen in a menu, turned round by choosing it again, kept for a search and remembered', async () => {
    const user = await inPopup();
    const sortBy = async (name: RegExp) => {
      await user.click(chip('Sort and filter'));
      await user.click(await screen.findByRole('menuitemradio', { name }));
    };
    await sortBy(/^Title/);
    await expectTitles('Causal parsing', 'Robust planning', 'Sparse retrieval');
    await sortBy(/^Title/);
    await expectTitles('Sparse retrieval', 'Robust planning', 'Causal parsing');
    await user.click(box());
    await user.paste('is:starred year:2019..2021 -tag:llm');
    await expectTitles('Robust planning');
    await user.clear(box());
    await user.paste('-tag:llm');
    await expectTitles('Robust planning', 'Causal parsing');
    cleanup();
    await inPopup();
    await expectTitles('Sparse retrieval', 'Robust planning', 'Causal parsing');
  });

  it('has filters beside it that go into the query', async () => {
    const user = await inPopup();
    await user.click(chip('Sort and filter'));
    await user.click(await screen.findByRole('menuitemradio', { name: /^With a note/ }));
    expect(box().value).toBe('has:note ');
    await user.click(chip('Sort and filter'));
    await user.click(await screen.findByRole('menuitem', { name: /^Published in/ }));
    expect(box().value).toBe('has:note year:');
    await options();
  });
});

it('a search is saved under a name, shown in the library’s side pane, and deleted with undo', async () => {
  location.replace('#/papers?q=year:2020..');
  const user = await showScreen(await withLibrary(), <LibraryScreen />);
  await expectTitles('Sparse retrieval', 'Causal parsing');
  await user.click(chip('Sort and filter'));
  await user.click(await screen.findByRole('menuitem', { name: 'Save this search…' }));
  await user.type(await screen.findByRole('textbox', { name: 'Name of the search' }), 'Recent{Enter}');
  const link = await screen.findByRole('link', { name: 'Recent' });
  expect(link.getAttribute('href')).toBe('#/papers?q=year:2020..');
  expect(link.getAttribute('aria-current')).toBe('page');
  await user.click(screen.getByRole('button', { name: 'Delete the search Recent' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Recent' })).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByRole('link', { name: 'Recent' });
});

describe('completion in the search box', () => {
  it('goes on with a field at Tab, and leaves the arrow down to the rows', async () => {
    const user = await inPopup();
    await user.keyboard('au');
    await screen.findByRole('button', { name: 'Search in author:' });
    await user.keyboard('{Tab}');
    expect(box().value).toBe('author:');
    await user.keyboard('{Escape}ti');
    await screen.findByRole('button', { name: 'Search in title:' });
    await user.keyboard('{Escape}{ArrowDown}');
    expect(document.activeElement?.getAttribute('role')).toBe('row');
  });

  it('offers what the library has, and quotes it where it is more than a word', async () => {
    const user = await inPopup();
    await user.keyboard('tag:');
    expect((await options()).map(option => option.textContent)).toEqual([
      'llm1 paperTab',
      'to discuss1 paper',
    ]);
    // The rows wait until the tag is whole.
    expect(await shownTitles()).toHaveLength(3);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const [, second] = await options();
    expect(box().getAttribute('aria-activedescendant')).toBe(second?.id);
    await user.keyboard('{Enter}');
    expect(box().value).toBe('tag:"to discuss" ');
    await expectTitles('Robust planning');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(isPressed('Filter by tag')).toBe(true);
  });

  it('knows the sites', async () => {
    const user = await inPopup();
    await user.paste('site:hug');
    await options();
    await user.keyboard('{Tab}');
    expect(box().value).toBe('site:huggingface ');
  });

  it('closes at Esc before the box is emptied, and then the arrow down goes to the rows', async () => {
    const user = await inPopup();
    await user.keyboard('year:');
    await options();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(box().value).toBe('year:');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('role')).toBe('row');
  });
});

describe('a mark in the search box', () => {
  it('says what is wrong, and goes when it is mended', async () => {
    const user = await inPopup();
    await user.paste('robust status:foo');
    await screen.findAllByText(/^“foo” is no status; there are status:to-read/);
    expect(screen.getByText('status:foo').tagName).toBe('U');
    await expectTitles('Robust planning');
    await user.keyboard('{Backspace}{Backspace}{Backspace}reading');
    await expectTitles('Robust planning');
    expect(screen.queryByText(/is no status/)).toBeNull();
  });

  it('says where a query has no word, and leaves the rows', async () => {
    const user = await inPopup();
    await user.paste('🙂');
    await screen.findAllByText(/^There is no word in this to search for/);
    expect(await shownTitles()).toHaveLength(3);
  });
});
