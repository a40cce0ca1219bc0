import { bundleScript } from '@/tests/browser/bundle-script';
import type { Offprint } from '@/tests/browser/launch-offprint';
import { type Figure, middleMean } from '../figures';
import { openPopup } from './open-popup';

/** From the start of the document to the first painted rows, turn by turn with the empty popup. */
export async function popupStart(offprint: Offprint, runs: number, most: number): Promise<Figure> {
  const script = await bundleScript('tests/bench/popup/in-popup.ts', 'inPopup');
  const times = { popup: [] as number[], empty: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    for (const name of ['popup', 'empty'] as const) times[name].push(await timeStart(offprint, script, name));
  }
  const ours = middleMean(times.popup);
  const empty = middleMean(times.empty);
  return {
    what: 'popup: document start to first rows',
    measured: `${(ours / empty).toFixed(2)} × (${ours.toFixed(0)} ms)`,
    budget: `≤ ${most} × an empty React popup`,
    peer: `empty React popup ${empty.toFixed(0)} ms`,
    within: ours <= most * empty,
  };
}

async function timeStart(offprint: Offprint, script: string, name: 'popup' | 'empty'): Promise<number> {
  const popup = await openPopup(offprint, name);
  const time = await popup.evaluate<number>(`${script}; inPopup.rowsPainted()`);
  await popup.close();
  return time;
}
