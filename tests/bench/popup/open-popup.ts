import type { Offprint } from '@/tests/browser/launch-offprint';
import { openRealPopup, type RealPopup } from '@/tests/browser/real-popup';

/** Opens the popup, or the empty one in its place, over a tab that has nothing in it. */
export async function openPopup(offprint: Offprint, name: 'popup' | 'empty'): Promise<RealPopup> {
  const [worker] = offprint.context.serviceWorkers();
  const [page] = offprint.context.pages();
  if (!worker || !page) throw new Error('The browser or the service worker is not there.');
  const file = `${name}.html`;
  await worker.evaluate(`chrome.action.setPopup({ popup: '${file}' })`);
  return openRealPopup(offprint, page, file);
}
