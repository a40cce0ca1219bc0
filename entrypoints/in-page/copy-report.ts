import { sendToBackground } from '@/lib/messages/send';
import type { Reading } from '@/lib/sites/reading';
import type { Notice } from './toast';

/**
 * Puts the redacted report on a page that its adapter could not read on the clipboard, and answers what to say of it.
 * Its script is loaded for that.
 */
export async function copyReport(document: Document, reading: Reading): Promise<Notice> {
  const loaded = await sendToBackground('script.inject', { script: 'report' });
  if (!loaded.ok) return { text: loaded.problem.message, error: true };
  const report = globalThis.offprintReport?.(document, document.location.href, reading);
  if (report === undefined)
    return { text: 'There is nothing to report any more: this page is read as usual.' };
  const { clipboard } = navigator as Partial<Navigator>;
  if (!clipboard)
    return { text: 'Only pages served over https can copy. Open this one over https.', error: true };
  try {
    await clipboard.writeText(report);
    return { text: 'Report copied. It names parts of the page, and holds nothing that the page says.' };
  } catch (error) {
    return { text: `The report could not be copied (${String(error)}). Nothing was sent.`, error: true };
  }
}
