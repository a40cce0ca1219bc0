// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { PopupScreen } from '@/components/popup-screen';
import type { LibraryDatabase } from '@/lib/library/database';
import type { Entry } from '@/lib/model/entry';
import { openTestLibrary, save } from '../library/open-test-library';
import { grantHosts } from '../settings/grant-hosts';
import { shownTitles, showScreen } from './show-screen';

const hostile: Entry = {
  title: 'Sparse <b onclick="x">retrieval</b> with $O(n)$ graphs',
  creators: [{ literal: '<img src=x onerror=alert(1)>' }],
  identifiers: ['arxiv:2301.00001'],
  abstract: 'An abstract with <script>markup</script>.',
};
const entries: Entry[] = [
  {
    title: 'Robust planning for agents',
    creators: [{ family: 'Okonkwo', given: 'Ada' }],
    url: 'https://a.example/1',
  },
  { title: 'Causal parsing of speech', identifiers: ['doi:10.5555/2'] },
  hostile,
];

const onClose = vi.fn();

async function showPopup(database: LibraryDatabase) {
  return showScreen(database, <PopupScreen onClose={onClose} onOpenSettings={() => {}} />);
}

async function withPapers(saved = entries) {
  const database = openTestLibrary();
  const ids = [];
  for (const entry of saved) ids.push(...(await save(database, entry)));
  const user = await showPopup(database);
  await shownTitles();
  return { database, user, ids };
}

afterEach(cleanup);

