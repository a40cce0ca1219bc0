import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { LibraryGate } from '@/components/library-gate';
import type { LibraryDatabase } from '@/lib/library/database';
import { createHeldIndex } from '@/lib/library/search-index/held-index';
import { answerMessage } from '@/lib/messages/answer';
import { handlers } from '@/lib/messages/handlers';
import { fillJsdom } from './fill-jsdom';

// What takes a moment alone takes seconds on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** Renders a screen over a library, with the background's own handlers behind its messages. */
export async function showScreen(database: LibraryDatabase, content: ReactNode): Promise<UserEvent> {
  fillJsdom();
  fakeBrowser.reset();
  const index = createHeldIndex(database);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) =>
    answerMessage(message, { kind: 'page' }, { handlers, database, index, announce: () => {} }),
  );
  const user = userEvent.setup();
  // Before the library under it is deleted, which a screen would notice and render.
  onTestFinished(cleanup);
  render(<LibraryGate database={database}>{content}</LibraryGate>);
  return user;
}

/** The titles in the rows, once the first of them is there. */
export async function shownTitles(): Promise<(string | null)[]> {
  await screen.findAllByRole('row');
  return screen.getAllByRole('row').map(row => row.querySelector('a')?.textContent ?? null);
}
