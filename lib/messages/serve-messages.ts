import { browser } from '#imports';
import type { LibraryDatabase } from '@/lib/library/database';
import type { HeldIndex } from '@/lib/library/search-index/held-index';
import { announceChanges } from './announce';
import { answerMessage } from './answer';
import { handlers } from './handlers';
import { senderOf } from './sender';

/** Answers messages for as long as the background lives. Call it at once, so that a worker that starts hears them. */
export function serveMessages(database: LibraryDatabase, index: HeldIndex): void {
  const announce = (done: Parameters<typeof announceChanges>[1]) => {
    announceChanges(database, done).catch((error: unknown) => {
      console.error('The open tabs could not be told what changed.', error);
    });
  };
  browser.runtime.onMessage.addListener((message: unknown, raw, sendResponse) => {
    const sender = senderOf(raw, browser.runtime.id, browser.runtime.getURL('/'));
    answerMessage(message, sender, { handlers, database, index, announce }).then(sendResponse);
    // The answer comes later.
    return true;
  });
}