describe('the popup', () => {
  it('opens with the cursor in the search box and the newest papers under it', async () => {
    await withPapers();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Search papers' }));
    expect(await shownTitles()).toEqual([
      hostile.title,
      'Causal parsing of speech',
      'Robust planning for agents',
    ]);
  });

  it.each([
    [1, 'Search 1 paper'],
    [3, 'Search 3 papers'],
  ])('says over how many papers it searches: %i', async (count, words) => {
    await withPapers(entries.slice(0, count));
    expect(await screen.findByPlaceholderText(words)).toBeTruthy();
  });

  it('shows markup in titles, names and abstracts as text', async () => {
    const { user } = await withPapers();
    await user.keyboard('{ArrowDown} ');
    expect(await screen.findByText(/<script>markup<\/script>/)).toBeTruthy();
    expect(document.querySelector('main img, main script, main b')).toBeNull();
  });

  it('says where to go while nothing is saved', async () => {
    await showPopup(openTestLibrary());
    expect(await screen.findByText('Save your first paper')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Hugging Face Papers/ }).getAttribute('href')).toMatch(/^https:/);
  });

  it('narrows by status and offers the way back where nothing is left', async () => {
    const { user } = await withPapers();
    await user.click(screen.getByRole('button', { name: /^Reading/ }));
    await user.click(await screen.findByRole('button', { name: 'Show all papers' }));
    expect(await shownTitles()).toHaveLength(3);
  });

  it('acts on the current row by keys and says what happened', async () => {
    const { user, database, ids } = await withPapers();
    await user.keyboard('{ArrowDown}{ArrowDown}*');
    await screen.findByRole('button', { name: 'Remove star (*)' });
    await user.keyboard('t');
    await user.type(await screen.findByRole('combobox', { name: /^Tags of/ }), 'to discuss{Enter}');
    await screen.findByText('Tagged “Causal parsing of speech” #to discuss', { selector: '[role=status]' });
    expect((await database.papers.get(ids[1] ?? 0))?.tags).toEqual(['to discuss']);
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toContain('Causal parsing of speech');
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Search papers' }));
  });

  it('offers to save a note again that was refused when its row was closed', async () => {
    const { user, database } = await withPapers(entries.slice(0, 1));
    await user.keyboard('{ArrowDown} ');
    await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Compare with chapter 2');
    const send = vi.mocked(fakeBrowser.runtime.sendMessage).getMockImplementation();
    const message = 'The disk is full. Free some space.';
    vi.mocked(fakeBrowser.runtime.sendMessage).mockResolvedValue({
      ok: false,
      problem: { code: 'failed', message },
    });
    await user.click(screen.getByRole('row', { expanded: true }));
    const notice = `The note to “Robust planning for agents” is not saved. ${message}`;
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(notice));

    if (send) vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementation(send);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    const status = () => screen.getByRole('status').textContent;
    await waitFor(() => expect(status()).toBe('Saved the note to “Robust planning for agents”'));
    expect((await database.papers.get(1))?.note).toBe('Compare with chapter 2');
  });

  it('removes several ticked papers at once and brings them back with one undo', async () => {
    const { user } = await withPapers();
    await user.keyboard('{ArrowDown}x{ArrowDown}x');
    await screen.findByRole('toolbar', { name: '2 papers ticked' });
    await user.keyboard('{Delete}');
    await screen.findByText('Removed 2 papers', { selector: '[role=status]' });
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(1));
    // The row that moved up has the focus.
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Robust planning'));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3));
  });

  it('puts a paper on a list that is made on the way, and takes both back at one undo', async () => {
    const { user, database, ids } = await withPapers();
    await user.keyboard('{ArrowDown}l');
    await user.type(await screen.findByRole('combobox', { name: /^Lists of/ }), 'Thesis{Enter}');
    await waitFor(async () => expect(await database.members.toArray()).toMatchObject([{ paperId: ids[2] }]));
    expect(await database.lists.toArray()).toMatchObject([{ name: 'Thesis' }]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone', { selector: '[role=status]' });
    expect(await database.lists.count()).toBe(0);
  });

  it('empties the search box on Esc and closes on the next', async () => {
    const { user } = await withPapers();
    await user.keyboard('abc{Escape}');
    expect(screen.getByRole('combobox', { name: 'Search papers' })).toHaveProperty('value', '');
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalled();
  });

  it('saves the page at one press and takes it back at one undo', async () => {
    const description = { kind: 'listing', site: 'arxiv', found: 52, saved: 3 };
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab, message: unknown) => {
      const { name } = message as { name: string };
      if (name === 'page.describe') return description;
      if (name === 'page.scan') return { kind: 'none' };
      description.saved = 52;
      return { saved: 49, failed: 0, cancelled: false };
    });
    const user = await showPopup(openTestLibrary());
    const page = within(await screen.findByRole('region', { name: 'This page' }));
    page.getByText('This page: 52 papers, 3 saved');
    await user.click(page.getByRole('button', { name: 'Save all' }));
    await screen.findByText('Saved 49 papers', { selector: '[role=status]' });
    page.getByText('This page: 52 papers, saved');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('says as an error why papers of the page were not saved, with the undo of those that were', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab, message: unknown) => {
      const { name } = message as { name: string };
      if (name === 'page.describe') return { kind: 'listing', site: 'arxiv', found: 52, saved: 50 };
      if (name === 'page.scan') return { kind: 'none' };
      return { saved: 50, failed: 2, cancelled: false, problem: 'The disk is full. Free some space.' };
    });
    const user = await showPopup(openTestLibrary());
    await user.click(await screen.findByRole('button', { name: 'Save all' }));
    const words = 'Saved 50 papers; 2 could not be saved. The disk is full. Free some space.';
    await screen.findByText(words, { selector: '[role=alert]' });
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('offers the page’s site for always where it is none that Offprint knows, and takes it back', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [
      { id: 7, url: 'https://lab.example.org/publications.html' } as never,
    ]);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => ({
      kind: 'listing',
      found: 12,
      saved: 0,
    }));
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({} as never);
    const permissions = grantHosts();
    const user = await showPopup(openTestLibrary());
    const always = await screen.findByRole('checkbox', { name: 'Always on lab.example.org' });
    expect(always).toHaveProperty('checked', false);
    await user.click(always);
    await waitFor(() => expect(always).toHaveProperty('checked', true));
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://lab.example.org/*'] });
    await user.click(always);
    await waitFor(() => expect(always).toHaveProperty('checked', false));
  });

  it('has a page scanned that knows of no papers, and says so where none are found', async () => {
    let isScanned = false;
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 7 } as never]);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab, message: unknown) => {
      const { name } = message as { name: string };
      if (name !== 'page.scan') return undefined;
      isScanned = true;
      return { kind: 'none' };
    });
    await showPopup(openTestLibrary());
    await screen.findByText('No papers here');
    expect(isScanned).toBe(true);
    expect(screen.queryByRole('region', { name: 'This page' })).toBeNull();
  });

  it('says why the library cannot be opened', async () => {
    const database = openTestLibrary();
    const newer = indexedDB.open(database.name, 990);
    await new Promise(resolve => {
      newer.onupgradeneeded = () => newer.result.createObjectStore('papers');
      newer.onsuccess = resolve;
    });
    newer.result.close();
    await showPopup(database);
    expect((await screen.findByRole('alert')).textContent).toContain('newer Offprint');
  });
});
