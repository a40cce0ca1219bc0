import type { Offprint } from '@/tests/browser/launch-offprint';
import type { Figure } from '../figures';
import { openPopup } from './open-popup';
import { settledBytes } from './used-bytes';

/** What the popup with the search index loaded uses beyond the empty popup. */
export async function popupMemory(offprint: Offprint, most: number): Promise<Figure> {
  const empty = await used(offprint, 'empty');
  const ours = await used(offprint, 'popup');
  const beyond = (ours - empty) / 1e6;
  return {
    what: 'popup: memory with the index loaded',
    measured: `${beyond.toFixed(1)} MB`,
    budget: `≤ ${most} MB beyond an empty React popup`,
    peer: `empty React popup ${(empty / 1e6).toFixed(1)} MB`,
    within: beyond <= most,
  };
}

async function used(offprint: Offprint, name: 'popup' | 'empty'): Promise<number> {
  const popup = await openPopup(offprint, name);
  const bytes = await settledBytes(popup);
  await popup.close();
  return bytes;
}
