// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { LibraryScreen } from '@/components/library-screen';
import { PopupScreen } from '@/components/popup-screen';
import type { MessageResult } from '@/lib/messages/message';
import type { RelatedPaper } from '@/lib/messages/related-paper';
import { openTestLibrary, save } from '../library/open-test-library';
import { shownTitles, showScreen } from './show-screen';

afterEach(cleanup);

const like: RelatedPaper = {
  paperId: 1,
  title: 'Warm fjord water <b>and</b> glacier fronts',
  creators: 'A. Okonkwo et al.',
  year: 2019,
};

/** A library of two papers whose newest is asked for those like it. The index itself has no place in jsdom. */
async function showWithRelated(content: React.ReactNode, related: RelatedPaper[]) {
  const database = openTestLibrary();
  await save(database, { title: like.title, url: 'https://a.example/1' });
  await save(database, { title: 'Calving of tidewater glaciers', url: 'https://a.example/2' });
  const user = await showScreen(database, content);
  const answered = vi.mocked(fakeBrowser.runtime.sendMessage).getMockImplementation();
  vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementation(async (message: unknown) => {
    const { name, payload } = message as { name: string; payload: { paperId?: number } };
    if (name !== 'papers.related') return answered?.(message);
    const result: MessageResult<RelatedPaper[]> = { ok: true, value: payload.paperId === 2 ? related : [] };
    return result;
  });
  await shownTitles();
  return user;
}

it('the library page leads from a paper to those like it', async () => {
  await showWithRelated(<LibraryScreen />, [like]);
  const section = await screen.findByRole('region', { name: 'Like this' });
  expect(within(section).getByRole('link', { name: like.title }).getAttribute('href')).toBe(
    '/library.html#/papers?paper=1',
  );
  expect(section.textContent).toContain('A. Okonkwo et al. 2019');
});

it('an unfolded row of the popup shows papers like it, and the library page opens on the one clicked', async () => {
  const user = await showWithRelated(<PopupScreen onClose={() => {}} onOpenSettings={() => {}} />, [like]);
  await user.keyboard('{ArrowDown} ');
  const section = await screen.findByRole('region', { name: 'Like this' });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await user.click(within(section).getByRole('link', { name: like.title }));
  await vi.waitFor(() => expect(create.mock.lastCall?.[0].url).toMatch(/library\.html#\/papers\?paper=1$/));
});
