import { browser } from '#imports';
import { createLibraryDatabase } from '@/lib/library/database';
import { makeExportAddress } from '@/lib/messages/export-address';
import type { OffscreenMessage, OffscreenReply } from '@/lib/messages/export-request';

const database = createLibraryDatabase();
/** Exports that are being written or wait to be downloaded; the document closes when there is none. */
let held = 0;

browser.runtime.onMessage.addListener((message: Partial<OffscreenMessage>, sender, reply) => {
  if (sender.id !== browser.runtime.id || message.to !== 'offscreen') return false;
  void answer(message as OffscreenMessage).then(reply);
  return true;
});

async function answer(message: OffscreenMessage): Promise<OffscreenReply> {
  if (message.do === 'release') {
    URL.revokeObjectURL(message.url);
    closeOne();
    return { ok: true };
  }
  held += 1;
  try {
    return { ok: true, address: await makeExportAddress(database, message.request) };
  } catch (error) {
    closeOne();
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function closeOne(): void {
  held -= 1;
  // After the answer has gone out.
  if (held <= 0) setTimeout(() => held <= 0 && window.close());
}
